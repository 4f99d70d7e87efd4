/** A PDF as one text, a paragraph a line, with the way back to the page. */
import type { Range } from '../model/range.js'
import { UnreadableError } from '../node/decode.js'
import { isWide } from '../text/characters.js'
import { lastAtMost } from '../text/position.js'
import { type Furniture, furnitureOf } from './furniture.js'
import { type Line, linesOf } from './lines.js'
import type { Page } from './page.js'
import { paragraphsOf } from './paragraphs.js'
import { type PageRectangle, rectangleOf } from './rectangle.js'

/** Where something stands in a PDF. Plain data. */
export interface PdfPlace {
  /** In the words of an editor: 第 3 页第 12 行, 第 3 页页眉或页脚. */
  readonly label: string
  /** Page on which it begins, counted from 1. */
  readonly page: number
  /** Line of the page's text, counted from 1; running headers and footers, and page numbers, are not counted and have none. */
  readonly line?: number
  /** One for each line that it touches, in order; it may go on on the next page. */
  readonly rectangles: readonly PageRectangle[]
}

/** A PDF as it is checked. */
export interface PdfText {
  /** A paragraph a line, lines of a table each for itself; at the end each running header or footer once. */
  readonly text: string
  /** How many pages the PDF has. */
  readonly pages: number
  /** Pages, counted from 1, that hold no text, or none that can be read: pictures of a scanner, and fonts without a table. */
  readonly unread: readonly number[]
  /** Where a range of `text` stands. */
  place(range: Range): PdfPlace
}

const mostText = 10_000_000

/** Throws an UnreadableError for more than is read, and where nothing can be. */
export function pdfText(pages: readonly Page[]): PdfText {
  const lines = pages.map(linesOf)
  refuseExcess(lines.flat().reduce((sum, { text }) => sum + text.length, 0))
  const unread = pages.filter((_, at) => !isReadable(lines[at])).map(({ number }) => number)
  if (unread.length === pages.length) throw new UnreadableError(nothing)
  const readable = lines.map((own) => (isReadable(own) ? own : []))
  const furniture = furnitureOf(pages, readable)
  const body = readable.map((own) => own.filter((line) => !furniture.has(line)))
  const running = firstOfEach([...furniture])
  const paragraphs = [...paragraphsOf(body.flat()), ...running.map((line) => [line])]
  return { ...join(paragraphs, numbersOf(body)), pages: pages.length, unread }
}

const nothing = '里面没有可以读的文字，可能是扫描件；请先用文字识别（OCR）转成文字'

function refuseExcess(length: number): void {
  if (length > mostText) throw new UnreadableError(`文字超过 ${mostText / 10_000} 万字，太多了；请分成几个文件`)
}

/** Fonts without a table of their characters leave numbers of their own. */
const unknown = /[\u0000-\u0008\ue000-\uf8ff\ufffd]/g

function isReadable(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('')
  return text !== '' && (text.match(unknown)?.length ?? 0) < 0.3 * text.length
}

function firstOfEach(furniture: readonly (readonly [Line, Furniture])[]): Line[] {
  const running = furniture.filter(([, kind]) => kind === 'running').map(([line]) => line)
  return [...new Map([...running].reverse().map((line) => [line.text, line])).values()].reverse()
}

/** Lines at one height are one line for who counts them. */
function numbersOf(pages: readonly (readonly Line[])[]): ReadonlyMap<Line, number> {
  const numbers = new Map<Line, number>()
  for (const lines of pages) {
    const sorted = [...lines].sort((a, b) => b.across - a.across)
    let number = 0
    let height = Number.POSITIVE_INFINITY
    for (const line of sorted) {
      if (line.across < height - line.em / 2) {
        number++
        height = line.across
      }
      numbers.set(line, number)
    }
  }
  return numbers
}

function join(
  paragraphs: readonly (readonly Line[])[],
  numbers: ReadonlyMap<Line, number>,
): Pick<PdfText, 'text' | 'place'> {
  const lines: Line[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  for (const paragraph of paragraphs) {
    if (length > 0) add('\n')
    for (const [at, line] of paragraph.entries()) {
      if (at > 0) add(between(paragraph[at - 1].text, line.text))
      lines.push(line)
      starts.push(length)
      add(line.text)
    }
  }
  return {
    text: parts.join(''),
    place([start, end]) {
      const first = lastAtMost(starts, start)
      const rectangles: PageRectangle[] = []
      for (let at = first; at < lines.length && (at === first || starts[at] < end); at++)
        rectangles.push(...[rectangleOf(lines[at], start - starts[at], end - starts[at]) ?? []].flat())
      const { page } = lines[first]
      const line = numbers.get(lines[first])
      const label = `第 ${page} 页${line === undefined ? '页眉或页脚' : `第 ${line} 行`}`
      return { label, page, ...(line !== undefined && { line }), rectangles }
    },
  }
}

/** What a line break stands for: nothing beside Chinese and after a hyphen, and else a space. */
function between(before: string, after: string): string {
  const last = before.charCodeAt(before.length - 1)
  return isWide(last) || isWide(after.charCodeAt(0)) || before.endsWith('-') ? '' : ' '
}
