/** Offsets of an article as lines and characters, as language servers and editors count them. */
import type { Range } from '../model/range.js'
import { lastAtMost, type Position } from '../text/position.js'
import { createRuler, type PositionEncoding } from './ruler.js'

/** Both counted from 0; a character is one unit of the encoding agreed upon. The shape of the Language Server Protocol. */
export interface LspPosition {
  readonly line: number
  readonly character: number
}

/** Half-open. The shape of the Language Server Protocol. */
export interface LspRange {
  readonly start: LspPosition
  readonly end: LspPosition
}

/** How places are counted. */
export interface PlaceOptions {
  /** What one character of a place is: a code unit of UTF-16 (the default) or UTF-8, or a code point. */
  readonly encoding?: PositionEncoding
  /**
   * A byte order mark at the head of the article: `hidden` (the default), as editors leave it out of the text they show,
   * or `counted`, where the other side's text holds it too.
   */
  readonly byteOrderMark?: 'hidden' | 'counted'
}

/** Answers for any offset of one article. Lines end with `\n`, `\r\n` or `\r`. */
export interface LinePlaces {
  /** An offset outside the article counts as its end or its start; one between `\r` and `\n` as the end of the line. */
  positionAt(offset: number): LspPosition
  /** The same for people: line and column counted from 1. */
  lineAndColumnAt(offset: number): Position
  rangeAt(range: Range): LspRange
  /** A line or character that is not there counts as the end of the article or the line; half a character as its start. */
  offsetAt(position: LspPosition): number
}

const byteOrderMark = 0xfeff

/** Reads the article once; each answer then takes a few steps, however long the lines are. */
export function createLinePlaces(article: string, options: PlaceOptions = {}): LinePlaces {
  const { encoding = 'utf-16', byteOrderMark: mark = 'hidden' } = options
  const first = mark === 'hidden' && article.charCodeAt(0) === byteOrderMark ? 1 : 0
  const { starts, ends } = linesOf(article, first)
  const ruler = createRuler(article, encoding)

  const positionAt = (offset: number): LspPosition => {
    const line = lastAtMost(starts, offset)
    const at = Math.min(Math.max(offset, first), ends[line])
    return { line, character: ruler.widthTo(at) - ruler.widthTo(starts[line]) }
  }
  return {
    positionAt,
    lineAndColumnAt(offset) {
      const { line, character } = positionAt(offset)
      return { line: line + 1, column: character + 1 }
    },
    rangeAt: ([start, end]) => ({ start: positionAt(start), end: positionAt(end) }),
    offsetAt({ line, character }) {
      if (line < 0) return first
      if (line >= starts.length) return article.length
      return Math.min(ends[line], ruler.offsetAt(ruler.widthTo(starts[line]) + Math.max(0, character), starts[line]))
    },
  }
}

/** Where each line starts, and where it ends before its line end. */
function linesOf(article: string, first: number): { readonly starts: number[]; readonly ends: number[] } {
  const starts = [first]
  const ends: number[] = []
  for (const { index, 0: end } of article.matchAll(/\r\n|\n|\r/g)) {
    ends.push(index)
    starts.push(index + end.length)
  }
  ends.push(article.length)
  return { starts, ends }
}
