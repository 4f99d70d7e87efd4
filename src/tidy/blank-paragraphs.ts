/** Blank lines of HTML: paragraphs that show nothing, and line breaks in a row. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import { readDeclarations } from './declarations.js'
import { layoutEdit } from './draft.js'
import type { Element } from './elements.js'
import { leadingSpace } from './hard-spaces.js'
import { noiseOf } from './style-noise.js'
import type { Tag } from './tags.js'

const message = '不留多余的空行。'
const hollow = new Set(['span', 'font', 'b', 'strong', 'i', 'em', 'u', 'o:p', 'br'])

/** In any order. `most` blank lines in a row may stay; `stays` says which are left as they are. */
export function* blankParagraphEdits(
  article: string,
  tags: readonly Tag[],
  elements: readonly Element[],
  most: number,
  stays: (range: Range) => boolean,
): Iterable<LayoutEdit> {
  const isSpace = (start: number, end: number): boolean => leadingSpace(article, [start, end]).isAll
  const blank = blankParagraphs(article, tags, elements).filter((range) => !stays(range))
  for (const run of rowsOf(blank, isSpace))
    for (const range of run.slice(most)) yield layoutEdit('blank-line', wholeLine(article, range), '', message)
  const breaks = tags.filter(({ name, range, isClosing }) => name === 'br' && !isClosing && !stays(range))
  for (const run of rowsOf(
    breaks.map(({ range }) => range),
    isSpace,
  ))
    if (run.length > most + 1) yield layoutEdit('blank-line', [run[most][1], run[run.length - 1][1]], '', message)
}

/** Ranges with nothing but white space between them. */
function rowsOf(ranges: readonly Range[], isSpace: (start: number, end: number) => boolean): Range[][] {
  const rows: Range[][] = []
  for (const range of ranges) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && isSpace(last[1], range[0])) row.push(range)
    else rows.push([range])
  }
  return rows
}

/** In reading order. */
function blankParagraphs(article: string, tags: readonly Tag[], elements: readonly Element[]): Range[] {
  const places = new Map(tags.map((tag, at) => [tag, at]))
  const inParagraph = new Set<Element>()
  return elements
    .filter((element) => {
      const { open, close, parent } = element
      // A paragraph that nobody closed ends where this one begins: without it, it would go on.
      if (parent && (parent.open.name === 'p' || inParagraph.has(parent))) inParagraph.add(element)
      if (!close || inParagraph.has(element)) return false
      return isPlain(article, open) && showsNothing(article, tags, places.get(open) as number, close)
    })
    .map(({ open, close }) => [open.range[0], (close as Tag).range[1]])
}

/** A paragraph that nothing refers to and no style sheet knows. */
function isPlain(article: string, tag: Tag): boolean {
  if (tag.name !== 'p' && !(tag.name === 'div' && tag.attributes.length === 0)) return false
  const whole = new Set(
    noiseOf(article, tag, new Set()).flatMap(({ attribute, isWhole }) => (isWhole ? [attribute] : [])),
  )
  return tag.attributes.every(
    (attribute) =>
      whole.has(attribute) ||
      attribute.name === 'align' ||
      (attribute.name === 'style' && placesOnly(article.slice(...attribute.value))),
  )
}

function placesOnly(style: string): boolean {
  const declarations = readDeclarations(style) ?? [{ kind: 'kept', property: '' }]
  return declarations.every(({ kind, property }) => kind !== 'kept' || /^text-(?:align|indent)$/.test(property))
}

function showsNothing(article: string, tags: readonly Tag[], from: number, close: Tag): boolean {
  for (let at = from; tags[at] !== close; at++) {
    const tag = tags[at]
    if (at > from && !(hollow.has(tag.name) && tag.attributes.every(({ name }) => name !== 'id'))) return false
    if (!leadingSpace(article, [tag.range[1], tags[at + 1].range[0]]).isAll) return false
  }
  return true
}

/** With the line end behind it, where it has the line to itself. */
function wholeLine(article: string, [start, end]: Range): Range {
  const ending = /^[ \t]*(?:\r\n|\n|\r)/.exec(article.slice(end, end + 80))
  const isAlone = start === 0 || /[\r\n]$/.test(article.slice(start - 1, start))
  return [start, isAlone && ending ? end + ending[0].length : end]
}
