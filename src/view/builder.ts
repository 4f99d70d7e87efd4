/** Builds a view from left to right: copy what is prose, decode what is written in code, skip markup, break blocks. */

import type { Range } from '../model/range.js'
import type { Comment, Link, View, ViewPart } from '../model/view.js'
import { isWide } from '../text/characters.js'
import { lastAtMost } from '../text/position.js'
import { createTableGatherer, type TableGatherer } from './tables.js'

/** Stands in a view for code, pictures and fields: it is not prose, and no phrase reaches across it. */
const object = '\ufffc'

export interface ViewBuilder {
  /** These characters of the article are prose as they stand. */
  copy(start: number, end: number): void
  /** These characters of the article stand for `text`, such as an entity or an escape. */
  decode(start: number, end: number, text: string): void
  /** White space that a reader sees as one space, or as nothing where it wraps a Chinese line. */
  wrap(start: number, end: number): void
  /** A block ends here. */
  breakBlock(at: number): void
  /** Something that is not prose stands here, within a line. */
  omit(at: number): void
  /** Where tables, their rows and cells begin and end, between the blocks. */
  readonly tables: TableGatherer
  /** How long the view is so far. */
  place(): number
  link(link: Link): void
  /** Links within the article may lead here. */
  anchor(name: string): void
  /** Of comments, those that speak to the proofreader are kept. */
  comment(start: number, end: number): void
  build(encode: View['encode']): View
}

/** What the builder does not hear of is skipped: markup, comments, addresses. */
export function createViewBuilder(article: string): ViewBuilder {
  const pieces: string[] = []
  const views: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const links: Link[] = []
  const anchors = new Set<string>()
  const comments: { -readonly [Key in keyof Comment]: Comment[Key] }[] = []
  let settled = 0
  let length = 0
  let last = 0x0a
  let wrapped: Range | undefined
  const tables = createTableGatherer(() => length)

  const add = (start: number, end: number, text: string): void => {
    pieces.push(text)
    views.push(length)
    starts.push(start)
    ends.push(end)
    length += text.length
    last = text.charCodeAt(text.length - 1)
  }
  /** A wrapped line becomes a space only once it is known that what follows is not Chinese too. */
  const unwrap = (next: number): void => {
    if (!wrapped) return
    const [start, end] = wrapped
    wrapped = undefined
    if (last !== 0x0a && !(isWide(last) && isWide(next))) add(start, end, ' ')
  }
  const mark = (at: number, text: string): void => {
    if (last !== 0x0a || text !== '\n') add(at, at, text)
  }
  /** Only where a line ends is it known whether anything of it was seen. */
  const settleComments = (): void => {
    for (; settled < comments.length; settled++)
      comments[settled].alone = last === 0x0a && comments[settled].at === length
  }

  return {
    copy(start, end) {
      if (start === end) return
      unwrap(article.charCodeAt(start))
      add(start, end, article.slice(start, end))
    },
    decode(start, end, text) {
      if (text === '') return
      unwrap(text.charCodeAt(0))
      add(start, end, text)
    },
    wrap(start, end) {
      wrapped ??= [start, end]
    },
    breakBlock(at) {
      wrapped = undefined
      settleComments()
      mark(at, '\n')
    },
    omit(at) {
      unwrap(0)
      mark(at, object)
    },
    tables,
    place: () => length,
    link: (link) => links.push(link),
    anchor: (name) => anchors.add(name),
    comment(start, end) {
      const comment = article.slice(start, end)
      if (/^<!--\s*jiaodui-/.test(comment) && comment.endsWith('-->'))
        comments.push({ place: [start, end], text: comment.slice(4, -3), at: length, alone: false })
    },
    build(encode) {
      settleComments()
      const view = pieceView(pieces.join(''), views, starts, ends)
      return { ...view, tables: tables.finish(), encode, links, anchors, comments }
    },
  }
}

/** The view of an article that holds nothing but prose, from `from` on. */
export function plainView(article: string, from = 0): View {
  const range = (start: number, end: number): Range => [start + from, end + from]
  return {
    text: from === 0 ? article : article.slice(from),
    locate: range,
    parts: (start, end) => [{ article: range(start, end), view: [start, end] }],
    tables: [],
    encode: (text) => text,
    links: [],
    anchors: new Set(),
    comments: [],
  }
}

/**
 * A view in pieces. A copied piece is as long in the view as in the article, and its characters map one by one; any
 * other piece maps as a whole.
 */
function pieceView(
  text: string,
  views: readonly number[],
  starts: readonly number[],
  ends: readonly number[],
): Pick<View, 'text' | 'locate' | 'parts'> {
  const endOf = (piece: number): number => (piece + 1 < views.length ? views[piece + 1] : text.length)
  const isCopy = (piece: number): boolean => endOf(piece) - views[piece] === ends[piece] - starts[piece]
  const startAt = (piece: number, at: number): number => starts[piece] + (isCopy(piece) ? at - views[piece] : 0)
  const endAt = (piece: number, at: number): number => ends[piece] - (isCopy(piece) ? endOf(piece) - at : 0)

  const pieceOf = (at: number): number => lastAtMost(views, at)
  const insertion = (at: number): Range => {
    if (views.length === 0) return [0, 0]
    const piece = pieceOf(Math.max(0, at - 1))
    const place = at === 0 ? starts[0] : endAt(piece, at)
    return [place, place]
  }
  const parts = (start: number, end: number): ViewPart[] => {
    if (start >= end) return [{ article: insertion(start), view: [start, start] }]
    const found: ViewPart[] = []
    for (let piece = pieceOf(start); piece < views.length && views[piece] < end; piece++) {
      const view: Range = [Math.max(start, views[piece]), Math.min(end, endOf(piece))]
      const article: Range = [startAt(piece, view[0]), endAt(piece, view[1])]
      const before = found.at(-1)
      // One entity may stand for two characters: then both have its range.
      if (before && (before.article[1] === article[0] || before.article[0] === article[0]))
        found[found.length - 1] = { article: [before.article[0], article[1]], view: [before.view[0], view[1]] }
      else found.push({ article, view })
    }
    return found
  }
  return {
    text,
    locate(start, end) {
      if (start >= end) return insertion(start)
      const first = pieceOf(start)
      const final = pieceOf(end - 1)
      return [startAt(first, start), endAt(final, end)]
    },
    parts,
  }
}
