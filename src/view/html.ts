/** HTML as a CMS stores it → what a reader sees: fragments or pages, well formed or not. */
import type { View } from '../model/view.js'
import { createForwardSearch } from '../text/search.js'
import { createViewBuilder, type ViewBuilder } from './builder.js'
import { createEntityReader } from './entities.js'
import { createAttributeReader } from './html-attribute.js'
import { createContent } from './html-content.js'
import { encodeHtml } from './html-encode.js'
import { createLinkReader, type LinkReader } from './html-link.js'
import { stresses } from './html-names.js'
import { tokenizeHtml } from './html-tokens.js'
import { copyLines, copyWrapped } from './wrap.js'

export function htmlView(article: string, from: number): View {
  const builder = createViewBuilder(article)
  readHtml(article, from, article.length, builder)
  return builder.build(encodeHtml)
}

/** Reads the HTML from `from` to `to` of the article into the builder. */
export function readHtml(article: string, from: number, to: number, builder: ViewBuilder): void {
  const source = to === article.length ? article : article.slice(0, to)
  const content = createContent(builder)
  const entities = createEntityReader(source)
  const links = createLinkReader(article, builder, entities)
  const attributes = createAttributeReader(article, builder, entities)
  const nextNewline = createForwardSearch(article, '\n')
  let preformatted = false
  let opened = ''

  const close = (name: string, start: number, end: number): void => {
    if (!content.close(name, start)) return
    links.close(name)
    if (name === 'pre') preformatted = false
    closeInTable(name, builder)
    if (stresses.has(name)) builder.leave(end)
  }
  tokenizeHtml(source, from, {
    text(start, end) {
      const target = content.target()
      if (!target) return
      const copy = (first: number, last: number): void => {
        if (preformatted) copyLines(first, last, target, nextNewline)
        else copyWrapped(article, first, last, target, nextNewline)
      }
      entities.read(start, end, { copy, decode: target.decode })
    },
    open(name, start) {
      opened = name
      attributes.begin()
      if (!content.open(name, start)) return
      links.begin(name)
      openInTable(name, builder)
      if (name === 'pre') preformatted = true
      if (isRaised(name, article, start)) builder.omit(start)
    },
    attribute(nameStart, nameEnd, start, end) {
      links.attribute(nameStart, nameEnd, start, end)
      if (content.isSeen()) attributes.read(nameStart, nameEnd, start, end)
      if (cells.has(opened) && content.target())
        readSpan(article.slice(nameStart, nameEnd), article.slice(start, end), builder)
    },
    tagEnd(end, isSelfClosing) {
      links.tagEnd()
      if (attributes.isHiding() || opened === 'noscript') content.hide(opened, end)
      const target = content.target()
      // Among hidden text, attributes may have been read.
      if (target !== builder) target?.write(end, encodeHtml)
      // Only drawings and formulas close themselves; <div/> opens a div.
      if (isSelfClosing && (opened === 'svg' || opened === 'math')) close(opened, end, end)
    },
    close,
    comment(start, end) {
      if (content.target() === builder) builder.comment(start, end)
    },
    isForeign: content.isForeign,
  })
  links.finish()
}

/** 10<sup>3</sup> is not 103. */
function isRaised(name: string, article: string, at: number): boolean {
  return (name === 'sup' || name === 'sub') && /\d/.test(article.charAt(at - 1))
}

/** Of one tag within a line of Markdown a reader sees nothing; its address and its names are read. */
export function readTag(article: string, from: number, to: number, links: LinkReader): void {
  tokenizeHtml(article.slice(0, to), from, {
    ...links,
    open: links.begin,
    text: () => {},
    comment: () => {},
    isForeign: () => false,
  })
}

const cells: ReadonlySet<string> = new Set(['td', 'th'])

function openInTable(name: string, { tables }: ViewBuilder): void {
  if (name === 'table') tables.open()
  else if (name === 'tr') tables.openRow()
  else if (cells.has(name)) tables.openCell()
}

function closeInTable(name: string, { tables }: ViewBuilder): void {
  if (name === 'table') tables.close()
  else if (cells.has(name) || name === 'tr') tables.closeCell()
}

function readSpan(attribute: string, value: string, { tables }: ViewBuilder): void {
  const name = attribute.toLowerCase()
  if (name === 'rowspan') tables.span('rows', Number(value))
  else if (name === 'colspan') tables.span('columns', Number(value))
}
