/** The two filters in front of the tables: prefix words, which every place of a text is tested with, and exact bits. */
import { bitsFor, pairClass, pairHash, prefixShift, prefixSum, thirdClass, tripleHash } from './layout.js'
import { lengthOf, type Pool } from './pool.js'

export interface Filters {
  /**
   * 16-bit words. Low byte: the classes of patterns that begin with the two characters of this hash; high byte: the
   * classes of patterns whose second and third characters have it.
   */
  readonly prefixes: Uint16Array
  readonly prefixMask: number
  /** One bit for each hash of a pattern's first two or three characters. */
  readonly exact: Int32Array
  readonly exactShift: number
}

export function filtersOf(pool: Pool): Filters {
  const count = pool.starts.length - 1
  const prefixes = new Uint16Array(1 << prefixBits(count))
  const exactBits = Math.min(27, bitsFor(count * 16, 13))
  const filters = {
    prefixes,
    prefixMask: prefixes.length - 1,
    exact: new Int32Array((1 << exactBits) / 32),
    exactShift: 32 - exactBits,
  }
  for (let id = 0; id < count; id++) {
    const length = lengthOf(pool, id)
    if (length === 2) admitPair(filters, pool, id)
    else if (length > 2) admitTriple(filters, pool, id)
  }
  return filters
}

function admitPair(filters: Filters, { characters, starts }: Pool, id: number): void {
  const at = starts[id]
  filters.prefixes[prefixIndex(filters, characters[at], characters[at + 1])] |= pairClass
  setBit(filters.exact, pairHash(characters[at] | (characters[at + 1] << 16)) >>> filters.exactShift)
}

function admitTriple(filters: Filters, { characters, starts }: Pool, id: number): void {
  const at = starts[id]
  const third = characters[at + 2]
  const bit = thirdClass(third)
  filters.prefixes[prefixIndex(filters, characters[at], characters[at + 1])] |= bit
  filters.prefixes[prefixIndex(filters, characters[at + 1], third)] |= bit << 8
  setBit(filters.exact, tripleHash(characters[at] | (characters[at + 1] << 16), third) >>> filters.exactShift)
}

function prefixIndex({ prefixMask }: Filters, first: number, second: number): number {
  return (prefixSum(first, second) >>> prefixShift) & prefixMask
}

function setBit(bits: Int32Array, index: number): void {
  bits[index >>> 5] |= 1 << (index & 31)
}

/**
 * Eight words a pattern, so that few places pass, as long as the table leaves room in a processor's second cache; then
 * two, so that any place fails at all.
 */
function prefixBits(count: number): number {
  return Math.min(24, Math.max(Math.min(18, bitsFor(count * 8, 14)), bitsFor(count * 2, 14)))
}
