/** What each fold makes alike, and where the matches stand. */
import { describe, expect, test } from 'vitest'
import type { Fold } from '../../src/matcher/fold.js'
import { invisible } from '../../src/matcher/folds/invisible.js'
import { letterCase } from '../../src/matcher/folds/letter-case.js'
import { radicals } from '../../src/matcher/folds/radicals.js'
import { traditional } from '../../src/matcher/folds/traditional.js'
import { variants } from '../../src/matcher/folds/variants.js'
import { width } from '../../src/matcher/folds/width.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import { ways } from './engines.js'
import { asList, type Match } from './naive.js'

interface FoldCase {
  readonly name: string
  readonly folds: readonly Fold[]
  readonly patterns: readonly string[]
  readonly text: string
  readonly matches: readonly Match[]
}

const cases: readonly FoldCase[] = [
  {
    name: 'full-width in the text',
    folds: [width],
    patterns: ['GDP(2024)'],
    text: '年ＧＤＰ（２０２４）',
    matches: [[1, 10, 0]],
  },
  { name: 'full-width in the pattern', folds: [width], patterns: ['ＧＤＰ　ａ'], text: 'GDP a', matches: [[0, 5, 0]] },
  {
    name: 'letter case',
    folds: [letterCase],
    patterns: ['WiFi'],
    text: 'WIFI和wifi',
    matches: [
      [0, 4, 0],
      [5, 9, 0],
    ],
  },
  {
    name: 'one fold after another',
    folds: [letterCase, width],
    patterns: ['app'],
    text: 'ＡＰp',
    matches: [[0, 3, 0]],
  },
  { name: 'the other order', folds: [width, letterCase], patterns: ['ＡＰＰ'], text: 'app', matches: [[0, 3, 0]] },
  { name: 'traditional', folds: [traditional], patterns: ['从严治党'], text: '全面從嚴治黨', matches: [[2, 6, 0]] },
  { name: 'traditional that is standard too', folds: [traditional], patterns: ['干坤'], text: '乾坤', matches: [] },
  { name: 'variants', folds: [variants], patterns: ['考察'], text: '攷察', matches: [[0, 2, 0]] },
  {
    name: 'radicals of a PDF',
    folds: [radicals],
    patterns: ['人民', '止', '目', '至'],
    text: '⼈⺠⽌⽬⾄',
    matches: [
      [0, 2, 0],
      [2, 3, 1],
      [3, 4, 2],
      [4, 5, 3],
    ],
  },
  {
    name: 'radical, then traditional',
    folds: [traditional, radicals],
    patterns: ['见'],
    text: '⾒',
    matches: [[0, 1, 0]],
  },
  {
    name: 'invisible inside',
    folds: [invisible],
    patterns: ['从严治党'],
    text: '从\u200b严\u00ad治\ufeff党',
    matches: [[0, 7, 0]],
  },
  {
    name: 'invisible around',
    folds: [invisible],
    patterns: ['从严', '严'],
    text: '\u200b从严\u200b',
    matches: [
      [1, 3, 0],
      [2, 3, 1],
    ],
  },
  {
    name: 'invisible in the pattern',
    folds: [invisible],
    patterns: ['从\u200b严'],
    text: '从严',
    matches: [[0, 2, 0]],
  },
  { name: 'only invisible text', folds: [invisible], patterns: ['从'], text: '\u200b\u200b', matches: [] },
  {
    name: 'U+FFFF is not invisible',
    folds: [invisible],
    patterns: ['从\uffff严'],
    text: '从\uffff\u200b严',
    matches: [[0, 4, 0]],
  },
  {
    name: 'two patterns made alike',
    folds: [letterCase],
    patterns: ['pm', 'PM'],
    text: 'Pm',
    matches: [
      [0, 2, 0],
      [0, 2, 1],
    ],
  },
  {
    name: 'in a circle',
    folds: [{ from: '甲乙', to: '乙甲' }],
    patterns: ['甲乙'],
    text: '甲乙',
    matches: [[0, 2, 0]],
  },
]

describe.each(ways)('$name', ({ create }) => {
  test.each(cases)('$name', ({ folds, patterns, text, matches }) => {
    expect(asList(create(patterns, { folds }).scan(text))).toEqual(matches)
    expect(asList(create(patterns, { folds }).scanUtf8(Buffer.from(text)))).toEqual(matches)
  })
})

test.each([width, letterCase, traditional, variants, radicals])(
  'a table has as many characters on both sides',
  ({ from, to }) => {
    expect(to).toHaveLength(from.length)
    expect(new Set(from).size).toBe(from.length)
  },
)

test('refuses folds of no use', () => {
  expect(() => createMatcher([], { folds: [{ from: '甲乙', to: '丙' }] })).toThrow(RangeError)
  expect(() => createMatcher([], { folds: [{ from: '甲', to: '\uffff' }] })).toThrow(RangeError)
  expect(() => createMatcher(['\u200b'], { folds: [invisible] })).toThrow('Pattern 0 has no visible character')
  expect(() => createMatcher(['甲', ''])).toThrow('Pattern 1 has no visible character')
})
