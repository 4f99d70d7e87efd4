/** Phrases of which only the right form is written: the parts that stay whole when one place in them slips. */
import { isHan } from '../text/characters.js'

/** Fewer Chinese characters leave too little to know a phrase by: their near misses are other words. */
export const shortestCanonical = 5

/** A part of a phrase that a scan looks for. */
export interface Anchor {
  readonly phrase: string
  readonly text: string
  /** Where the part stands in the phrase. */
  readonly at: number
  /** Two neighbours change places in it: the text holds a slip wherever it stands in the rest of the phrase. */
  readonly swapped?: true
}

/** One half stays whole when a slip touches the other; only a swap across the middle breaks both. */
export function anchorsOf(phrase: string): readonly Anchor[] {
  const middle = middleOf(phrase)
  const halves: Anchor[] = [
    { phrase, text: phrase.slice(0, middle), at: 0 },
    { phrase, text: phrase.slice(middle), at: middle },
  ]
  const [left, right] = [phrase[middle - 1], phrase[middle]]
  if (left === right) return halves
  const text = phrase[middle - 2] + right + left + phrase[middle + 1]
  return [...halves, { phrase, text, at: middle - 2, swapped: true }]
}

function middleOf(phrase: string): number {
  return Math.floor(phrase.length / 2)
}

/** Whether a phrase is long enough for its near misses to be told from other words. */
export function canBeCanonical(phrase: string): boolean {
  return countHan(phrase) >= shortestCanonical
}

function countHan(phrase: string): number {
  let count = 0
  for (let at = 0; at < phrase.length; at++) if (isHan(phrase.charCodeAt(at))) count++
  return count
}
