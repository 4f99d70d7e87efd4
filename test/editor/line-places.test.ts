/** Lines and characters, held against counting by hand, by bytes, and by the editors' own library. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createLinePlaces, type PlaceOptions } from '../../src/editor/line-places.js'
import { type PositionEncoding, positionEncodings } from '../../src/editor/ruler.js'
import { splitsPair } from '../../src/text/edits.js'

const at = (line: number, character: number) => ({ line, character })
const place = (article: string, offset: number, options?: PlaceOptions) =>
  createLinePlaces(article, options).positionAt(offset)

test.each([
  ['the start', '按装', 0, at(0, 0)],
  ['an empty article', '', 0, at(0, 0)],
  ['after LF', '一\n按装', 2, at(1, 0)],
  ['after CRLF', '一\r\n按装', 3, at(1, 0)],
  ['within CRLF', '一\r\n按装', 2, at(0, 1)],
  ['at CRLF', '一\r\n按装', 1, at(0, 1)],
  ['after CR', '一\r按装', 2, at(1, 0)],
  ['after the last line end', '一\n', 2, at(1, 0)],
  ['beyond the end', '一\n二', 99, at(1, 1)],
  ['before the start', '一', -3, at(0, 0)],
  ['behind a character of two code units', '𠮷按装', 2, at(0, 2)],
  ['within a character of two code units', '𠮷按装', 1, at(0, 0)],
  ['no line end: U+2028', '一\u2028二', 2, at(0, 2)],
])('%s', (_, article, offset, expected) => expect(place(article, offset)).toEqual(expected))

test.each([
  ['utf-8', 10],
  ['utf-16', 5],
  ['utf-32', 4],
] as const)('a character of %s', (encoding, character) => {
  const places = createLinePlaces('第一行\naé按𠮷装', { encoding })
  expect(places.positionAt(9)).toEqual(at(1, character))
  expect(places.offsetAt(at(1, character))).toBe(9)
})

describe('a byte order mark', () => {
  const article = '\ufeff按装\n按装'
  test('is hidden, as editors do not show it', () => {
    const places = createLinePlaces(article)
    expect(places.rangeAt([1, 3])).toEqual({ start: at(0, 0), end: at(0, 2) })
    expect(places.positionAt(0)).toEqual(at(0, 0))
    expect(places.positionAt(4)).toEqual(at(1, 0))
    expect(places.offsetAt(at(0, 0))).toBe(1)
    expect(places.lineAndColumnAt(1)).toEqual({ line: 1, column: 1 })
  })
  test('is counted where the other side has it', () => {
    const places = createLinePlaces(article, { byteOrderMark: 'counted', encoding: 'utf-8' })
    expect(places.positionAt(1)).toEqual(at(0, 3))
    expect(places.offsetAt(at(0, 3))).toBe(1)
  })
})

test('people count from 1', () =>
  expect(createLinePlaces('一\n按装').lineAndColumnAt(3)).toEqual({ line: 2, column: 2 }))

test.each([
  ['beyond a line', at(0, 99), 2],
  ['beyond the article', at(9, 0), 5],
  ['before it', at(-1, 0), 0],
  ['a negative character', at(1, -1), 3],
  ['within a pair', at(1, 1), 3],
])('an offset %s', (_, position, offset) => expect(createLinePlaces('按装\n𠮷').offsetAt(position)).toBe(offset))

/** Short and long lines of characters of every width. */
const articles = fc
  .array(fc.constantFrom('a', 'é', '按', '𠮷', '\n', '\r\n', '\r', '\ud842', '装'.repeat(700)), { maxLength: 12 })
  .map((parts) => parts.join(''))

const units: Readonly<Record<PositionEncoding, (text: string) => number>> = {
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-16': (text) => text.length,
  'utf-32': (text) => [...text].length,
}

test.each(positionEncodings)('%s: as counted from the start of the line, and back', (encoding) => {
  fc.assert(
    fc.property(articles, fc.nat(), (article, seed) => {
      const places = createLinePlaces(article, { encoding })
      // Whole characters only, and not within a line end.
      const head = [...article].slice(0, seed % (article.length + 1)).join('')
      const offset = head.endsWith('\r') && article[head.length] === '\n' ? head.length - 1 : head.length
      const lines = article.slice(0, offset).split(/\r\n|\n|\r/)
      const position = places.positionAt(offset)
      expect(position).toEqual(at(lines.length - 1, units[encoding](lines[lines.length - 1])))
      expect(places.offsetAt(position)).toBe(offset)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('the same as the editors’ own library', () => {
  fc.assert(
    fc.property(articles, fc.nat({ max: 9000 }), (article, offset) => {
      const whole = splitsPair(article, offset) ? offset - 1 : offset
      const document = TextDocument.create('file:///a', 'plaintext', 1, article)
      expect(createLinePlaces(article).positionAt(whole)).toEqual(document.positionAt(whole))
    }),
    { seed: 7, numRuns: 300 },
  )
})
