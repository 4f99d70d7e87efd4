/** Which hashes may be known, in a table of bits that stays near the processor. */

/** A Bloom filter that asks memory for two words side by side. A class, as it is asked at every character. */
export class Bits {
  private readonly words: Uint32Array
  private readonly shift: number

  /** For so many hashes: with 8 bits for each one of twenty others seems to be known, with 16 one of two hundred. */
  constructor(hashes: number, bitsEach: number) {
    const size = Math.max(leastSize, Math.ceil(Math.log2(hashes * bitsEach)) - 5)
    this.words = new Uint32Array(2 ** size)
    this.shift = 32 - size
  }

  add(hash: number): void {
    const place = hash >>> this.shift
    this.words[place] |= threeBits(hash)
    this.words[place ^ 1] |= threeBits(Math.imul(hash, 0x85ebca6b) >>> 16)
  }

  /** Of a hash that was added always true; of another one seldom. */
  mayHave(hash: number): boolean {
    const place = hash >>> this.shift
    const bits = threeBits(hash)
    if ((this.words[place] & bits) !== bits) return false
    const others = threeBits(Math.imul(hash, 0x85ebca6b) >>> 16)
    return (this.words[place ^ 1] & others) === others
  }
}

const leastSize = 8

function threeBits(hash: number): number {
  return (1 << hash) | (1 << (hash >>> 5)) | (1 << (hash >>> 10))
}

/** Of numbers in a row, such as characters: that of none is 0, and each one extends it. */
export function extendHash(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

export function hashOfPair(left: number, right: number): number {
  return extendHash(extendHash(0, left), right)
}
