/** HTML as a CMS stores it → what a reader sees: fragments or pages, well formed or not. */
import { Tokenizer } from 'htmlparser2'
import type { View } from '../model/view.js'
import { createForwardSearch } from '../text/search.js'
import { createViewBuilder, type ViewBuilder } from './builder.js'
import { createLinkReader, type LinkReader } from './html-link.js'
import { copyWrapped } from './wrap.js'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const blocks = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p ' +
    'pre search section select summary table tbody td textarea tfoot th thead title tr ul',
)
/** Their content is no prose. In the text they leave a mark, so that no phrase reaches across them. */
const objects = names('audio canvas code iframe kbd math object picture samp svg tt var video')
/** Code within a line; the other objects may hold blocks of their own. */
const inlineObjects = names('code kbd samp tt var')
/** Like objects, but without content. */
const voidObjects = names('embed img input')
/** Their content is not seen where it stands. */
const unseen = names('noembed noframes rp rt script style template')

export function htmlView(article: string, from: number): View {
  const builder = createViewBuilder(article)
  readHtml(article, from, article.length, builder)
  return builder.build(encodeHtml)
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function encodeHtml(text: string): string {
  return text.replace(/[&<>]/g, (mark) => references[mark])
}

/** Reads the HTML from `from` to `to` of the article into the builder. */
export function readHtml(article: string, from: number, to: number, builder: ViewBuilder): void {
  const text = createTextReader(article, builder)
  const links = createLinkReader(article, builder)
  let omitted: string | undefined
  let depth = 0
  let preformatted = false
  let opened = ''
  let attribute = ''

  /** A block that begins or ends inside code within a line, which nobody closed, ends the code too. */
  const leavesCode = (name: string): boolean => omitted !== undefined && inlineObjects.has(omitted) && blocks.has(name)

  const open = (name: string, at: number): void => {
    opened = name
    if (omitted && !leavesCode(name)) {
      if (name === omitted) depth++
      return
    }
    omitted = undefined
    links.begin(name)
    if (blocks.has(name)) builder.breakBlock(at)
    openInTable(name, builder)
    if (name === 'pre') preformatted = true
    if (objects.has(name) || voidObjects.has(name)) builder.omit(at)
    if (objects.has(name) || unseen.has(name)) {
      omitted = name
      depth = 1
    }
  }
  const close = (name: string, at: number): void => {
    if (omitted && !(name === omitted && --depth === 0) && !leavesCode(name)) return
    omitted = undefined
    links.close(name)
    if (name === 'pre') preformatted = false
    closeInTable(name, builder)
    if (blocks.has(name)) builder.breakBlock(at)
  }

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => open(article.slice(from + start, from + end).toLowerCase(), from + start - 1),
      onclosetag: (start, end) => close(article.slice(from + start, from + end).toLowerCase(), from + start - 2),
      ontext: (start, end) => omitted ?? text.read(from + start, from + end, preformatted),
      ontextentity: (codePoint, end) => omitted ?? text.readEntity(codePoint, from + end),
      // Only drawings and formulas close themselves; <div/> opens a div.
      onselfclosingtag: (end) => {
        links.tagEnd()
        if ((omitted === 'svg' || omitted === 'math') && opened === omitted) close(opened, from + end)
      },
      ...attributesFor(links, from),
      ...ignoreRest,
      // The start is told without `<!--`, the end without `>`.
      oncomment: (start, end) => omitted ?? builder.comment(from + start - 4, from + end + 1),
      onattribname: (start, end) => {
        links.attribute(from + start, from + end)
        attribute = cells.has(opened) && !omitted ? article.slice(from + start, from + end).toLowerCase() : ''
      },
      onattribdata: (start, end) => {
        links.data(from + start, from + end)
        if (attribute !== '') readSpan(attribute, article.slice(from + start, from + end), builder)
      },
    },
  )
  tokenizer.write(from === 0 && to === article.length ? article : article.slice(from, to))
  tokenizer.end()
  links.finish()
}

/** Of one tag within a line of Markdown a reader sees nothing; its address and its names are read. */
export function readTag(article: string, from: number, to: number, links: LinkReader): void {
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => links.begin(article.slice(from + start, from + end).toLowerCase()),
      onclosetag: (start, end) => links.close(article.slice(from + start, from + end).toLowerCase()),
      onselfclosingtag: () => links.tagEnd(),
      ontext: ignore,
      ontextentity: ignore,
      ...attributesFor(links, from),
      ...ignoreRest,
    },
  )
  tokenizer.write(article.slice(from, to))
  tokenizer.end()
}

type Events = ConstructorParameters<typeof Tokenizer>[1]

function attributesFor(
  links: LinkReader,
  from: number,
): Pick<Events, 'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend' | 'onopentagend'> {
  return {
    onattribname: (start, end) => links.attribute(from + start, from + end),
    onattribdata: (start, end) => links.data(from + start, from + end),
    onattribentity: (codePoint) => links.entity(codePoint),
    // The numbers above one are those of quotes.
    onattribend: (quote, end) => links.attributeEnd(from + end - (quote > 1 ? 1 : 0)),
    onopentagend: () => links.tagEnd(),
  }
}

const cells = names('td th')

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
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onprocessinginstruction: ignore,
}

interface TextReader {
  read(start: number, end: number, preformatted: boolean): void
  readEntity(codePoint: number, end: number): void
}

function createTextReader(article: string, builder: ViewBuilder): TextReader {
  const nextNewline = createForwardSearch(article, '\n')
  return {
    read(start, end, preformatted) {
      if (!preformatted) copyWrapped(article, start, end, builder, nextNewline)
      else copyLines(start, end, builder, nextNewline)
    },
    readEntity(codePoint, end) {
      // An entity holds one ampersand, its first character.
      builder.decode(article.lastIndexOf('&', end - 1), end, String.fromCodePoint(codePoint))
    },
  }
}

/** Text in which each line end is one. */
function copyLines(start: number, end: number, builder: ViewBuilder, nextNewline: (at: number) => number): void {
  let at = start
  for (let line = nextNewline(at); line < end; line = nextNewline(at)) {
    builder.copy(at, line)
    builder.breakBlock(line)
    at = line + 1
  }
  builder.copy(at, end)
}
