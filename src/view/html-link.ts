/** Addresses in the tags of HTML: links, pictures and other things shown, and the names that links lead to. */
import type { Link } from '../model/view.js'
import type { ViewBuilder } from './builder.js'

/** The attribute that holds the address, by the tag. */
const addresses: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  iframe: 'src',
  embed: 'src',
}

/** Hears the tokenizer's events of tags that a reader's eye does not pass over. */
export interface LinkReader {
  begin(tag: string): void
  attribute(start: number, end: number): void
  data(start: number, end: number): void
  entity(codePoint: number): void
  /** `end` is where the value ends, without its quote. */
  attributeEnd(end: number): void
  tagEnd(): void
  close(tag: string): void
  finish(): void
}

type Draft = { -readonly [Key in keyof Link]: Link[Key] }

export function createLinkReader(article: string, builder: ViewBuilder): LinkReader {
  let tag = ''
  let attribute = ''
  let value: string[] = []
  let valueStart = 0
  /** Where the view was when the tag began. */
  let start = 0
  let draft: Draft | undefined
  let scripted = false
  /** A link whose end has not been seen. */
  let open: Draft | undefined

  const settle = (): void => {
    if (open) builder.link({ ...open, end: builder.place() })
    open = undefined
  }
  const keepAddress = (end: number): void => {
    const kind = tag === 'a' || tag === 'area' ? 'link' : 'source'
    draft = {
      kind,
      address: value.join(''),
      place: [valueStart, Math.max(valueStart, end)],
      start,
      end: builder.place(),
      scripted,
    }
  }
  const isWanted = (): boolean => attribute === addresses[tag] || attribute === 'id' || attribute === 'name'

  return {
    begin(name) {
      tag = name
      start = builder.place()
      draft = undefined
      scripted = false
    },
    attribute(nameStart, end) {
      attribute = tag && article.slice(nameStart, end).toLowerCase()
      value = []
      if (isWanted()) valueStart = startOfValue(article, end)
    },
    data(from, to) {
      if (isWanted()) value.push(article.slice(from, to))
    },
    entity(codePoint) {
      if (isWanted()) value.push(String.fromCodePoint(codePoint))
    },
    attributeEnd(end) {
      if (attribute === '') return
      if (attribute === addresses[tag]) keepAddress(end)
      else if (isWanted()) builder.anchor(value.join(''))
      else if (attribute.startsWith('on') || attribute.startsWith('data-')) scripted = true
    },
    tagEnd() {
      if (draft) {
        const link = { ...draft, scripted }
        if (tag === 'a') {
          settle()
          open = link
        } else builder.link(link)
      }
      tag = ''
    },
    close(name) {
      if (name === 'a') settle()
    },
    finish: settle,
  }
}

const equals = /\s*=\s*["']?/y

function startOfValue(article: string, nameEnd: number): number {
  equals.lastIndex = nameEnd
  return equals.test(article) ? equals.lastIndex : nameEnd
}
