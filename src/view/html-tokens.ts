/**
 * The tags, attributes, text and comments of HTML, as browsers find them, each with its exact place. Our own, as places are
 * what we are for: htmlparser2 has none for an entity in an attribute, and is five times the size; a test holds us to it.
 */

/** All places are those of the source; names of tags are in lower case. */
export interface HtmlTokens {
  /** Entities in it are not decoded. */
  text(start: number, end: number): void
  /** `<name`: its attributes follow, and its end where it has one. */
  open(name: string, start: number): void
  /** Without a value, where it would begin and end; else between the quotes. */
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void
  tagEnd(end: number, isSelfClosing: boolean): void
  close(name: string, start: number, end: number): void
  /** With its marks; one that never ends reaches to the end of the source. */
  comment(start: number, end: number): void
  /** Whether a drawing or a formula is open: in them, tags that close themselves have no content. */
  isForeign(): boolean
}

/** In code: no tags but their own end. In `title` and `textarea` there may be entities. */
const raw = /^(?:script|style|xmp|iframe|noembed|noframes|plaintext|title|textarea)$/
const commentEnd = /--!?>/g

/** Reads the source from `from` on, once, from left to right. */
export function tokenizeHtml(source: string, from: number, tokens: HtmlTokens): void {
  const length = source.length
  let at = from
  let textStart = from

  const isName = (place: number): boolean => {
    const code = source.charCodeAt(place) | 0x20
    return code >= 0x61 && code <= 0x7a
  }
  const endOfName = (place: number): number => {
    while (place < length && !endsName(source.charCodeAt(place))) place++
    return place
  }
  const skipSpaces = (place: number): number => {
    while (place < length && isWhite(source.charCodeAt(place))) place++
    return place
  }
  /** Past the next mark, or the end. */
  const past = (mark: string, place: number): number => {
    const found = source.indexOf(mark, place)
    return found < 0 ? length : found + mark.length
  }
  const endOfComment = (start: number): number => {
    if (source.startsWith('>', start + 4) || source.startsWith('->', start + 4)) return past('>', start)
    commentEnd.lastIndex = start + 4
    return commentEnd.test(source) ? commentEnd.lastIndex : length
  }

  /** Answers where the attribute ends; beyond the source where nothing ends it. */
  const readAttribute = (start: number): number => {
    let nameEnd = start + 1
    while (nameEnd < length && source.charCodeAt(nameEnd) !== 0x3d && !endsName(source.charCodeAt(nameEnd))) nameEnd++
    const equals = skipSpaces(nameEnd)
    if (source.charCodeAt(equals) !== 0x3d) {
      tokens.attribute(start, nameEnd, nameEnd, nameEnd)
      return nameEnd
    }
    let valueStart = skipSpaces(equals + 1)
    const mark = source[valueStart]
    const isQuoted = mark === '"' || mark === "'"
    if (isQuoted) valueStart++
    let valueEnd = isQuoted ? source.indexOf(mark, valueStart) : valueStart
    if (valueEnd < 0) return length + 1
    if (!isQuoted) while (valueEnd < length && !endsValue(source.charCodeAt(valueEnd))) valueEnd++
    tokens.attribute(start, nameEnd, valueStart, valueEnd)
    return isQuoted ? valueEnd + 1 : valueEnd
  }
  /** Answers where the content of the element begins. */
  const readTag = (start: number): number => {
    const nameEnd = endOfName(start + 1)
    if (nameEnd === length) return length
    const name = source.slice(start + 1, nameEnd).toLowerCase()
    tokens.open(name, start)
    let isSelfClosing = false
    for (let place = nameEnd; place < length; ) {
      const code = source.charCodeAt(place)
      if (code === 0x3e) {
        tokens.tagEnd(place + 1, isSelfClosing)
        return raw.test(name) && !(isSelfClosing && tokens.isForeign()) ? readRaw(name, place + 1) : place + 1
      }
      if (code !== 0x2f && !isWhite(code)) place = readAttribute(place)
      else place++
      isSelfClosing = code === 0x2f
    }
    return length
  }
  /** Answers where the end tag begins. */
  const readRaw = (name: string, start: number): number => {
    let end = name === 'plaintext' ? -1 : source.indexOf('</', start)
    while (end >= 0 && !isEndOf(name, end)) end = source.indexOf('</', end + 2)
    if (end < 0) end = length
    if ((name === 'title' || name === 'textarea') && end > start) tokens.text(start, end)
    return end
  }
  const isEndOf = (name: string, place: number): boolean => {
    const end = place + 2 + name.length
    return source.slice(place + 2, end).toLowerCase() === name && endsName(source.charCodeAt(end))
  }
  const readClose = (start: number): number => {
    const nameEnd = endOfName(start + 2)
    if (nameEnd === length) return length
    const end = past('>', nameEnd)
    tokens.close(source.slice(start + 2, nameEnd).toLowerCase(), start, end)
    return end
  }
  const readDeclaration = (start: number): number => {
    if (!source.startsWith('<!--', start)) return past('>', start)
    const end = endOfComment(start)
    tokens.comment(start, end)
    return end
  }
  /** What begins with a `<`; undefined where it is a character like any other. */
  const readerAt = (place: number): ((start: number) => number) | undefined => {
    const next = source[place + 1]
    if (isName(place + 1)) return readTag
    if (next === '!' || next === '?') return readDeclaration
    if (next !== '/' || place + 2 === length) return undefined
    return isName(place + 2) ? readClose : readDeclaration
  }

  for (at = source.indexOf('<', at); at >= 0 && at < length; at = source.indexOf('<', at)) {
    const read = readerAt(at)
    if (!read) at++
    else {
      if (at > textStart) tokens.text(textStart, at)
      at = read(at)
      textStart = at
    }
  }
  if (textStart < length) tokens.text(textStart, length)
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}

function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || isWhite(code)
}

function endsValue(code: number): boolean {
  return code === 0x3e || isWhite(code)
}
