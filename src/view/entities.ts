/** Entities of HTML, such as `&amp;` and `&#x4e00`, each with its exact place. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

interface EntityText {
  copy(start: number, end: number): void
  /** These characters stand for `text`. */
  decode(start: number, end: number, text: string): void
}

export interface EntityReader {
  /** Reads the source from `start` to `end` as browsers read text, or the value of an attribute. */
  read(start: number, end: number, text: EntityText, inAttribute?: boolean): void
  /** The value of an attribute as a browser reads it. */
  value(start: number, end: number): string
}

export function createEntityReader(source: string): EntityReader {
  let decoded = ''
  let next = -1
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    decoded += String.fromCodePoint(codePoint)
  })
  /** The next `&` at or after a place; each stretch is searched once. */
  const nextMark = (place: number): number => {
    if (next < place) {
      next = source.indexOf('&', place)
      if (next < 0) next = source.length
    }
    return next
  }
  /** How long the entity is that begins at a place; 0 where none does. */
  const decodeAt = (place: number, mode: DecodingMode): number => {
    decoded = ''
    decoder.startEntity(mode)
    const length = decoder.write(source, place + 1)
    return length < 0 ? decoder.end() : length
  }
  const read: EntityReader['read'] = (start, end, text, inAttribute = false) => {
    let done = start
    for (let mark = nextMark(start); mark < end; mark = nextMark(mark + 1)) {
      const length = decodeAt(mark, inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy)
      if (length === 0) continue
      if (mark > done) text.copy(done, mark)
      done = mark + length
      text.decode(mark, done, decoded)
    }
    if (end > done) text.copy(done, end)
  }
  return {
    read,
    value(start, end) {
      if (nextMark(start) >= end) return source.slice(start, end)
      let value = ''
      const add = (from: number, to: number, text = source.slice(from, to)): void => {
        value += text
      }
      read(start, end, { copy: add, decode: add }, true)
      return value
    },
  }
}
