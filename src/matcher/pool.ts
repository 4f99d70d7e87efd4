/** The characters of all patterns in one array, folded, and where each pattern lies in it. */
import { copyEach } from './copy.js'
import { type FoldTable, isDropped } from './fold.js'

export interface Pool {
  readonly characters: Uint16Array
  /** Pattern `id` is characters[starts[id]] … characters[starts[id + 1] - 1]. */
  readonly starts: Int32Array
  /** Length of the longest pattern, and how many different lengths there are. */
  readonly longest: number
  readonly lengths: number
}

/** Throws a RangeError for a pattern without visible characters. */
export function poolOf(patterns: readonly string[], table: FoldTable | undefined): Pool {
  const starts = startsOf(patterns)
  // Two spare places: a reader of the first three characters may look past the last pattern.
  const characters = new Uint16Array(starts[patterns.length] + 2)
  for (let id = 0; id < patterns.length; id++) copyEach(patterns[id], characters, starts[id])
  if (table !== undefined) foldPool(characters, starts, table)
  const empty = starts.findIndex((start, id) => id > 0 && start === starts[id - 1]) - 1
  if (empty >= 0) throw new RangeError(`Pattern ${empty} has no visible character: ${JSON.stringify(patterns[empty])}`)
  return { characters, starts, ...lengthsOf(starts) }
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

function lengthsOf(starts: Int32Array): { longest: number; lengths: number } {
  let longest = 0
  for (let id = 1; id < starts.length; id++) longest = Math.max(longest, starts[id] - starts[id - 1])
  const seen = new Uint8Array(longest + 1)
  for (let id = 1; id < starts.length; id++) seen[starts[id] - starts[id - 1]] = 1
  return { longest, lengths: seen.reduce((sum, one) => sum + one, 0) }
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
