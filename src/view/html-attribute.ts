/** Attributes that are prose, such as `alt` and `title`, and those that hide what they stand on. */
import { createForwardSearch } from '../text/search.js'
import type { ViewBuilder } from './builder.js'
import { encoderFor } from './html-encode.js'
import { copyLines } from './wrap.js'

/** Hears the tokenizer's events of attributes that are read. */
export interface AttributeReader {
  begin(): void
  name(start: number, end: number): void
  data(start: number, end: number): void
  entity(codePoint: number): void
  /** `end` is where the value ends, without its quote. */
  end(end: number): void
  /** Whether the tag has been told to hide its element. */
  isHiding(): boolean
}

/** What the attribute is to a reader; an inspector's crawler reads the prose, and so does who cannot see. */
type Role = 'prose' | 'style' | 'hidden' | 'other'

const prose: ReadonlySet<string> = new Set(['alt', 'title', 'placeholder', 'aria-label'])
const longestName = 'placeholder'.length
const notDisplayed = /display\s*:\s*none/i

export function createAttributeReader(article: string, builder: ViewBuilder): AttributeReader {
  const nextNewline = createForwardSearch(article, '\n')
  let role: Role = 'other'
  let hiding = false
  let nameEnd = 0
  /** How far the value has been read; -1 before it begins. */
  let done = -1
  /** Entities after that, of which it is not known yet where they end. */
  let pending: number[] = []

  const begin = (): void => {
    if (done >= 0) return
    done = startOfValue(article, nameEnd)
    const aside = builder.aside()
    aside.breakBlock(done)
    aside.write(done, encoderFor(article[done - 1]))
  }
  const decodeTo = (end: number): void => {
    if (pending.length > 0) decode(article, done, end, pending, builder.aside())
    pending = []
    done = end
  }

  return {
    begin() {
      role = 'other'
      hiding = false
    },
    name(start, end) {
      role = roleOf(article, start, end)
      if (role === 'hidden') hiding = true
      nameEnd = end
      done = -1
    },
    data(start, end) {
      if (role === 'style') hiding ||= notDisplayed.test(article.slice(start, end))
      if (role !== 'prose' || start === end) return
      begin()
      decodeTo(start)
      copyLines(start, end, builder.aside(), nextNewline)
      done = end
    },
    entity(codePoint) {
      if (role !== 'prose') return
      begin()
      pending.push(codePoint)
    },
    end(end) {
      if (role === 'prose' && done >= 0) {
        decodeTo(end)
        builder.aside().breakBlock(end)
      }
      role = 'other'
    },
    isHiding: () => hiding,
  }
}

/** Most attributes are of no account, and told by their length. */
function roleOf(article: string, start: number, end: number): Role {
  if (end - start < 3 || end - start > longestName) return 'other'
  const name = article.slice(start, end).toLowerCase()
  if (name === 'hidden' || name === 'style') return name
  return prose.has(name) ? 'prose' : 'other'
}

const equals = /\s*=\s*["']?/y

export function startOfValue(article: string, nameEnd: number): number {
  equals.lastIndex = nameEnd
  return equals.test(article) ? equals.lastIndex : nameEnd
}

/** Entities side by side. Some stand for two characters: then it cannot be told which, and they are read as one. */
function decode(
  article: string,
  start: number,
  end: number,
  codePoints: readonly number[],
  builder: ViewBuilder,
): void {
  const starts: number[] = []
  for (let at = start; at < end; at++) if (article.charCodeAt(at) === 0x26) starts.push(at)
  if (starts.length !== codePoints.length) builder.decode(start, end, String.fromCodePoint(...codePoints))
  else
    codePoints.forEach((codePoint, at) => {
      builder.decode(starts[at], starts[at + 1] ?? end, String.fromCodePoint(codePoint))
    })
}
