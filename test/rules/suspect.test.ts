/** Suspicions with few words known: what is asked of a word, where texts are cut, and who has the last word. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import { createPack } from '../../src/dictionary/pack.js'
import { createProofreader as createBare } from '../../src/proofreader.js'
import { createSuspect } from '../../src/rules/suspect.js'
import { createVocabulary } from '../../src/text/vocabulary.js'

/** Characters that stand in enough words to be common ones. */
const filling = ['投', '拆', '诉', '公', '工', '作', '王'].flatMap((one) =>
  ['甲', '乙', '丙', '丁', '戊'].map((other) => ({ text: one + other, frequency: 1, isMeant: false })),
)
const words = [
  ...filling,
  { text: '投诉', frequency: 4096, isMeant: true },
  { text: '举报', frequency: 4096, isMeant: true },
  { text: '投诉举报', frequency: 1024, isMeant: true },
  { text: '工作', frequency: 65_536, isMeant: true },
  { text: '王诉', frequency: 65_536, isMeant: false },
  { text: '渠道', frequency: 4096, isMeant: true },
]
const rule = createSuspect(() => createVocabulary(words))
const { check } = createBare({ rules: [rule] })
const found = (text: string) => check(text).findings.map(({ text: stands, suggestions }) => [stands, ...suggestions])

describe('with few words', () => {
  test.each([
    ['投拆举报渠道', [['投拆举报', '投诉举报']]],
    ['公作', [['公作', '工作']]],
    ['投诉举报渠道', []],
    ['王拆举报', []],
    ['公，作', []],
    ['作公', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test('what people vouch for is a word too', () => {
    const vouched = createBare({ rules: [createSuspect(() => createVocabulary(words, ['公作社']))] })
    expect(vouched.check('公作社').findings).toEqual([])
  })
})

test('what a layer switches off is not suspected', () => {
  const base = { id: 'base', title: '下层', entries: [{ wrong: '投拆', right: '投诉' }] } as const
  const county = { id: 'county', title: '上层', off: 'base/投拆', entries: [] } as const
  const rules = [rule]
  expect(createBare({ rules, dictionaries: [base] }).check('投拆举报').findings).toHaveLength(1)
  expect(createBare({ rules, dictionaries: [base, county] }).check('投拆举报').findings).toEqual([])
  expect(createBare({ rules, dictionaries: [createPack([base]), county] }).check('投拆举报').findings).toEqual([])
})

test.each([8180, 8188, 8192, 8196, 20_000])('where a text is cut no slip is lost: after %i characters', (length) => {
  for (const filler of ['渠道', '渠道，', '。'])
    expect(found(`${filler.repeat(Math.ceil(length / filler.length))}，投拆举报`)).toEqual([['投拆举报', '投诉举报']])
})

test('any text: stretches lie inside it and differ from what is suggested in one place', () => {
  const text = fc.string({ unit: fc.constantFrom(...'投拆诉举报公工作王渠道，a1\n'), maxLength: 60 })
  const differences = (one: string, other: string) => [...one].filter((character, at) => character !== other[at]).length
  fc.assert(
    fc.property(text, (article) => {
      for (const { text: stands, range, suggestions } of check(article).findings) {
        expect(article.slice(...range)).toBe(stands)
        expect(suggestions[0].length).toBe(stands.length)
        expect(differences(stands, suggestions[0])).toBe(1)
      }
    }),
    { seed: 5 },
  )
})

test('a word list has the last word on a form that it knows', () => {
  const dictionary = {
    id: 'own',
    entries: [{ wrong: '拆举', right: '诉举', unless: { before: '投' }, allows: '投拆举报' }],
  }
  expect(createBare({ dictionaries: [dictionary], rules: [rule] }).check('投拆举报').findings).toEqual([])
})

test('a kept phrase is never suspected', () => {
  const keep = { id: 'own', entries: [{ keep: '投拆举报网' }] }
  expect(createBare({ dictionaries: [keep], rules: [rule] }).check('投拆举报网').findings).toEqual([])
})

test('with the words that ship', () => {
  const findings = createProofreader().check('我县经济保持良好发展太势。').findings
  expect(findings).toMatchObject([
    { ruleId: 'rule/suspect', type: 'suspect', severity: 'warning', suggestions: ['发展态势'] },
  ])
  expect(findings[0].edits).toBeUndefined()
})
