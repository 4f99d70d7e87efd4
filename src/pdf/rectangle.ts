/** Where on its page a part of a line stands. */
import { isWide } from '../text/characters.js'
import type { Line } from './lines.js'
import type { Item } from './page.js'

/** A rectangle on a page, in PDF points (1/72 inch) from the page's origin, x to the right and y upward, as in a PDF's /Rect. */
export interface PageRectangle {
  /** Counted from 1. */
  readonly page: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** `from` and `to` count in the line's text. Nothing where none of it is drawn, as a tab between cells. */
export function rectangleOf({ page, pieces }: Line, from: number, to: number): PageRectangle | undefined {
  const corners = pieces
    .filter(({ start, end }) => start < to && end > from)
    .flatMap(({ start, end, item, from: first }) =>
      cornersOf(item, first + Math.max(0, from - start), first + Math.min(end, to) - start),
    )
  if (corners.length === 0) return undefined
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    page,
    left: rounded(Math.min(...xs)),
    bottom: rounded(Math.min(...ys)),
    right: rounded(Math.max(...xs)),
    top: rounded(Math.max(...ys)),
  }
}

/** Nobody sees a hundredth of a point. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** Of the characters `from` to `to` of an item. */
function cornersOf(item: Item, from: number, to: number): [x: number, y: number][] {
  const { origin, along, up, low, high } = item
  const [start, end] = [advance(item, from), advance(item, to)]
  const corner = (far: number, side: number): [number, number] => [
    origin[0] + far * along[0] + side * up[0],
    origin[1] + far * along[1] + side * up[1],
  ]
  return [corner(start, low), corner(end, low), corner(start, high), corner(end, high)]
}

/** Of characters that are not Chinese, and of spaces, in widths of a Chinese one. */
const usualNarrow = 0.5

/**
 * How far the first `count` characters of an item reach. PDFs tell the length of the whole; a Chinese character is as wide
 * as it is high, and the others share the rest. Where that cannot be, all are stretched alike.
 */
function advance({ text, length, em }: Item, count: number): number {
  const wide = wideIn(text, text.length)
  const narrow = text.length - wide
  const rest = narrow > 0 ? (length / em - wide) / narrow : usualNarrow
  const each = rest > 0.2 && rest < 0.9 ? rest : usualNarrow
  const whole = wide + narrow * each
  const before = wideIn(text, count)
  return (length * (before + (count - before) * each)) / whole
}

/** A character outside the basic plane is two halves, of half the width. */
function wideIn(text: string, count: number): number {
  let sum = 0
  for (let at = 0; at < count; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdfff) sum += 0.5
    else if (isWide(code)) sum++
  }
  return sum
}
