/** Attributes that are prose, such as `alt` and `title`, and those that hide what they stand on. */
import { createForwardSearch } from '../text/search.js'
import type { ViewBuilder } from './builder.js'
import type { EntityReader } from './entities.js'
import { encoderFor } from './html-encode.js'
import { copyLines } from './wrap.js'

export interface AttributeReader {
  /** A tag begins. */
  begin(): void
  read(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void
  /** Whether the tag has been told to hide its element. */
  isHiding(): boolean
}

/** What a reader sees who rests on a picture or a link, or cannot see them; and what a crawler reads for an inspector. */
const prose: ReadonlySet<string> = new Set(['alt', 'title', 'placeholder', 'aria-label'])
const longestName = 'placeholder'.length
const notDisplayed = /display\s*:\s*none/i

export function createAttributeReader(article: string, builder: ViewBuilder, entities: EntityReader): AttributeReader {
  const nextNewline = createForwardSearch(article, '\n')
  let hiding = false

  const readProse = (start: number, end: number): void => {
    const aside = builder.aside()
    aside.breakBlock(start)
    aside.write(start, encoderFor(article[start - 1]))
    const copy = (from: number, to: number): void => copyLines(from, to, aside, nextNewline)
    entities.read(start, end, { copy, decode: aside.decode }, true)
    aside.breakBlock(end)
  }
  return {
    begin() {
      hiding = false
    },
    read(nameStart, nameEnd, start, end) {
      // Most attributes are of no account, and told by their length.
      if (nameEnd - nameStart < 3 || nameEnd - nameStart > longestName) return
      const name = article.slice(nameStart, nameEnd).toLowerCase()
      if (name === 'hidden') hiding = true
      else if (name === 'style') hiding ||= notDisplayed.test(article.slice(start, end))
      else if (end > start && prose.has(name)) readProse(start, end)
    },
    isHiding: () => hiding,
  }
}
