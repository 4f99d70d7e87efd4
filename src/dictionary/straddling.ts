/** Common words that take the first or the last characters of a wrong form, and what stands beside it, for themselves. */
import type { Taker } from '../text/word-edges.js'
import type { WordIndex } from '../text/words.js'
import type { InferredGuard, Thresholds } from './inferred.js'
import type { Weight } from './weight.js'

/** 学习 in 学习总书记, 装机 in 按装机容量. */
export function straddlingWords(weight: Weight, words: WordIndex, thresholds: Thresholds): InferredGuard[] {
  const { text } = weight.form
  const guards: InferredGuard[] = []
  for (let cut = 1; cut < text.length; cut++) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)]
    const behind = { kept: tail, asItStands: weight.from[cut], asASlip: () => weight.slipFrom(cut) }
    const ahead = { kept: head, asItStands: weight.before[cut], asASlip: () => weight.slipBefore(cut) }
    guards.push(...outweighing(words.endings.takers(text, 0, cut), behind, weight, thresholds))
    guards.push(...outweighing(words.beginnings.takers(text, cut), ahead, weight, thresholds))
  }
  return guards
}

/** What a word across the edge leaves of the form, with the likelihood of its two readings beside such a word. */
interface Remains {
  readonly kept: string
  readonly asItStands: number
  readonly asASlip: () => number
}

/** Of the words, strongest first, those that outweigh the slip. */
function outweighing(
  takers: readonly Taker[],
  remains: Remains,
  weight: Weight,
  { margin, floor }: Thresholds,
): readonly Taker[] {
  const { asItStands } = remains
  const strongest = takers[0]?.pull ?? Number.NEGATIVE_INFINITY
  if (strongest <= weight.leastSlip + margin - asItStands) return []
  const least = weight.slip() + margin - asItStands
  const enough: Taker[] = []
  for (const taker of takers) {
    if (taker.pull <= least) break
    if (taker.share + asItStands > floor) enough.push(taker)
  }
  return enough.length > 0 && saySomething(remains, weight, margin) ? enough : []
}

/**
 * Words say nothing where what they leave may be a slip beside them as well (原油 in 原油泄露), or is the right form itself:
 * 省省委 is wrong in 全省省委.
 */
function saySomething({ kept, asItStands, asASlip }: Remains, { form }: Weight, margin: number): boolean {
  return !form.right.some((right) => kept.includes(right)) && asItStands > asASlip() + margin
}
