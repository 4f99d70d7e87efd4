/** The pieces of an article that make up a view: what a reader sees of each, and the way back. */
import type { Range } from '../model/range.js'
import type { View, ViewPart } from '../model/view.js'
import { createColumn, lastIn } from './column.js'

export interface Pieces {
  /** How long the view is so far. */
  readonly length: number
  /** The article's characters from `start` to `end` are seen as `text`. */
  add(start: number, end: number, text: string): void
  /** What is inserted behind the last piece stands at `place`, unless a block ends there. */
  leave(place: number): void
  view(): Pick<View, 'text' | 'locate' | 'parts'>
}

/** So many texts are kept apart before they are joined: each costs an object, an article may have millions. */
const mostApart = 4096

/**
 * A piece that is as long in the view as in the article is a copy, and its characters map one by one; any other maps as
 * a whole. Plain numbers in columns, as there may be a piece for every few characters.
 */
export function createPieces(): Pieces {
  const joined: string[] = []
  let apart: string[] = []
  let length = 0
  /** One entity may stand for two characters, told one after the other. */
  let lastStart = -1
  let lastEnd = -1
  const views = createColumn()
  const starts = createColumn()
  /** Of pieces that are no copies: which, and where they end in the article. */
  const coded = createColumn()
  const codedEnds = createColumn()
  /** Of pieces that something is left behind: which, and where it is left. */
  const left = createColumn()
  const places = createColumn()

  const viewEnd = (piece: number): number => (piece + 1 < views.length ? views.at(piece + 1) : length)
  const codedEnd = (piece: number): number | undefined => {
    const index = lastIn(coded, piece)
    return index >= 0 && coded.at(index) === piece ? codedEnds.at(index) : undefined
  }
  const placeBehind = (piece: number): number | undefined => {
    const index = lastIn(left, piece)
    return index >= 0 && left.at(index) === piece ? places.at(index) : undefined
  }
  const startAt = (piece: number, at: number): number =>
    starts.at(piece) + (codedEnd(piece) === undefined ? at - views.at(piece) : 0)
  const endAt = (piece: number, at: number): number => codedEnd(piece) ?? starts.at(piece) + (at - views.at(piece))

  const keep = (text: string): void => {
    if (apart.push(text) < mostApart) return
    joined.push(apart.join(''))
    apart = []
  }

  return {
    get length() {
      return length
    },
    add(start, end, text) {
      length += text.length
      if (start === lastStart && end === lastEnd) return keep(text)
      lastStart = start
      lastEnd = end
      if (end - start !== text.length) {
        coded.push(views.length)
        codedEnds.push(end)
      }
      views.push(length - text.length)
      starts.push(start)
      keep(text)
    },
    leave(place) {
      if (views.length === 0) return
      left.push(views.length - 1)
      places.push(place)
    },
    view() {
      const text = joined.join('') + apart.join('')
      /** Beside the character before it. */
      const beside = (at: number): Range => {
        if (views.length === 0) return [0, 0]
        const place = at === 0 ? starts.at(0) : endAt(lastIn(views, at - 1), at)
        return [place, place]
      }
      /** Behind the stress that ends with that character, where the line goes on. */
      const insertion = (at: number): Range => {
        const piece = lastIn(views, at - 1)
        const goesOn = piece >= 0 && at === viewEnd(piece) && at < length && text[at] !== '\n'
        const place = goesOn ? placeBehind(piece) : undefined
        return place === undefined ? beside(at) : [place, place]
      }
      /** Whether the place lies within characters that one entity stands for. */
      const isWithinCode = (at: number): boolean => {
        const piece = lastIn(views, at)
        return piece >= 0 && at > views.at(piece) && at < viewEnd(piece) && codedEnd(piece) !== undefined
      }
      const partOf = (piece: number, start: number, end: number): ViewPart => {
        const isCopy = codedEnd(piece) === undefined
        const from = isCopy ? Math.max(start, views.at(piece)) : views.at(piece)
        const to = isCopy ? Math.min(end, viewEnd(piece)) : viewEnd(piece)
        return { article: [startAt(piece, from), endAt(piece, to)], view: [from, to] }
      }
      return {
        text,
        locate(start, end) {
          if (start >= end) return beside(start)
          return [startAt(lastIn(views, start), start), endAt(lastIn(views, end - 1), end)]
        },
        parts(start, end) {
          if (start >= end && !isWithinCode(start)) return [{ article: insertion(start), view: [start, start] }]
          const found: ViewPart[] = []
          const last = lastIn(views, Math.max(start, end - 1))
          for (let piece = lastIn(views, start); piece <= last; piece++) {
            const part = partOf(piece, start, end)
            const before = found.at(-1)
            if (before?.article[1] === part.article[0]) found[found.length - 1] = joinedPart(before, part)
            else found.push(part)
          }
          return found
        },
      }
    },
  }
}

function joinedPart(a: ViewPart, b: ViewPart): ViewPart {
  return { article: [a.article[0], b.article[1]], view: [a.view[0], b.view[1]] }
}
