/** How likely it is that a wrong form was written for its right one, against other readings of the same characters. */
import { likelihood, type OpenReading, readOpen } from '../text/reading.js'
import type { WordIndex } from '../text/words.js'
import type { GuardedForm, Thresholds } from './infer.js'

/** Natural logarithms. */
export interface Weight extends OpenReading {
  readonly form: GuardedForm
  /** That the form stands for a right one and begins and ends where that does. */
  readonly slip: number
  /** The same of the right forms that share the form's first characters: a word may take these from both. */
  readonly slipFrom: (cut: number) => number
  /** And of those that share what stands from the cut on. */
  readonly slipBefore: (cut: number) => number
}

/**
 * Where the form is likely as a row of words of its own, the author must have known that it is wrong all the same; then
 * a word across its edge is weighed against that, not against a rare slip.
 */
export function weigh(form: GuardedForm, words: WordIndex, { slip, phrase }: Thresholds): Weight {
  const own = likelihood(words, form.text)
  const rights = form.right.map((text) => {
    const share = Math.max(likelihood(words, text), phrase)
    return { text, share, rate: Math.max(slip, own - share), ...readOpen(words, text) }
  })
  const most = (values: readonly number[]): number => Math.max(Number.NEGATIVE_INFINITY, ...values)
  const { text } = form
  return {
    form,
    ...readOpen(words, text),
    slip: rights.length > 0 ? most(rights.map(({ rate, share }) => rate + share)) : Math.max(own, slip + phrase),
    slipFrom: (cut) =>
      most(
        rights.filter((right) => right.text.startsWith(text.slice(0, cut))).map(({ rate, from }) => rate + from[cut]),
      ),
    slipBefore: (cut) =>
      most(
        rights
          .filter((right) => right.text.endsWith(text.slice(cut)))
          .map((right) => right.rate + right.before[right.text.length - (text.length - cut)]),
      ),
  }
}
