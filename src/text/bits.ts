/** Which hashes may be known, in a table of bits that stays near the processor. */

export interface Bits {
  add(hash: number): void
  /** Of a hash that was added always true; of another one seldom. */
  mayHave(hash: number): boolean
}

/** 2 ** `size` words of 32 bits; each hash sets two bits of one of them. */
export function createBits(size: number): Bits {
  const words = new Uint32Array(2 ** size)
  const shift = 32 - size
  const bitsOf = (hash: number): number => (1 << hash) | (1 << (hash >>> 5))
  return {
    add(hash) {
      words[hash >>> shift] |= bitsOf(hash)
    },
    mayHave(hash) {
      const bits = bitsOf(hash)
      return (words[hash >>> shift] & bits) === bits
    },
  }
}

/** Of two characters side by side. */
export function hashOfPair(left: number, right: number): number {
  return Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
}
