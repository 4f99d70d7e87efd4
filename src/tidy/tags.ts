/** The tags of an HTML article with their attributes, each with its exact place. */
import { Tokenizer } from 'htmlparser2'
import type { Range } from '../model/range.js'

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
  let name: Range = [0, 0]
  let attributes: Attribute[] = []
  let attribute: Range = [0, 0]
  const nameIn = ([start, end]: Range): string => article.slice(start, end).toLowerCase()
  const open = (end: number): void => {
    tags.push({ name: nameIn(name), isClosing: false, range: [name[0] - 1, end + 1], attributes })
  }
  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = [start, end]
        attributes = []
      },
      onattribname(start, end) {
        attribute = [start, end]
      },
      onattribend(quote, end) {
        // Of no value, a bare one, and one in quotes of either kind.
        const value: Range =
          quote === 0 ? [end, end] : [valueStart(article, attribute[1], quote > 1), quote > 1 ? end - 1 : end]
        attributes.push({ name: nameIn(attribute), range: [attribute[0], end], value })
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        const close = article.indexOf('>', end)
        if (close >= 0)
          tags.push({ name: nameIn([start, end]), isClosing: true, range: [start - 2, close + 1], attributes: [] })
      },
      onattribdata: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  )
  tokenizer.write(article)
  tokenizer.end()
  return tags
}

function valueStart(article: string, from: number, isQuoted: boolean): number {
  const before = /[\s=]/
  let at = from
  while (before.test(article[at])) at++
  return isQuoted ? at + 1 : at
}
