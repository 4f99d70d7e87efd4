/** Builds a view from left to right: copy what is prose, decode what is written in code, skip markup, break blocks. */

import type { Range } from '../model/range.js'
import type { Comment, Link, View } from '../model/view.js'
import { isWide } from '../text/characters.js'
import { createColumn, lastIn } from './column.js'
import { createPieces } from './pieces.js'
import { createTableGatherer, type TableGatherer } from './tables.js'

/** Stands in a view for code, pictures and fields: it is not prose, and no phrase reaches across it. */
const object = '\ufffc'

/** More links, or names that they lead to, are those of no article; each costs many times its length. */
const mostLinks = 100_000

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
  /** What holds the last characters apart from those that follow, such as a stress or a link, ends before `at`. */
  leave(at: number): void
  /** Where tables, their rows and cells begin and end, between the blocks. */
  readonly tables: TableGatherer
  /** How long the view is so far. */
  place(): number
  link(link: Link): void
  /** Links within the article may lead here. */
  anchor(name: string): void
  /** Of comments, those that speak to the proofreader are kept. */
  comment(start: number, end: number): void
  /** From `at` on, text is written so, until told otherwise. */
  write(at: number, encode: View['encode']): void
  /** Builds what is read beside this text, such as attributes; each text must be a block of its own. */
  aside(): ViewBuilder
  build(encode: View['encode']): View
}

/** What the builder does not hear of is skipped: markup, comments, addresses. */
export function createViewBuilder(article: string): ViewBuilder {
  const pieces = createPieces()
  const links: Link[] = []
  const anchors = new Set<string>()
  const comments: { -readonly [Key in keyof Comment]: Comment[Key] }[] = []
  let settled = 0
  const writtenFrom = createColumn()
  const encoders: View['encode'][] = []
  let aside: ViewBuilder | undefined
  let last = 0x0a
  let wrapped: Range | undefined
  const tables = createTableGatherer(() => pieces.length)

  const add = (start: number, end: number, text: string): void => {
    pieces.add(start, end, text)
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
      comments[settled].alone = last === 0x0a && comments[settled].at === pieces.length
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
    leave: pieces.leave,
    tables,
    place: () => pieces.length,
    link(link) {
      if (links.length < mostLinks) links.push(link)
    },
    anchor(name) {
      if (anchors.size < mostLinks) anchors.add(name)
    },
    comment(start, end) {
      const comment = article.slice(start, end)
      if (/^<!--\s*jiaodui-/.test(comment) && comment.endsWith('-->'))
        comments.push({ place: [start, end], text: comment.slice(4, -3), at: pieces.length, alone: false })
    },
    write(at, encode) {
      if (encoders.at(-1) === encode) return
      writtenFrom.push(at)
      encoders.push(encode)
    },
    aside: () => (aside ??= createViewBuilder(article)),
    build(encode) {
      settleComments()
      return {
        ...pieces.view(),
        tables: tables.finish(),
        encode: (text, at) => (encoders[lastIn(writtenFrom, at)] ?? encode)(text, at),
        links,
        anchors,
        comments,
        ...(aside && { aside: aside.build(encode) }),
      }
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
