/** Patterns → one Int32Array: filters, tables and folds behind a header that says where each lies. */
import { checksumOf } from './checksum.js'
import { type Filters, filtersOf } from './filters.js'
import { type Fold, foldList, foldTable } from './fold.js'
import { header, magic, pairWidth, sections, tripleWidth, version } from './layout.js'
import { type Pool, poolOf } from './pool.js'
import { type Tables, tablesOf } from './tables.js'

type Parts = Record<(typeof sections)[number], Int32Array>

/** Throws a RangeError for a pattern without characters and for a fold that leads nowhere. */
export function compilePatterns(patterns: readonly string[], folds: readonly Fold[]): Int32Array {
  const list = foldList(folds)
  const pool = poolOf(patterns, foldTable(list))
  const filters = filtersOf(pool)
  const tables = tablesOf(pool)
  const compiled = join(partsOf(filters, tables, list))
  describe(compiled, pool, filters, tables)
  compiled[header.checksum] = checksumOf(compiled)
  return compiled
}

function partsOf(filters: Filters, { pairs, triples, singles, trie, twins }: Tables, foldAt: Int32Array): Parts {
  return {
    prefixAt: new Int32Array(filters.prefixes.buffer),
    exactAt: filters.exact,
    pairAt: pairs,
    tripleAt: triples,
    nodeAt: trie.nodes.numbers.subarray(0, trie.nodes.length),
    childAt: trie.children.numbers.subarray(0, trie.children.length),
    leafAt: trie.leaves.numbers.subarray(0, trie.leaves.length),
    singleAt: singles,
    twinAt: twins.next,
    foldAt,
  }
}

function join(parts: Parts): Int32Array {
  const offsets: number[] = []
  let length: number = header.size
  for (const name of sections) {
    offsets.push(length)
    length += (parts[name].length + 15) & ~15
  }
  const compiled = new Int32Array(length)
  sections.forEach((name, index) => {
    compiled[header[name]] = offsets[index]
    compiled.set(parts[name], offsets[index])
  })
  compiled[header.length] = length
  return compiled
}

function describe(compiled: Int32Array, pool: Pool, filters: Filters, { pairs, triples }: Tables): void {
  compiled[header.magic] = magic
  compiled[header.version] = version
  compiled[header.patterns] = pool.starts.length - 1
  compiled[header.longest] = pool.counts.length - 1
  compiled[header.lengths] = pool.counts.reduce((sum, count) => sum + Math.min(count, 1), 0)
  compiled[header.prefixMask] = filters.prefixMask
  compiled[header.exactShift] = filters.exactShift
  compiled[header.pairShift] = 32 - Math.log2(pairs.length / pairWidth)
  compiled[header.tripleShift] = 32 - Math.log2(triples.length / tripleWidth)
}
