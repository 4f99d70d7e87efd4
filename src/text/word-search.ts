/** The words of a list where they stand in a row of characters, asked for place by place. */
import { Bits, extendHash, hashOfPair } from './bits.js'

/** Words of two characters and more; the characters of a row are their codes, and there is room on both sides of it. */
export interface WordSearch {
  /** Whether two characters are a word; of a thousand pairs that are none, three seem to be one. */
  isPair(left: number, right: number): boolean
  /** How far the longest word of three characters and more reaches that begins at `start`; `start` itself where none does. */
  reachFrom(codes: Uint16Array, start: number): number
  /** Whether two characters stand side by side in some word; one in a hundred of others seems to. */
  mayStandTogether(left: number, right: number): boolean
  /**
   * Writes to `into` the words that begin at `start`, end at `least` or later, and do not reach beyond `most`. Returns how
   * many.
   */
  wordsFrom(codes: Uint16Array, start: number, least: number, most: number, into: FoundWords): number
  /** Writes to `into` the words that hold the character at a place; returns how many. */
  wordsAcross(codes: Uint16Array, place: number, into: FoundWords): number
}

/** A place to write them to; what is found is as good as a hash of 32 bits is. */
export interface FoundWords {
  readonly indexes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** The longest word that is looked for. */
export const longestWord = 6

/** Through one place go no more words. */
const mostWords = longestWord * longestWord

export function createFoundWords(): FoundWords {
  return { indexes: new Int32Array(mostWords), starts: new Int32Array(mostWords), ends: new Int32Array(mostWords) }
}

/** Takes time and memory linear in the words. */
export function createWordSearch(words: readonly string[]): WordSearch {
  const pairs = pairBits(
    words.filter((word) => word.length === 2),
    16,
  )
  const together = pairBits(words, 8)
  const find = createIndex(words)
  const mayStandTogether = (left: number, right: number): boolean => together.mayHave(hashOfPair(left, right))

  function collect(codes: Uint16Array, start: number, least: number, most: number, into: FoundWords, count: number) {
    let found = count
    let hash = extendHash(0, codes[start])
    for (let at = start + 1; at < most && mayStandTogether(codes[at - 1], codes[at]); at++) {
      hash = extendHash(hash, codes[at])
      const index = at + 1 < least ? -1 : find(hash)
      if (index === -1) continue
      into.indexes[found] = index
      into.starts[found] = start
      into.ends[found++] = at + 1
    }
    return found
  }

  return {
    isPair: (left, right) => pairs.mayHave(hashOfPair(left, right)),
    reachFrom: createReach(words.filter(({ length }) => length > 2)),
    mayStandTogether,
    wordsFrom: (codes, start, least, most, into) =>
      collect(codes, start, least, Math.min(most, start + longestWord), into, 0),
    wordsAcross(codes, place, into) {
      let count = 0
      for (let start = place; start > place - longestWord; start--) {
        if (start < place && !mayStandTogether(codes[start], codes[start + 1])) break
        count = collect(codes, start, place + 1, start + longestWord, into, count)
      }
      return count
    },
  }
}

/** Asked at every place: nearly everywhere three characters tell that no word begins there. */
function createReach(words: readonly string[]): WordSearch['reachFrom'] {
  const [beginnings, wholes] = [new Bits(words.length, 8), new Bits(words.length, 16)]
  for (const word of words) {
    beginnings.add(hashOf(word.slice(0, 3)))
    wholes.add(hashOf(word))
  }
  return (codes, start) => {
    let hash = extendHash(hashOfPair(codes[start], codes[start + 1]), codes[start + 2])
    if (!beginnings.mayHave(hash)) return start
    let reach = start
    for (let end = start + 3; ; end++) {
      if (wholes.mayHave(hash)) reach = end
      if (end === start + longestWord) return reach
      hash = extendHash(hash, codes[end])
    }
  }
}

/** The pairs of characters that stand side by side in words, with so many bits for a word. */
function pairBits(words: readonly string[], bitsEach: number): Bits {
  const bits = new Bits(words.length, bitsEach)
  for (const word of words)
    for (let at = 1; at < word.length; at++) bits.add(hashOfPair(word.charCodeAt(at - 1), word.charCodeAt(at)))
  return bits
}

/** Answers which word has a hash; -1 for none. */
function createIndex(words: readonly string[]): (hash: number) => number {
  const known = new Bits(words.length, 16)
  /** The index of a word, and its hash beside it. */
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * words.length + 4))).fill(-1)
  const mask = slots.length - 2
  for (const [index, word] of words.entries()) {
    const hash = hashOf(word)
    known.add(hash)
    let slot = (2 * hash) & mask
    while (slots[slot] !== -1) slot = (slot + 2) & mask
    slots[slot] = index
    slots[slot + 1] = hash
  }
  return (hash) => {
    if (!known.mayHave(hash)) return -1
    for (let slot = (2 * hash) & mask; slots[slot] !== -1; slot = (slot + 2) & mask)
      if (slots[slot + 1] === hash) return slots[slot]
    return -1
  }
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at))
  return hash
}
