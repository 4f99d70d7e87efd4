/** The tags of an HTML article with their attributes, each with its exact place. */
import type { Range } from '../model/range.js'
import { tokenizeHtml } from '../view/html-tokens.js'

export interface Attribute {
  /** In lower case. */
  readonly name: string
  /** From the name to the closing quote. */
  readonly range: Range
  /** Between the quotes. */
  readonly value: Range
}

export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly isClosing: boolean
  readonly range: Range
  readonly attributes: readonly Attribute[]
}

/** In reading order; a tag that never ends is none. */
export function readTags(article: string): Tag[] {
  const tags: Tag[] = []
  let name = ''
  let begin = 0
  let attributes: Attribute[] = []
  tokenizeHtml(article, 0, {
    open(opened, start) {
      name = opened
      begin = start
      attributes = []
    },
    attribute(nameStart, nameEnd, start, end) {
      const isQuoted = end > nameEnd && /["']/.test(article[start - 1])
      const range: Range = [nameStart, isQuoted ? end + 1 : end]
      attributes.push({ name: article.slice(nameStart, nameEnd).toLowerCase(), range, value: [start, end] })
    },
    tagEnd(end) {
      tags.push({ name, isClosing: false, range: [begin, end], attributes })
    },
    close(closed, start, end) {
      if (article[end - 1] === '>') tags.push({ name: closed, isClosing: true, range: [start, end], attributes: [] })
    },
    text: () => {},
    comment: () => {},
    isForeign: () => false,
  })
  return tags
}
