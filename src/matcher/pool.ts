/** The characters of all patterns in one array, folded, and where each pattern lies in it. */
import type { FoldTable } from './fold.js'
import { isDropped } from './fold.js'

export interface Pool {
  readonly characters: Uint16Array
  /** Pattern `id` is characters[starts[id]] … characters[starts[id + 1] - 1]. */
  readonly starts: Int32Array
}

export function poolOf(patterns: readonly string[], table: FoldTable | undefined): Pool {
  const starts = new Int32Array(patterns.length + 1)
  let total = 0
  for (const pattern of patterns) total += pattern.length
  // Two spare places: a reader of the first three characters may look past the last pattern.
  const characters = new Uint16Array(total + 2)
  let at = 0
  for (let id = 0; id < patterns.length; id++) {
    starts[id] = at
    at = append(characters, at, patterns[id], table)
    if (at === starts[id])
      throw new RangeError(`Pattern ${id} has no visible character: ${JSON.stringify(patterns[id])}`)
  }
  starts[patterns.length] = at
  return { characters, starts }
}

function append(characters: Uint16Array, at: number, pattern: string, table: FoldTable | undefined): number {
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charCodeAt(index)
    if (table === undefined) characters[at++] = character
    else if (!isDropped(table, character)) characters[at++] = table[character]
  }
  return at
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
