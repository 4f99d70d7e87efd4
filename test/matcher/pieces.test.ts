/** Long texts, which a matcher takes in pieces: what lies across a seam is found once, in its place. */
import { describe, expect, test } from 'vitest'
import { invisible } from '../../src/matcher/folds/invisible.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import { pieceLength } from '../../src/matcher/scan.js'
import { engines } from './engines.js'
import { asList, naiveMatches } from './naive.js'

/** Letters that repeat irregularly; the same for the same length. */
function longText(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0
    return '甲乙丙'[(state >>> 16) % 3]
  }).join('')
}

describe.each(engines)('%s', (engine) => {
  test('a text of three pieces and some', () => {
    const text = longText(3 * pieceLength + 17)
    const patterns = ['甲乙丙甲乙丙', '甲甲甲甲甲甲甲甲', '乙丙乙丙乙丙乙', '丙丙丙丙丙丙', '丙乙甲丙乙甲丙乙甲']
    const matcher = createMatcher(patterns, { engine })
    const expected = naiveMatches(patterns, text)
    expect(expected.length).toBeGreaterThan(100)
    expect(asList(matcher.scan(text))).toEqual(expected)
    expect(asList(matcher.scanUtf8(Buffer.from(text)))).toEqual(expected)
  })

  test.each([-9, -8, -4, -3, -2, -1, 0, 1])('a match that begins %i characters from a seam', (offset) => {
    const start = pieceLength + offset
    const text = `${'天'.repeat(start)}从严治党从严治党${'天'.repeat(pieceLength)}`
    const matcher = createMatcher(['从严治党从严治党', '从严', '治党从'], { engine })
    const expected = [
      [start, start + 2, 1],
      [start, start + 8, 0],
      [start + 2, start + 5, 2],
      [start + 4, start + 6, 1],
    ]
    expect(asList(matcher.scan(text))).toEqual(expected)
    expect(asList(matcher.scanUtf8(Buffer.from(text)))).toEqual(expected)
  })

  test('a pattern longer than a piece, and its beginning', () => {
    const pattern = longText(2 * pieceLength + 5)
    const matcher = createMatcher([pattern, pattern.slice(0, -1), `${pattern.slice(0, -1)}丁`], { engine })
    const text = `丁${pattern}丁`
    expect(asList(matcher.scan(text))).toEqual([
      [1, pattern.length, 1],
      [1, pattern.length + 1, 0],
    ])
  })

  test('more invisible characters inside a phrase than a piece holds', () => {
    const gap = '\u200b'.repeat(pieceLength + 3)
    const matcher = createMatcher(['从严治党', '党'], { engine, folds: [invisible] })
    const text = `${gap}从${gap}严治\u00ad党${gap}党`
    const start = gap.length
    const end = text.length - gap.length - 1
    expect(asList(matcher.scan(text))).toEqual([
      [start, end, 0],
      [end - 1, end, 1],
      [text.length - 1, text.length, 1],
    ])
    expect(asList(matcher.scanUtf8(Buffer.from(text)))).toEqual(asList(matcher.scan(text)))
  })

  test('more matches than a kernel has room for', () => {
    const patterns = Array.from({ length: 300 }, (_, index) => '甲'.repeat(index + 1))
    const text = '甲'.repeat(1500)
    const matcher = createMatcher(patterns, { engine })
    expect(asList(matcher.scan(text))).toEqual(naiveMatches(patterns, text))
  })

  test('UTF-8 characters cut by the end of what a kernel takes at a time', () => {
    const text = `a${'汉😀é'.repeat(pieceLength / 2)}`
    const patterns = ['é汉😀', '😀é', 'a汉']
    expect(asList(createMatcher(patterns, { engine }).scanUtf8(Buffer.from(text)))).toEqual(
      naiveMatches(patterns, text),
    )
  })
})
