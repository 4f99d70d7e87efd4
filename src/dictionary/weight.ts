/** How likely it is that a wrong form was written for its right one, against other readings of the same characters. */
import { once } from '../text/once.js'
import { likelihood, type OpenReading, readOpen } from '../text/reading.js'
import type { WordIndex } from '../text/words.js'
import type { GuardedForm, Thresholds } from './inferred.js'

/** Natural logarithms. */
export interface Weight extends OpenReading {
  readonly form: GuardedForm
  /** That the form stands for a right one and begins and ends where that does; and what that is at the least. */
  readonly slip: () => number
  readonly leastSlip: number
  /** The same of the right forms that share the form's characters up to the cut: a word may take these from both. */
  readonly slipFrom: (cut: number) => number
  /** And of those that share what stands from the cut on. */
  readonly slipBefore: (cut: number) => number
}

/**
 * Where the form is likely as a row of words of its own, the author must have known that it is wrong all the same; then
 * a word across its edge is weighed against that, not against a rare slip.
 */
export function weigh(form: GuardedForm, words: WordIndex, { slip, phrase }: Thresholds): Weight {
  const { text } = form
  const open = readOpen(words, text)
  const own = open.whole
  const rights = once(() => form.right.map((right) => ({ text: right, share: likelihood(words, right) })))
  const rate = (share: number): number => Math.max(slip, own - share)
  return {
    form,
    ...open,
    slip: once(() => Math.max(own, slip + Math.max(phrase, ...rights().map(({ share }) => share)))),
    leastSlip: Math.max(own, slip + phrase),
    slipFrom(cut) {
      const alike = rights().filter((right) => right.text.startsWith(text.slice(0, cut)))
      return most(alike.map((right) => rate(right.share) + readOpen(words, right.text).from[cut]))
    },
    slipBefore(cut) {
      const alike = rights().filter((right) => right.text.endsWith(text.slice(cut)))
      const shift = (right: string): number => right.length - text.length + cut
      return most(alike.map((right) => rate(right.share) + readOpen(words, right.text).before[shift(right.text)]))
    },
  }
}

function most(values: readonly number[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...values)
}
