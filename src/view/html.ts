/** HTML as a CMS stores it → what a reader sees: fragments or pages, well formed or not. */
import { Tokenizer } from 'htmlparser2'
import type { View } from '../model/view.js'
import { createForwardSearch } from '../text/search.js'
import { createViewBuilder, type ViewBuilder } from './builder.js'
import { createAttributeReader } from './html-attribute.js'
import { createContent } from './html-content.js'
import { encodeHtml } from './html-encode.js'
import { createLinkReader, type LinkReader } from './html-link.js'
import { stresses } from './html-names.js'
import { copyLines, copyWrapped } from './wrap.js'

export function htmlView(article: string, from: number): View {
  const builder = createViewBuilder(article)
  readHtml(article, from, article.length, builder)
  return builder.build(encodeHtml)
}

/** Reads the HTML from `from` to `to` of the article into the builder. */
export function readHtml(article: string, from: number, to: number, builder: ViewBuilder): void {
  const content = createContent(builder)
  const links = createLinkReader(article, builder)
  const attributes = createAttributeReader(article, builder)
  const nextNewline = createForwardSearch(article, '\n')
  let preformatted = false
  let opened = ''
  let attribute = ''

  const nameOf = (start: number, end: number): string => article.slice(from + start, from + end).toLowerCase()
  const open = (name: string, at: number): void => {
    opened = name
    attributes.begin()
    if (!content.open(name, at)) return
    links.begin(name)
    openInTable(name, builder)
    if (name === 'pre') preformatted = true
    if (isRaised(name, article, at)) builder.omit(at)
  }
  const close = (name: string, at: number): void => {
    if (!content.close(name, at)) return
    links.close(name)
    if (name === 'pre') preformatted = false
    closeInTable(name, builder)
    if (stresses.has(name)) builder.leave(article.indexOf('>', at) + 1 || article.length)
  }
  const tagEnd = (end: number): void => {
    links.tagEnd()
    if (attributes.isHiding() || opened === 'noscript') content.hide(opened, end)
    const target = content.target()
    // Among hidden text, attributes may have been read.
    if (target !== builder) target?.write(end, encodeHtml)
  }

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...ignoreRest,
      onopentagname: (start, end) => open(nameOf(start, end), from + start - 1),
      onclosetag: (start, end) => close(nameOf(start, end), from + start - 2),
      ontext(start, end) {
        const target = content.target()
        if (!target) return
        if (preformatted) copyLines(from + start, from + end, target, nextNewline)
        else copyWrapped(article, from + start, from + end, target, nextNewline)
      },
      ontextentity(codePoint, end) {
        // An entity holds one ampersand, its first character.
        const start = article.lastIndexOf('&', from + end - 1)
        content.target()?.decode(start, from + end, String.fromCodePoint(codePoint))
      },
      onopentagend: (end) => tagEnd(from + end + 1),
      onselfclosingtag(end) {
        tagEnd(from + end + 1)
        // Only drawings and formulas close themselves; <div/> opens a div.
        if (opened === 'svg' || opened === 'math') close(opened, from + end)
      },
      onattribname(start, end) {
        links.attribute(from + start, from + end)
        if (content.isSeen()) attributes.name(from + start, from + end)
        attribute = cells.has(opened) && content.target() ? nameOf(start, end) : ''
      },
      onattribdata(start, end) {
        links.data(from + start, from + end)
        attributes.data(from + start, from + end)
        if (attribute !== '') readSpan(attribute, article.slice(from + start, from + end), builder)
      },
      onattribentity(codePoint) {
        links.entity(codePoint)
        attributes.entity(codePoint)
      },
      onattribend(quote, end) {
        const valueEnd = endOfValue(quote, from + end)
        links.attributeEnd(valueEnd)
        attributes.end(valueEnd)
      },
    },
  )
  tokenizer.write(asBrowsersRead(article, from, to))
  tokenizer.end()
  links.finish()
}

/** In HTML the mark of a CDATA section begins a comment that ends with the next bracket. The length stays. */
function asBrowsersRead(article: string, from: number, to: number): string {
  const html = from === 0 && to === article.length ? article : article.slice(from, to)
  return html.includes('<![CDATA[') ? html.replaceAll('<![CDATA[', '<!-CDATA-') : html
}

/** 10<sup>3</sup> is not 103. */
function isRaised(name: string, article: string, at: number): boolean {
  return (name === 'sup' || name === 'sub') && /\d/.test(article.charAt(at - 1))
}

/** Of one tag within a line of Markdown a reader sees nothing; its address and its names are read. */
export function readTag(article: string, from: number, to: number, links: LinkReader): void {
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...ignoreRest,
      onopentagname: (start, end) => links.begin(article.slice(from + start, from + end).toLowerCase()),
      onclosetag: (start, end) => links.close(article.slice(from + start, from + end).toLowerCase()),
      onopentagend: () => links.tagEnd(),
      onselfclosingtag: () => links.tagEnd(),
      onattribname: (start, end) => links.attribute(from + start, from + end),
      onattribdata: (start, end) => links.data(from + start, from + end),
      onattribentity: (codePoint) => links.entity(codePoint),
      onattribend: (quote, end) => links.attributeEnd(endOfValue(quote, from + end)),
    },
  )
  tokenizer.write(article.slice(from, to))
  tokenizer.end()
}

/** The numbers above one are those of quotes. */
function endOfValue(quote: number, end: number): number {
  return end - (quote > 1 ? 1 : 0)
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
  if (attribute === 'rowspan') tables.span('rows', Number(value))
  else if (attribute === 'colspan') tables.span('columns', Number(value))
}

const ignore = (): void => {}
const ignoreRest = {
  ontext: ignore,
  ontextentity: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onprocessinginstruction: ignore,
}
