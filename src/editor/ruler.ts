/** How long the head of a text is in another encoding, without counting from the start each time. */
import { splitsPair } from '../text/edits.js'
import { lastAtMost } from '../text/position.js'

/** The encodings that the Language Server Protocol knows for places. */
export const positionEncodings = ['utf-8', 'utf-16', 'utf-32'] as const
/** One of `positionEncodings`. */
export type PositionEncoding = (typeof positionEncodings)[number]

export interface Ruler {
  /** Units of the encoding before an offset; one within a surrogate pair counts as its start. */
  widthTo(offset: number): number
  /** The last offset, at the start of a character and from `from` on, that has no more than `width` units before it. */
  offsetAt(width: number, from: number): number
}

/** Code units between two places whose widths are kept. */
const step = 1024

export function createRuler(text: string, encoding: PositionEncoding): Ruler {
  if (encoding === 'utf-16') {
    return {
      widthTo: (offset) => (splitsPair(text, offset) ? offset - 1 : offset),
      offsetAt: (width, from) => {
        const offset = Math.max(from, Math.min(width, text.length))
        return splitsPair(text, offset) ? offset - 1 : offset
      },
    }
  }
  const widthOf = encoding === 'utf-8' ? bytesOf : () => 1
  const marks = marksOf(text, widthOf)
  return {
    widthTo(offset) {
      const mark = Math.floor(Math.min(offset, text.length) / step)
      return measure(text, startOf(text, mark * step), offset, marks[mark], widthOf)
    },
    offsetAt(width, from) {
      const mark = lastAtMost(marks, width)
      let at = startOf(text, mark * step)
      let measured = marks[mark]
      while (at < text.length) {
        const point = text.codePointAt(at) as number
        measured += widthOf(point)
        if (measured > width) break
        at += point > 0xffff ? 2 : 1
      }
      return Math.max(from, at)
    },
  }
}

/** The width before every `step`th code unit. */
function marksOf(text: string, widthOf: (point: number) => number): number[] {
  const marks = [0]
  for (let at = step; at <= text.length; at += step)
    marks.push(measure(text, startOf(text, at - step), startOf(text, at), marks[marks.length - 1], widthOf))
  return marks
}

/** Whole characters only. */
function measure(text: string, from: number, to: number, width: number, widthOf: (point: number) => number): number {
  for (let at = from; at < to; ) {
    const point = text.codePointAt(at) as number
    const next = at + (point > 0xffff ? 2 : 1)
    if (next > to) break
    width += widthOf(point)
    at = next
  }
  return width
}

/** Half of a pair that stands alone is written as U+FFFD, which is three bytes long too. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

function startOf(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset
}
