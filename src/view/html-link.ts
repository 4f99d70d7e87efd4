/** Addresses in the tags of HTML: of links, pictures and other things shown, and the names that links lead to. */
import type { Range } from '../model/range.js'
import type { Link } from '../model/view.js'
import type { ViewBuilder } from './builder.js'
import { createEntityReader } from './entities.js'

/** The attribute that holds the address, by the tag. */
const addressNames: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['area', 'href'],
  ['img', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
])

/** Hears of tags that a reader's eye does not pass over. */
export interface LinkReader {
  begin(tag: string): void
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void
  tagEnd(): void
  close(tag: string): void
  finish(): void
}

export function createLinkReader(
  article: string,
  builder: ViewBuilder,
  entities = createEntityReader(article),
): LinkReader {
  let tag = ''
  /** Where the view was when the tag began. */
  let start = 0
  let address: string | undefined
  let place: Range = [0, 0]
  let scripted = false
  /** A link whose end has not been seen. */
  let open: { end: number } | undefined

  const settle = (): void => {
    if (open) open.end = builder.place()
    open = undefined
  }
  return {
    begin(name) {
      tag = name
      start = builder.place()
      address = undefined
      scripted = false
    },
    attribute(nameStart, nameEnd, valueStart, valueEnd) {
      const role = tag === '' ? 'other' : roleOf(article, nameStart, nameEnd, addressNames.get(tag))
      if (role === 'address') {
        address = entities.value(valueStart, valueEnd)
        place = [valueStart, valueEnd]
      } else if (role === 'anchor') builder.anchor(entities.value(valueStart, valueEnd))
      else if (role === 'script') scripted = true
    },
    tagEnd() {
      if (tag === 'a') settle()
      if (address !== undefined) {
        const kind = tag === 'a' || tag === 'area' ? 'link' : 'source'
        const link: Link & { end: number } = { kind, address, place, start, end: builder.place(), scripted }
        builder.link(link)
        if (tag === 'a') open = link
        address = undefined
      }
      tag = ''
    },
    close(name) {
      if (name === 'a') settle()
    },
    finish: settle,
  }
}

/** `script`: something else than the address answers, or brings it. */
type Role = 'address' | 'anchor' | 'script' | 'other'

/** Most attributes are of no account, and told by their length. */
function roleOf(article: string, start: number, end: number, addressName: string | undefined): Role {
  const length = end - start
  if (addressName === undefined && length !== 2 && length !== 4) return 'other'
  const name = article.slice(start, end).toLowerCase()
  if (name === addressName) return 'address'
  if (name === 'id' || name === 'name') return 'anchor'
  return addressName !== undefined && /^(?:on|data-)/.test(name) ? 'script' : 'other'
}
