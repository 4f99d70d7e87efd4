/** Common words that take the first or the last characters of a wrong form, and what stands beside it, for themselves. */
import type { Taker, WordIndex } from '../text/words.js'
import type { InferredGuard, Thresholds } from './infer.js'
import type { Weight } from './weight.js'

/** 学习 in 学习总书记, 装机 in 按装机容量; the likeliest first. */
export function straddlingWords(weight: Weight, words: WordIndex, thresholds: Thresholds): InferredGuard[] {
  const { text } = weight.form
  const guards = new Map<string, InferredGuard>()
  for (let cut = 1; cut < text.length; cut++) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)]
    const left = { side: 'before', takers: words.ending(head), kept: tail } as const
    const right = { side: 'after', takers: words.beginning(tail), kept: head } as const
    collect(guards, left, weight.from[cut], weight.slipFrom(cut), weight, thresholds)
    collect(guards, right, weight.before[cut], weight.slipBefore(cut), weight, thresholds)
  }
  return [...guards.values()]
}

/** One place to cut a form: the words that take the one part, and what is kept of it. */
interface Cut {
  readonly side: 'before' | 'after'
  readonly takers: readonly Taker[]
  readonly kept: string
}

/**
 * `rest` is the likelihood of what is kept as it stands, `slip` that of its being a slip beside the very same word: then
 * the word says nothing (原油 in 原油泄露). Nor does it where the right form itself is kept: 省省委 is wrong in 全省省委.
 */
function collect(
  guards: Map<string, InferredGuard>,
  { side, takers, kept }: Cut,
  rest: number,
  slip: number,
  weight: Weight,
  { margin, floor }: Thresholds,
): void {
  if (rest <= slip + margin || weight.form.right.some((right) => kept.includes(right))) return
  for (const { word, rest: text, pull } of takers) {
    if (pull + rest <= weight.slip + margin) return
    const key = side + text
    if (word.share + rest > floor && !guards.has(key))
      guards.set(key, { side, text, word: word.text, frequency: word.frequency })
  }
}
