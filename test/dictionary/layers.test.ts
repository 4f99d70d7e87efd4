/** Layers over layers, and the right forms and kept phrases that guard what stands in them. */
import { describe, expect, test } from 'vitest'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import { DictionaryError, OptionError, UnknownRuleError } from '../../src/model/errors.js'
import { createProofreader } from '../../src/proofreader.js'
import { repetition } from '../../src/rules/repetition.js'

const layer = (id: string, entries: readonly Entry[], rest: Partial<Dictionary> = {}): Dictionary => ({
  id,
  ...rest,
  entries,
})

function found(article: string, ...dictionaries: readonly Dictionary[]): string[] {
  return createProofreader({ dictionaries })
    .check(article)
    .findings.map(({ ruleId, text }) => `${ruleId} ${text}`)
}

describe('protection', () => {
  const base = layer('base', [
    { wrong: '从严治党', right: '全面从严治党' },
    { wrong: '户口薄', right: '户口簿' },
    { wrong: '按装', right: '安装' },
  ])
  test.each([
    ['a right form guards the wrong one in it', '全面从严治党', []],
    ['and not the one beside it', '从严治党全面', ['base/从严治党 从严治党']],
  ] as const)('%s', (_name, article, expected) => expect(found(article, base)).toEqual(expected))

  test.each([
    ['a kept phrase guards what it contains', '按装机电', '按装机电中标', []],
    ['and what reaches across its end', '薄弱', '户口薄弱环节', []],
    ['and what reaches across its beginning', '贫困户口', '贫困户口薄', []],
    ['but not what contains it', '口', '户口薄', ['base/户口薄 户口薄']],
    ['and not what only touches it', '工人', '工人按装', ['base/按装 按装']],
    ['a kept phrase may be the wrong form of a lower layer', '按装', '按装', []],
  ] as const)('%s', (_name, keep, article, expected) => {
    expect(found(article, base, layer('own', [{ keep }]))).toEqual(expected)
  })

  test('rules are silent too where a phrase is kept', () => {
    const proofreader = createProofreader({ dictionaries: [layer('own', [{ keep: '会议会议' }])], rules: [repetition] })
    expect(proofreader.check('动员会议会议').findings).toEqual([])
    expect(proofreader.check('促进产业产业转型').findings).toHaveLength(1)
  })
})

describe('layers', () => {
  const country = layer('country', [
    { wrong: '帐号', right: '账号' },
    { wrong: '县委县政府', right: '县委、县政府' },
  ])
  test('a higher layer adds', () => {
    expect(found('郿县帐号', country, layer('county', [{ wrong: '郿县', right: '眉县' }]))).toEqual([
      'county/郿县 郿县',
      'country/帐号 帐号',
    ])
  })
  test('replaces', () => {
    const county = layer('county', [
      { wrong: '县委县政府', right: '中共眉县县委、眉县人民政府', replaces: 'country/县委县政府' },
    ])
    expect(found('县委县政府', country, county)).toEqual(['county/县委县政府 县委县政府'])
  })
  test('switches off entries and rules', () => {
    expect(found('帐号', country, layer('county', [], { off: 'country/帐号' }))).toEqual([])
    const off = layer('county', [], { off: ['rule/repetition'] })
    expect(createProofreader({ dictionaries: [off], rules: [repetition] }).check('进一步进一步').findings).toEqual([])
    expect(createProofreader({ dictionaries: [off], rules: [repetition] }).explain('rule/repetition').replacedBy).toBe(
      'county',
    )
    const replaced = layer('county', [{ wrong: '甲', replaces: 'rule/repetition' }])
    expect(createProofreader({ dictionaries: [replaced], rules: [repetition] }).check('进一步进一步').findings).toEqual(
      [],
    )
  })
  test('calls right what a lower one calls wrong', () => {
    expect(found('帐号', country, layer('county', [{ wrong: '账户号', right: '帐号' }]))).toEqual([])
  })
  test('calls wrong what a lower one calls right', () => {
    expect(found('账号', country, layer('county', [{ wrong: '账号', right: '用户名' }]))).toEqual(['county/账号 账号'])
  })
  test('speaks louder where both speak of the same place', () => {
    expect(found('县委县政府', country, layer('county', [{ wrong: '委县', severity: 'info' }]))).toEqual([
      'county/委县 委县',
    ])
  })
  test('leaves to people what a higher layer disputes', () => {
    const base = layer('base', [{ wrong: '按装', right: '安装' }])
    const county = layer('county', [{ wrong: '安装', right: '装设' }])
    const proofreader = createProofreader({ dictionaries: [base, county] })
    expect(proofreader.check('按装').findings[0].edits).toBeUndefined()
    expect(proofreader.fix('按装和安装').article).toBe('按装和装设')
  })
  test('and makes nobody surer who was unsure', () => {
    const base = layer('base', [{ wrong: '按装', right: '安装', confidence: 'possible' }])
    const county = layer('county', [{ wrong: '安装', right: '装设' }])
    expect(createProofreader({ dictionaries: [base, county] }).check('按装').findings[0].confidence).toBe('possible')
  })
  test('explains what changed', () => {
    const county = layer('county', [
      { wrong: '帐号', right: '用户名', replaces: 'country/帐号' },
      { keep: '县委县政府办' },
    ])
    const proofreader = createProofreader({ dictionaries: [country, county] })
    expect(proofreader.explain('country/帐号').replacedBy).toBe('county/帐号')
    expect(proofreader.explain('county/帐号').replaces).toBe('country/帐号')
    expect(proofreader.explain('country/县委县政府').protectedBy).toEqual([
      { text: '县委县政府办', ruleId: 'county/县委县政府办' },
    ])
    expect(() => proofreader.explain('country/户口')).toThrow(UnknownRuleError)
  })
})

describe('overlap', () => {
  const same = (entries: readonly Entry[]) => found('甲乙丙丁', layer('d', entries))
  test.each([
    [
      'the graver wins',
      [
        { wrong: '甲乙', severity: 'info' },
        { wrong: '乙丙', severity: 'error' },
      ],
      ['d/乙丙 乙丙'],
    ],
    ['then the longer', [{ wrong: '甲乙' }, { wrong: '乙丙丁' }], ['d/乙丙丁 乙丙丁']],
    [
      'then the id',
      [
        { wrong: '乙丙', id: 'b' },
        { wrong: '甲乙', id: 'a' },
      ],
      ['d/a 甲乙'],
    ],
    ['what does not overlap stays', [{ wrong: '甲乙' }, { wrong: '丙丁' }], ['d/甲乙 甲乙', 'd/丙丁 丙丁']],
  ] as const)('%s', (_name, entries, expected) => expect(same(entries)).toEqual(expected))
})

describe('dates', () => {
  const proofreader = createProofreader({
    dictionaries: [layer('d', [{ wrong: '县工商局', right: '县市场监管局', since: '2019-01-01' }])],
  })
  test.each([
    ['2018-12-31', undefined],
    ['2019-01-01', 'error'],
    [undefined, 'info'],
    ['yesterday', 'info'],
  ])('published %s: %s', (publishedAt, severity) => {
    const { findings } = proofreader.check('县工商局公告', publishedAt === undefined ? {} : { publishedAt })
    expect(findings[0]?.severity).toBe(severity)
    expect(findings[0]?.edits !== undefined).toBe(severity === 'error')
  })
})

describe('suggestions and edits', () => {
  const finding = (entry: Entry) =>
    createProofreader({ dictionaries: [layer('d', [entry])] }).check('一甲乙一').findings[0]
  test('one right form and certain: an edit', () =>
    expect(finding({ wrong: '甲乙', right: '甲丙' }).edits).toEqual([{ range: [2, 3], text: '丙' }]))
  test('several: suggestions only', () => {
    expect(finding({ wrong: '甲乙', right: ['丙', '丁'] })).toMatchObject({
      suggestions: ['丙', '丁'],
      message: '“甲乙”应为“丙”或“丁”。',
    })
    expect(finding({ wrong: '甲乙', right: ['丙', '丁'] }).edits).toBeUndefined()
  })
  test('not certain: suggestions only', () =>
    expect(finding({ wrong: '甲乙', right: '丙', confidence: 'likely' }).edits).toBeUndefined())
  test('none: a person must decide', () =>
    expect(finding({ wrong: '甲乙' })).toMatchObject({ suggestions: [], message: '“甲乙”不宜使用，请改换说法。' }))
})

describe('what a program may hand in', () => {
  const hostile: readonly unknown[] = [
    null,
    5,
    [],
    {},
    { id: 'd' },
    { id: 5, entries: [] },
    { id: 'd', entries: {} },
    { id: 'd', entries: [null, 5, 'x', []] },
    { id: 'd', entries: [{ wrong: null }] },
    { id: 'd', entries: [{ wrong: [] }] },
    { id: 'd', entries: [{ wrong: ['甲', 5] }] },
    { id: 'd', entries: [{ wrong: '甲', keep: '乙' }] },
    { id: 'd', entries: [{ sequence: '甲乙' }] },
    { id: 'd', entries: [{ sequence: ['甲', '甲'] }] },
    { id: 'd', entries: [{ wrong: '甲', unless: { behind: '乙' } }] },
    { id: 'd', entries: [{ wrong: '甲', unless: '乙' }] },
    { id: 'd', entries: [{ wrong: '甲', examples: ['乙'] }] },
    { id: 'd', entries: [{ wrong: '甲\n乙' }] },
    { id: 'd', entries: [{ wrong: ' 甲' }] },
    { id: 'd', entries: [{ wrong: '\ud842' }] },
    { id: 'd', entries: [{ wrong: '甲', right: ['乙', '乙'] }] },
    { id: 'd', entries: [{ wrong: undefined, right: '乙' }] },
    { id: 'd', entries: [{ sequence: undefined }] },
    { id: 'd', entries: [{ sequence: Array.from({ length: 41 }, (_, at) => `第${at}项`) }] },
    { id: 'd', entries: [{ person: '甲' }] },
    { id: 'd', entries: [{ person: '甲', similar: '甲' }] },
    { id: 'd', entries: [{ person: '甲', offices: [{ title: '县长', since: '2024-01-02', until: '2024-01-01' }] }] },
    { id: 'd', entries: [{ person: '甲', offices: [null] }] },
    JSON.parse('{"id":"d","entries":[{"person":"甲","offices":[{"title":"县长","__proto__":{}}]}]}'),
    // biome-ignore lint/suspicious/noSparseArray: a program may hand one in.
    { id: 'd', entries: [, { wrong: '甲' }] },
    { id: Object.create(null), entries: [] },
    { id: 'rule', entries: [] },
    { id: 'a/b', entries: [] },
    { id: 'd', entries: [{ wrong: '甲', since: '2024-02-30' }] },
    { id: 'd', entries: [{ wrong: '甲', unless: { toString: '乙' } }] },
    { id: 'd', entries: [{ wrong: '甲', since: '2019' }] },
    { id: 'd', entries: [{ wrong: '甲', whole: 'yes' }] },
    JSON.parse('{"id":"d","entries":[],"__proto__":{"off":"x"}}'),
    JSON.parse('{"id":"d","entries":[{"wrong":"甲","__proto__":{}}]}'),
    JSON.parse('{"id":"d","entries":[{"wrong":"甲","constructor":"x"}]}'),
  ]
  test.each(hostile.map((value) => [JSON.stringify(value), value]))(
    '%s is refused with a typed error',
    (_name, value) => {
      expect(() => createProofreader({ dictionaries: [value as Dictionary] })).toThrow(DictionaryError)
    },
  )
  test.each([[{ dictionaries: null }], [{ dictionaries: {} }], [{ rules: [null] }], [{ wordBoundary: {} }]])(
    '%j is refused',
    (options) => {
      expect(() => createProofreader(options as never)).toThrow(OptionError)
    },
  )
  test('two dictionaries of one name, and a layer that changes what is not there', () => {
    expect(() => found('', layer('d', [{ wrong: '甲' }]), layer('d', [{ wrong: '甲' }]))).toThrow(/都叫“d”/)
    expect(() => found('', layer('d', [{ wrong: '甲', replaces: 'x/乙' }]))).toThrow(/x\/乙/)
  })
})

describe('folds', () => {
  const entry: Entry = { wrong: '户口薄(GDP)', right: '户口簿（GDP）', unless: { after: ['弱'] } }
  test.each([
    ['the usual', undefined, '户口薄（ＧＤＰ）', 1],
    ['the usual: radicals', undefined, '⼾⼝薄(GDP)', 1],
    ['the usual: invisible characters', undefined, '户\u200b口薄(GDP)', 1],
    ['the usual: neighbours fold too', undefined, '户口薄(GDP)\u00ad弱', 0],
    ['the usual leave letter case', undefined, '户口薄(gdp)', 0],
    ['letter case, chosen', ['letterCase'], '户口薄(gdp)', 1],
    ['none', [], '户口薄（GDP）', 0],
  ] as const)('%s', (_name, folds, article, count) => {
    expect(found(article, layer('d', [entry], folds === undefined ? {} : { folds: [...folds] }))).toHaveLength(count)
  })

  test('traditional characters, in one dictionary and not in the other', () => {
    const one = layer('one', [{ wrong: '县委县政府', right: '县委、县政府' }], { folds: ['traditional'] })
    const other = layer('other', [{ wrong: '按装', right: '安装' }])
    expect(found('縣委縣政府按裝按装', one, other)).toEqual(['one/县委县政府 縣委縣政府', 'other/按装 按装'])
  })

  test('a right form that only folds to the wrong one is right', () => {
    const own = layer('d', [{ wrong: '比分1:2', right: '比分1：2' }])
    expect(found('比分1:2', own)).toHaveLength(1)
    expect(found('比分1：2', own)).toEqual([])
  })

  test('a right form protects in whatever form it is written', () => {
    const own = layer('d', [{ wrong: '(直辖市', right: '省(直辖市、自治区)' }])
    expect(found('省（直辖市、自治区）', own)).toEqual([])
  })

  test('an edit leaves no invisible character behind', () => {
    const proofreader = createProofreader({ dictionaries: [layer('d', [{ wrong: '按装', right: '安装' }])] })
    expect(proofreader.fix('工人按\u200b装路灯').article).toBe('工人安装路灯')
  })

  test('an unknown fold is refused', () => {
    expect(() => found('', layer('d', [], { folds: ['pinyin' as never] }))).toThrow(/“folds”应为 width、letterCase/)
  })
})
