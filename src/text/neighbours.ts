/** Which characters stand beside one another in a list of words, asked for by what they sound like. */

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
  const keys = new Int32Array(size)
  const codes = new Uint16Array(size)
  const add = (key: number, code: number): void => {
    let slot = slotOf(key, size)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    codes[slot] = code
  }
  for (const pair of pairs) {
    const [left, right] = [pair >>> 16, pair & 0xffff]
    for (const sound of soundsOf(right)) add(keyOf('after', left, sound), right)
    for (const sound of soundsOf(left)) add(keyOf('before', right, sound), left)
  }
  return {
    collect(side, code, sounds, into, count) {
      let end = count
      for (const sound of sounds) {
        const key = keyOf(side, code, sound)
        for (let slot = slotOf(key, size); keys[slot] !== 0; slot = (slot + 1) & (size - 1))
          if (keys[slot] === key && end < into.length) into[end++] = codes[slot]
      }
      return end
    },
    mayHave: createBits(pairs),
  }
}

/** A table of bits that stays near the processor. */
function createBits(pairs: ReadonlySet<number>): Neighbours['mayHave'] {
  const bits = new Uint32Array(2 ** 15)
  const bitOf = (left: number, right: number): number =>
    (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 12
  for (const pair of pairs) {
    const bit = bitOf(pair >>> 16, pair & 0xffff)
    bits[bit >> 5] |= 1 << (bit & 31)
  }
  return (left, right) => {
    const bit = bitOf(left, right)
    return ((bits[bit >> 5] >> (bit & 31)) & 1) === 1
  }
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

function slotOf(key: number, size: number): number {
  const hash = Math.imul(key, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & (size - 1)
}
