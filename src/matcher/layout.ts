/** How compiled patterns lie in one Int32Array, and the hashes that find the way in it: the contract of compiler and kernels. */

export const magic = 0x4a44_5032
export const version = 1

/** Places in the header. What ends in `At` is the offset of a section, in numbers from the start of the array. */
export const header = {
  magic: 0,
  version: 1,
  length: 2,
  checksum: 3,
  /** How many patterns were compiled; an empty text cannot hold any. */
  patterns: 4,
  /** Length of the longest pattern, in characters as they are after folding. */
  longest: 5,
  /** How many different lengths the patterns have: no place of a text can begin more matches, twins aside. */
  lengths: 6,
  /** Masks and shifts that bring a hash down to the size of its table. */
  prefixMask: 7,
  exactShift: 8,
  pairShift: 9,
  tripleShift: 10,
  prefixAt: 11,
  exactAt: 12,
  pairAt: 13,
  tripleAt: 14,
  nodeAt: 15,
  childAt: 16,
  leafAt: 17,
  singleAt: 18,
  twinAt: 19,
  foldAt: 20,
  size: 32,
} as const

/** Order of the sections; each begins on a cache line and reaches to the next. An empty one is absent. */
export const sections = [
  'prefixAt',
  'exactAt',
  'pairAt',
  'tripleAt',
  'nodeAt',
  'childAt',
  'leafAt',
  'singleAt',
  'twinAt',
  'foldAt',
] as const

/** Numbers in one entry of each table. */
export const pairWidth = 2
export const tripleWidth = 3
export const nodeWidth = 4
export const childWidth = 2

/** A triple's value is negative for a node; otherwise its low two bits say what the other bits are. */
export const kind = { ofThree: 1, ofFour: 2, leaf: 3 } as const

/** Bit of a prefix word that patterns of two characters set; the others belong to classes of the third character. */
export const pairClass = 1

/**
 * Two characters → the sum that the prefix filter is indexed by. Characters count as signed 16-bit numbers, because
 * the SIMD instruction that makes four of these sums at once (pmaddwd) takes them so.
 */
export function prefixSum(first: number, second: number): number {
  return (Math.imul((first << 16) >> 16, prefixFactor1) + Math.imul((second << 16) >> 16, prefixFactor2)) | 0
}
export const prefixFactor1 = 0x6a4d
export const prefixFactor2 = 0x5bd1
/** The lowest bits of the sum depend on the lowest bits of the characters only; they are left out. */
export const prefixShift = 4

/** One of seven classes of the third character: bits 1–7 of a prefix word. */
export function thirdClass(third: number): number {
  return 1 << (1 + ((Math.imul(third, 0x9e37_79b1) >>> 16) % 7))
}

/** Exact hashes of the first two and the first three characters. `pair` is first | second << 16. */
export function pairHash(pair: number): number {
  return Math.imul(Math.imul(pair, 0x9e37_79b1) ^ 0xc2b2_ae35, 0x85eb_ca6b)
}
export function tripleHash(pair: number, third: number): number {
  return Math.imul(Math.imul(pair, 0x9e37_79b1) ^ Math.imul(third, 0xc2b2_ae35), 0x85eb_ca6b)
}

export function childHash(character: number, shift: number): number {
  return Math.imul(character, 0x9e37_79b1) >>> shift
}

/** The smallest power of two, as an exponent, that holds `count`, and at least `least`. */
export function bitsFor(count: number, least: number): number {
  return Math.max(least, Math.ceil(Math.log2(Math.max(1, count))))
}
