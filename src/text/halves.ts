/** Phrases of four characters by what a slip leaves of them: one half, and one character of the other. */
import { createBits, hashOfPair } from './bits.js'

export interface Halves {
  /**
   * Writes to `into` the phrases, by index, that stand in `text` from `start` but for one character, or seem to. Returns how
   * many; never more than `into` holds.
   */
  collect(text: string, start: number, into: Int32Array): number
}

/** Takes time and memory linear in the phrases; those of another length are passed over. */
export function createHalves(phrases: readonly string[]): Halves {
  const fours = phrases.flatMap((phrase, index) => (phrase.length === 4 ? [index] : []))
  const [firstHalves, secondHalves, holes] = [createBits(13), createBits(13), createBits(17)]
  /** The hash of a phrase with a hole, and the index of the phrase, counted from 1. */
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(6 * fours.length + 2)))
  const mask = slots.length - 2
  for (const index of fours) {
    const codes = Array.from(phrases[index], (character) => character.charCodeAt(0))
    const [first, second] = [hashOfPair(codes[0], codes[1]), hashOfPair(codes[2], codes[3])]
    firstHalves.add(first)
    secondHalves.add(second)
    for (const hash of [withHole(first, codes[2], 3), withHole(first, codes[3], 2)]) add(hash, index)
    for (const hash of [withHole(second, codes[0], 1), withHole(second, codes[1], 0)]) add(hash, index)
  }

  function add(hash: number, index: number): void {
    holes.add(hash)
    let slot = (hash << 1) & mask
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
    slots[slot] = hash
    slots[slot + 1] = index + 1
  }

  function collectHole(hash: number, into: Int32Array, count: number): number {
    if (!holes.mayHave(hash)) return count
    let end = count
    for (let slot = (hash << 1) & mask; slots[slot + 1] !== 0; slot = (slot + 2) & mask)
      if (slots[slot] === hash && end < into.length) into[end++] = slots[slot + 1] - 1
    return end
  }

  return {
    collect(text, start, into) {
      const [one, two] = [text.charCodeAt(start), text.charCodeAt(start + 1)]
      const [three, four] = [text.charCodeAt(start + 2), text.charCodeAt(start + 3)]
      const [first, second] = [hashOfPair(one, two), hashOfPair(three, four)]
      let count = 0
      if (firstHalves.mayHave(first)) {
        count = collectHole(withHole(first, three, 3), into, count)
        count = collectHole(withHole(first, four, 2), into, count)
      }
      if (secondHalves.mayHave(second)) {
        count = collectHole(withHole(second, one, 1), into, count)
        count = collectHole(withHole(second, two, 0), into, count)
      }
      return count
    },
  }
}

/** Of the half that stands whole, the character beside the hole, and where the hole is. */
function withHole(half: number, beside: number, hole: number): number {
  const hash = Math.imul(half ^ (beside * 4 + hole), 0x2c1b3c6d)
  return hash ^ (hash >>> 15)
}
