/** What a page of a PDF holds: pieces of text in the order in which they are drawn, each with where it stands. */

/** A point of the page: PDF points (1/72 inch) from its origin, x to the right and y upward. */
export type Point = readonly [x: number, y: number]

/** Characters that are drawn one after the other, in one line and one font. */
export interface Item {
  readonly text: string
  /** Where the baseline begins; in vertical writing the middle of the top. */
  readonly origin: Point
  /** Where the writing runs to, and where its upper side is; both of length 1. */
  readonly along: Point
  readonly up: Point
  /** How long it is, and how wide a Chinese character of it is. */
  readonly length: number
  readonly em: number
  /** How far it reaches below and above the baseline. */
  readonly low: number
  readonly high: number
}

export interface Page {
  /** Counted from 1. */
  readonly number: number
  /** The corners of what is shown of it. */
  readonly view: readonly [left: number, bottom: number, right: number, top: number]
  readonly items: readonly Item[]
}

/** Where an item begins along its own writing, and across it. */
export function placeAlong({ origin, along }: Item): number {
  return origin[0] * along[0] + origin[1] * along[1]
}

export function placeAcross({ origin, up }: Item): number {
  return origin[0] * up[0] + origin[1] * up[1]
}
