/** Which characters stand beside one another in a list of words, asked for by what they sound like. */
import { createBits, hashOfPair } from './bits.js'

/** Of some words. */
export interface Neighbours {
  /**
   * The characters that have one of these sounds and stand in some word right after `code`, or right before it; written to
   * `into` from `count` on. Returns how many there are then.
   */
  collect(side: 'after' | 'before', code: number, sounds: readonly number[], into: Uint16Array, count: number): number
  /** Whether two characters stand side by side in some word; seldom says so of others too. */
  mayHave(left: number, right: number): boolean
}

/** `soundsOf` numbers the sounds of a character, below 1,024. Takes time and memory linear in the words. */
export function createNeighbours(words: readonly string[], soundsOf: (code: number) => readonly number[]): Neighbours {
  const pairs = pairsOf(words)
  const entries = [...pairs].reduce(
    (sum, pair) => sum + soundsOf(pair & 0xffff).length + soundsOf(pair >>> 16).length,
    0,
  )
  const size = 2 ** Math.ceil(Math.log2(2 * entries + 2))
  /** A key, and a character beside it. */
  const slots = new Int32Array(2 * size)
  const mask = slots.length - 2
  const add = (key: number, code: number): void => {
    let slot = slotOf(key) & mask
    while (slots[slot] !== 0) slot = (slot + 2) & mask
    slots[slot] = key
    slots[slot + 1] = code
  }
  for (const pair of pairs) {
    const [left, right] = [pair >>> 16, pair & 0xffff]
    for (const sound of soundsOf(right)) add(keyOf('after', left, sound), right)
    for (const sound of soundsOf(left)) add(keyOf('before', right, sound), left)
  }
  return {
    collect(side, code, sounds, into, count) {
      let end = count
      for (let each = 0; each < sounds.length; each++) {
        const key = keyOf(side, code, sounds[each])
        for (let slot = slotOf(key) & mask; slots[slot] !== 0; slot = (slot + 2) & mask)
          if (slots[slot] === key && end < into.length) into[end++] = slots[slot + 1]
      }
      return end
    },
    mayHave: createPairSearch(pairs),
  }
}

function createPairSearch(pairs: ReadonlySet<number>): Neighbours['mayHave'] {
  const bits = createBits(15)
  for (const pair of pairs) bits.add(hashOfPair(pair >>> 16, pair & 0xffff))
  return (left, right) => bits.mayHave(hashOfPair(left, right))
}

function pairsOf(words: readonly string[]): Set<number> {
  const pairs = new Set<number>()
  for (const word of words)
    for (let at = 1; at < word.length; at++) pairs.add(word.charCodeAt(at - 1) * 0x10000 + word.charCodeAt(at))
  return pairs
}

/** Never 0, as no character has the code 0. */
function keyOf(side: 'after' | 'before', code: number, sound: number): number {
  return (code << 11) | (sound << 1) | (side === 'after' ? 1 : 0)
}

/** Even, as every key has a character beside it. */
function slotOf(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) << 1
}
