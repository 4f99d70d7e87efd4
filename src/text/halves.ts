/** Phrases of four characters by what a slip leaves of them: one half, and one character of the other. */
import type { AlikeTables } from './alike.js'
import { Bits, extendHash, hashOfPair } from './bits.js'

export interface Halves {
  /**
   * Writes to `into` the phrases, by index, that stand in the row of characters from `start` but for one, or seem to. Where a
   * word stands in place of a half, as is told, it is one that may stand for another. Returns how many; never more than `into`
   * holds.
   */
  collect(codes: Uint16Array, start: number, firstIsWord: boolean, secondIsWord: boolean, into: Int32Array): number
}

/** Takes time and memory linear in the phrases and the words of two; phrases of another length are passed over. */
export function createHalves(phrases: readonly string[], words: readonly string[], alike: AlikeTables): Halves {
  const fours = phrases.flatMap((phrase, index) => (phrase.length === 4 ? [index] : []))
  const first = createHalf(distinct(fours.map((index) => phrases[index].slice(0, 2))), words, alike)
  const second = createHalf(distinct(fours.map((index) => phrases[index].slice(2))), words, alike)
  const [holes, sounding] = [new Bits(4 * fours.length, 8), new Bits(10 * fours.length, 4)]
  /** The hash of a phrase with a hole, and the index of the phrase, counted from 1. */
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(6 * fours.length + 2)))
  const mask = slots.length - 2
  for (const index of fours) {
    const codes = Array.from(phrases[index], (character) => character.charCodeAt(0))
    const [one, other] = [hashOfPair(codes[0], codes[1]), hashOfPair(codes[2], codes[3])]
    add(withHole(one, codes[2], 3), codes[3], index)
    add(withHole(one, codes[3], 2), codes[2], index)
    add(withHole(other, codes[0], 1), codes[1], index)
    add(withHole(other, codes[1], 0), codes[0], index)
  }

  function add(hash: number, missing: number, index: number): void {
    holes.add(hash)
    for (const like of likesOf(missing)) sounding.add(extendHash(hash, like))
    let slot = (hash << 1) & mask
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
    slots[slot] = hash
    slots[slot + 1] = index + 1
  }

  /** What sounds like a character by number, and what it looks like: whoever shares one may be meant. */
  function likesOf(code: number): readonly number[] {
    return [...alike.soundsOf(code), ...alike.looksLike(code)]
  }

  function mayFill(hash: number, code: number): boolean {
    if (sounding.mayHave(extendHash(hash, code))) return true
    for (const sound of alike.soundsOf(code)) if (sounding.mayHave(extendHash(hash, sound))) return true
    return false
  }

  function collectHole(hash: number, stands: number, into: Int32Array, count: number): number {
    if (!holes.mayHave(hash) || !mayFill(hash, stands)) return count
    let end = count
    for (let slot = (hash << 1) & mask; slots[slot + 1] !== 0; slot = (slot + 2) & mask)
      if (slots[slot] === hash && end < into.length) into[end++] = slots[slot + 1] - 1
    return end
  }

  return {
    collect(codes, start, firstIsWord, secondIsWord, into) {
      const one = hashOfPair(codes[start], codes[start + 1])
      const other = hashOfPair(codes[start + 2], codes[start + 3])
      let count = 0
      if ((!secondIsWord || second.confused.mayHave(other)) && first.known.mayHave(one)) {
        count = collectHole(withHole(one, codes[start + 2], 3), codes[start + 3], into, count)
        count = collectHole(withHole(one, codes[start + 3], 2), codes[start + 2], into, count)
      }
      if ((!firstIsWord || first.confused.mayHave(one)) && second.known.mayHave(other)) {
        count = collectHole(withHole(other, codes[start], 1), codes[start + 1], into, count)
        count = collectHole(withHole(other, codes[start + 1], 0), codes[start], into, count)
      }
      return count
    },
  }
}

interface Half {
  /** Those that phrases have. */
  readonly known: Bits
  /** Words that may stand for one of them by a slip. */
  readonly confused: Bits
}

function createHalf(halves: readonly string[], words: readonly string[], { loosely }: AlikeTables): Half {
  const [known, confused] = [new Bits(halves.length, 8), new Bits(halves.length, 8)]
  const [byFirst, bySecond] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const half of halves) {
    known.add(hashOf(half))
    addTo(byFirst, half[0], half[1])
    addTo(bySecond, half[1], half[0])
  }
  const mayBe = (stands: string, others: readonly string[] = []): boolean =>
    others.some((other) => other !== stands && loosely(stands, other))
  for (const word of words)
    if (mayBe(word[1], byFirst.get(word[0])) || mayBe(word[0], bySecond.get(word[1]))) confused.add(hashOf(word))
  return { known, confused }
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function hashOf(pair: string): number {
  return hashOfPair(pair.charCodeAt(0), pair.charCodeAt(1))
}

/** Of the half that stands whole, the character beside the hole, and where the hole is. */
function withHole(half: number, beside: number, hole: number): number {
  const hash = Math.imul(half ^ (beside * 4 + hole), 0x2c1b3c6d)
  return hash ^ (hash >>> 15)
}
