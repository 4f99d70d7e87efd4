/** Phrases of which only the right form is written: the parts that stay whole when one place in them slips. */
import { isHan } from '../text/characters.js'

/** Fewer Chinese characters leave too little to know a phrase by: its near misses are other words. */
export const shortestCanonical = 5

/** Whether a phrase is long enough for its near misses to be told from other words. */
export function canBeCanonical(phrase: string): boolean {
  return [...phrase].filter((character) => isHan(character.charCodeAt(0))).length >= shortestCanonical
}

/** A part of a phrase that a scan looks for. */
export interface Anchor {
  readonly phrase: string
  readonly text: string
  /** Where the part stands in the phrase. */
  readonly at: number
  /** Whether two neighbours have changed places in it: then it is the slip, and the phrase must go on whole. */
  readonly swapped: boolean
}

/** One half stays whole when a slip touches the other; only a swap across the middle breaks both. */
export function anchorsOf(phrase: string): readonly Anchor[] {
  const middle = Math.floor(phrase.length / 2)
  const halves: Anchor[] = [
    { phrase, text: phrase.slice(0, middle), at: 0, swapped: false },
    { phrase, text: phrase.slice(middle), at: middle, swapped: false },
  ]
  const [before, left, right, after] = phrase.slice(middle - 2, middle + 2)
  return left === right || !areHan(left, right)
    ? halves
    : [...halves, { phrase, text: before + right + left + after, at: middle - 2, swapped: true }]
}

function areHan(left: string, right: string): boolean {
  return isHan(left.charCodeAt(0)) && isHan(right.charCodeAt(0))
}
