/** Phrases of which only the right form is written: the parts that stay whole when one place in them slips. */
import type { CanonicalEntry } from '../model/entry.js'
import { isHan } from '../text/characters.js'

/** Fewer Chinese characters leave too little to know a phrase by: its near misses are other words. */
export const shortestCanonical = 4

/** Whether a phrase is long enough for its near misses to be told from other words. Rare characters do not count. */
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

/** Those of all phrases of an entry. */
export function canonicalAnchors({ canonical }: CanonicalEntry): readonly Anchor[] {
  return [canonical].flat().flatMap(anchorsOf)
}

/**
 * One half stays whole when a slip touches the other; only a swap across the middle breaks both. The shortest phrases
 * have no swaps: 议会通过 is no slip of 会议通过.
 */
export function anchorsOf(phrase: string): readonly Anchor[] {
  const middle = middleOf(phrase)
  const halves: Anchor[] = [
    { phrase, text: phrase.slice(0, middle), at: 0, swapped: false },
    { phrase, text: phrase.slice(middle), at: middle, swapped: false },
  ]
  const [left, right] = [phrase[middle - 1], phrase[middle]]
  return phrase.length <= shortestCanonical || left === right || !areHan(left, right)
    ? halves
    : [...halves, swappedAcross(phrase, middle)]
}

/** With a neighbour on either side, so that it does not stand in every other word. */
function swappedAcross(phrase: string, middle: number): Anchor {
  const [before, after] = [phrase[middle - 2], phrase[middle + 1]]
  return { phrase, text: before + phrase[middle] + phrase[middle - 1] + after, at: middle - 2, swapped: true }
}

/**
 * No character of two UTF-16 units is cut. Words of two characters begin a phrase more often than words of three: after the
 * third of five the cut goes through a word, and leaves halves that stand in few other places.
 */
function middleOf(phrase: string): number {
  const middle = Math.ceil(phrase.length / 2)
  return /^[\udc00-\udfff]/.test(phrase.slice(middle)) ? middle + 1 : middle
}

function areHan(left: string, right: string): boolean {
  return isHan(left.charCodeAt(0)) && isHan(right.charCodeAt(0))
}
