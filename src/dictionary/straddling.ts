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
    const taken = { kept: tail, asItStands: weight.from[cut], asASlip: weight.slipFrom(cut) }
    if (isWordy(taken, weight, thresholds))
      guards.push(...strong(words.endings.takers(head), taken, weight, thresholds))
    const left = { kept: head, asItStands: weight.before[cut], asASlip: weight.slipBefore(cut) }
    if (isWordy(left, weight, thresholds))
      guards.push(...strong(words.beginnings.takers(tail), left, weight, thresholds))
  }
  return guards
}

/** What a word across the edge leaves of the form, with the likelihood of its two readings beside such a word. */
interface Remains {
  readonly kept: string
  readonly asItStands: number
  readonly asASlip: number
}

/**
 * A word says nothing where what it leaves may be a slip beside it as well (原油 in 原油泄露), or is the right form itself:
 * 省省委 is wrong in 全省省委.
 */
function isWordy({ kept, asItStands, asASlip }: Remains, { form }: Weight, { margin }: Thresholds): boolean {
  return asItStands > asASlip + margin && !form.right.some((right) => kept.includes(right))
}

/** Of the words, strongest first, those that outweigh the slip. */
function strong(
  takers: readonly Taker[],
  { asItStands }: Remains,
  { slip }: Weight,
  { margin, floor }: Thresholds,
): InferredGuard[] {
  const enough: Taker[] = []
  for (const taker of takers) {
    if (taker.pull + asItStands <= slip + margin) break
    if (taker.share + asItStands > floor) enough.push(taker)
  }
  return enough
}
