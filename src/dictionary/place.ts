/** Where in its file a part of a dictionary was written. */

/** Both counted from 1: line and character of a text, row and column of a table. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Answers where an entry, by its index in the list, or one of its keys was written; without an index, a key of the
 * header. Asked only where something is at fault.
 */
export type PlaceOf = (entry: number | undefined, key?: string) => Place | undefined
