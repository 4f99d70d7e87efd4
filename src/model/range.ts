/** Where something stands, and what to put there: the two shapes every room speaks in. */

/** Half-open, in UTF-16 code units of the article as it was handed in. */
export type Range = readonly [start: number, end: number]

/** Replaces the article's text in `range` by `text`. An empty range inserts. */
export interface Edit {
  readonly range: Range
  readonly text: string
}
