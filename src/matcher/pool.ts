/** The characters of all patterns in one array, folded, and where each pattern lies in it. */
import { copyEach } from './copy.js'
import { type FoldTable, isDropped } from './fold.js'

export interface Pool {
  readonly characters: Uint16Array
  /** Pattern `id` is characters[starts[id]] … characters[starts[id + 1] - 1]. */
  readonly starts: Int32Array
  /** How many patterns there are of each length, up to the longest. */
  readonly counts: Int32Array
}

/** Throws a RangeError for a pattern without visible characters. */
export function poolOf(patterns: readonly string[], table: FoldTable | undefined): Pool {
  const starts = startsOf(patterns)
  // Two spare places: a reader of the first three characters may look past the last pattern.
  const characters = new Uint16Array(starts[patterns.length] + 2)
  for (let id = 0; id < patterns.length; id++) copyEach(patterns[id], characters, starts[id])
  if (table !== undefined) foldPool(characters, starts, table)
  const counts = countsOf(starts)
  if (counts[0] > 0) refuseEmpty(patterns, starts)
  return { characters, starts, counts }
}

function refuseEmpty(patterns: readonly string[], starts: Int32Array): never {
  const empty = patterns.findIndex((_, id) => starts[id + 1] === starts[id])
  throw new RangeError(`Pattern ${empty} has no visible character: ${JSON.stringify(patterns[empty])}`)
}

function startsOf(patterns: readonly string[]): Int32Array {
  const starts = new Int32Array(patterns.length + 1)
  for (let id = 0; id < patterns.length; id++) starts[id + 1] = starts[id] + patterns[id].length
  return starts
}

/** Folds all patterns where they stand; they move together where characters are dropped. */
function foldPool(characters: Uint16Array, starts: Int32Array, table: FoldTable): void {
  let to = 0
  for (let id = 0, from = 0; id < starts.length - 1; id++) {
    for (; from < starts[id + 1]; from++) {
      const character = characters[from]
      characters[to] = table[character]
      if (!isDropped(table, character)) to++
    }
    starts[id + 1] = to
  }
}

function countsOf(starts: Int32Array): Int32Array {
  let longest = 0
  for (let id = 1; id < starts.length; id++) longest = Math.max(longest, starts[id] - starts[id - 1])
  const counts = new Int32Array(longest + 1)
  for (let id = 1; id < starts.length; id++) counts[starts[id] - starts[id - 1]]++
  return counts
}

export function lengthOf({ starts }: Pool, id: number): number {
  return starts[id + 1] - starts[id]
}

/** Order of two patterns by their characters, the shorter first, twins by id. */
export function compare(pool: Pool, a: number, b: number): number {
  const { characters, starts } = pool
  const shorter = Math.min(lengthOf(pool, a), lengthOf(pool, b))
  for (let index = 0; index < shorter; index++) {
    const difference = characters[starts[a] + index] - characters[starts[b] + index]
    if (difference !== 0) return difference
  }
  return lengthOf(pool, a) - lengthOf(pool, b) || a - b
}

export function areTwins(pool: Pool, a: number, b: number): boolean {
  const length = lengthOf(pool, a)
  if (length !== lengthOf(pool, b)) return false
  for (let index = 0; index < length; index++) {
    if (pool.characters[pool.starts[a] + index] !== pool.characters[pool.starts[b] + index]) return false
  }
  return true
}
