/** The text of a page → its lines, as a reader sees them. */

import { createFolder } from '../matcher/fold.js'
import { radicals } from '../matcher/folds/radicals.js'
import { isWide } from '../text/characters.js'
import { type Item, type Page, type Point, placeAcross, placeAlong } from './page.js'

/** Some characters of a line and where they come from: `from` counts in the item's text. */
interface Piece {
  /** In the line's text. */
  readonly start: number
  readonly end: number
  readonly item: Item
  readonly from: number
}

export interface Line {
  /** Counted from 1. */
  readonly page: number
  /** A tab stands between what is set apart, such as the cells of a table. */
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly along: Point
  /** Where it begins and ends along its writing, and where its baseline lies across it. */
  readonly start: number
  readonly end: number
  readonly across: number
  /** The largest of its characters. */
  readonly em: number
}

/** A line while it is gathered. */
interface OpenLine {
  readonly items: Item[]
  start: number
  end: number
  readonly across: number
  em: number
}

/** The order is that in which the page is drawn, which is that of reading in what office programs write. */
export function linesOf({ number, items }: Page): Line[] {
  const lines: OpenLine[] = []
  const byPlace = new Map<string, OpenLine[]>()
  for (const item of items) {
    const last = lines.at(-1)
    const line = last && follows(item, last) ? last : nearby(item, byPlace).find((other) => touches(item, other))
    if (line) add(line, item)
    else {
      const fresh = { items: [item], ...extentOf(item), across: placeAcross(item), em: item.em }
      lines.push(fresh)
      const key = keyOf(item, 0)
      byPlace.set(key, [...(byPlace.get(key) ?? []).slice(-mostAlike), fresh])
    }
  }
  return lines.map((line) => closed(line, number)).filter(({ text }) => text !== '')
}

/** Of the lines at one height so many are looked at. */
const mostAlike = 20

function extentOf(item: Item): { readonly start: number; readonly end: number } {
  const start = placeAlong(item)
  return { start, end: start + item.length }
}

function add(line: OpenLine, item: Item): void {
  const { start, end } = extentOf(item)
  // Bold made by drawing twice.
  const last = line.items[line.items.length - 1]
  if (last.text === item.text && Math.abs(placeAlong(last) - start) < item.em / 4) return
  line.items.push(item)
  line.start = Math.min(line.start, start)
  line.end = Math.max(line.end, end)
  line.em = Math.max(line.em, item.em)
}

/** On the same baseline or nearly so, as small figures are, and not back to the left. */
function follows(item: Item, { items, across, end, em }: OpenLine): boolean {
  const isLevel = Math.abs(placeAcross(item) - across) < Math.max(em, item.em) / 2
  return isLevel && isParallel(item, items[0]) && placeAlong(item) > end - em / 2
}

function isParallel(a: Pick<Item, 'along'>, b: Pick<Item, 'along'>): boolean {
  return a.along[0] * b.along[0] + a.along[1] * b.along[1] > 0.999
}

/** Some programs draw all Chinese of a line first, and then its figures into the gaps. */
function touches(item: Item, line: OpenLine): boolean {
  const { start, end } = extentOf(item)
  return isParallel(item, line.items[0]) && start < line.end + item.em && end > line.start - item.em
}

function nearby(item: Item, byPlace: ReadonlyMap<string, OpenLine[]>): OpenLine[] {
  return [0, -1, 1].flatMap((shift) => byPlace.get(keyOf(item, shift)) ?? [])
}

/** Baselines of one line differ by less than a point. */
function keyOf(item: Item, shift: number): string {
  return `${Math.round(Math.atan2(item.along[1], item.along[0]) * 50)} ${Math.round(placeAcross(item)) + shift}`
}

function closed({ items, across, start, end, em }: OpenLine, page: number): Line {
  const sorted = [...items].sort((a, b) => placeAlong(a) - placeAlong(b))
  const pieces: Piece[] = []
  let text = ''
  let before: Item | undefined
  for (const item of sorted) {
    const words = fold(item.text)
    if (before) text += gapBetween(before, item, text, words)
    for (const { from, to } of shownIn(words, text)) {
      pieces.push({ start: text.length, end: text.length + to - from, item, from })
      text += words.slice(from, to)
    }
    before = item
  }
  return { page, text, pieces, along: items[0].along, start, end, across, em }
}

/** What looks the same is read the same: fonts give the shape of 人 two numbers, and PDFs often keep the wrong one. */
const fold = createFolder([radicals])

/** Narrower gaps come from spreading a line; wider ones are those of a table. In widths of a Chinese character. */
const gaps = { narrow: 0.1, space: 0.6, wide: 1.6 }

function gapBetween(before: Item, item: Item, text: string, next: string): string {
  const gap = (placeAlong(item) - placeAlong(before) - before.length) / Math.max(before.em, item.em)
  if (gap > gaps.wide) return '\t'
  if (gap > gaps.space) return ' '
  const isBesideChinese = isWide(text.charCodeAt(text.length - 1)) || isWide(next.charCodeAt(0))
  return gap > gaps.narrow && !isBesideChinese ? ' ' : ''
}

/** Beside Chinese a space within an item is a gap of spreading too. Control characters are not seen. */
function shownIn(words: string, before: string): { readonly from: number; readonly to: number }[] {
  const shown: { from: number; to: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    const isSpace = code === 0x20 || code === 0xa0 || code === 0x3000
    const previous = at > 0 ? words.charCodeAt(at - 1) : before.charCodeAt(before.length - 1)
    if (code < 0x20 || (isSpace && (at + 1 === words.length || isWide(previous) || isWide(words.charCodeAt(at + 1)))))
      continue
    const last = shown.at(-1)
    if (last?.to === at) last.to++
    else shown.push({ from: at, to: at + 1 })
  }
  return shown
}
