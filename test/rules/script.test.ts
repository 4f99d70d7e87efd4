/** Where characters that do not belong stand, how loud they are told, and how often. */
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { script } from '../../src/rules/script.js'

const proofreader = createProofreader({ dictionaries: [], rules: [script] })
const check = (article: string) => proofreader.check(article).findings

describe('traditional characters', () => {
  test.each([
    ['一个字', '全市經济持续向好，居民收入稳步增长。', ['經']],
    ['两处', '全市經济持续向好，居民收入稳步増长，各项工作按计划推进。', ['經', '増']],
  ])('%s is a slip', (_name, article, words) => {
    expect(check(article).map(({ text, severity }) => [text, severity])).toEqual(words.map((word) => [word, 'warning']))
  })

  test('a name or a title may keep them, and says so once', () => {
    const article = '汪懿樑介绍说，汪懿樑的画在县图书馆展出，随后走进社区和学校，受到欢迎。《關帝庙志》一书同时首发。'
    expect(check(article).map(({ text, severity }) => [text, severity])).toEqual([
      ['樑', 'info'],
      ['關', 'info'],
    ])
  })

  test('a quotation is told once, as a whole', () => {
    const article = `匾额上写着“為國為民，鞠躬盡瘁”。${'参观的人在匾额前停下脚步。'.repeat(8)}`
    const [finding, ...more] = check(article)
    expect(finding).toMatchObject({ severity: 'info', text: '為國為民，鞠躬盡', suggestions: ['为国为民，鞠躬尽'] })
    expect(more).toEqual([])
  })

  test('a text full of them is told once', () => {
    expect(check('臺灣各縣市的農會組織為農業發展貢獻良多。'.repeat(20))).toMatchObject([
      { severity: 'info', range: [0, 1], suggestions: [] },
    ])
  })

  test('characters that the standard has beside simplified ones stay', () => {
    expect(check('乾坤、慰藉、瞭望、宁馨、喆、堃、淼')).toEqual([])
  })

  test('compatibility characters are put right', () => {
    expect(check('中华民族的精\uf9d8')).toMatchObject([{ suggestions: ['律'] }])
  })
})

describe('signs', () => {
  test('a run of radicals is one finding, and a machine may put it right', () => {
    expect(check('深⼊⼈⼼')).toMatchObject([{ range: [1, 4], suggestions: ['入人心'], edits: [{ range: [1, 4] }] }])
  })

  test('a radical in quotation marks is spoken of', () => {
    expect(check('部首“⼈”在左')).toMatchObject([{ severity: 'info' }])
  })

  test.each([
    ['between characters', '信息\u200b公开', 'warning'],
    ['at the end of a line', '信息公开\u200b\n通知', 'info'],
    ['after a mark', '信息公开。\ufeff通知', 'warning'],
  ])('invisible characters %s', (_name, article, severity) => {
    expect(check(article)).toMatchObject([{ severity, suggestions: [''] }])
  })

  test.each(['家人👨‍👩‍👧‍👦团聚', '第1️⃣步', '❤️', 'می‌خواهم', '葛󠄀城'])('signs that belong: %s', (article) => {
    expect(check(article)).toEqual([])
  })

  test.each([
    ['文件\ufffd编号', 'error'],
    ['\ue004第一条', 'warning'],
    ['半个字\ud83d没了', 'error'],
    ['锟斤拷', 'error'],
  ])('what nobody can read: %s', (article, severity) => {
    expect(check(article)).toMatchObject([{ severity, suggestions: [] }])
  })

  test('a page handed in as plain text keeps its codes', () => {
    expect(check('<p>会议&nbsp;通知</p>')).toEqual([])
    expect(check('会议&nbsp;通知')).toMatchObject([{ suggestions: [' '] }])
  })
})

describe('look-alikes', () => {
  test.each([
    ['1O月4日', '10'],
    ['超过l0000公里', '10000'],
    ['减税达到4O％', '40'],
    ['А股行情', 'A'],
    ['4Ｘ200米接力', '4×200'],
    ['COVIＤ-19', 'COVID'],
  ])('%s', (article, right) => {
    expect(check(article).map(({ suggestions }) => suggestions[0])).toEqual([right])
  })

  test.each(['H2O分子', 'O3日最大8小时浓度', 'GB/T 9704', 'I期工程', 'ol', '日本ニュース', 'ロシア'])(
    '%s is right',
    (article) => {
      expect(check(article)).toEqual([])
    },
  )
})

test('a right form that is read with folds does not make radicals right', () => {
  const entries = [{ wrong: '人民共', right: '人民共和' }]
  const withForms = createProofreader({ dictionaries: [{ id: 'forms', entries }], rules: [script] })
  expect(withForms.check('中华⼈民共和国').findings).toMatchObject([{ text: '⼈' }])
})

test.each([
  ['traditional characters', '國'.repeat(200_000)],
  ['letters', 'O'.repeat(200_000)],
  ['digits and letters', '1O'.repeat(100_000)],
  ['wide and narrow', '１a'.repeat(100_000)],
  ['two alphabets', 'аa'.repeat(100_000)],
  ['invisible', '\u200b'.repeat(200_000)],
  ['apart', '中\u200b'.repeat(50_000)],
  ['codes', '&nbsp;'.repeat(30_000)],
  ['radicals', '⼈'.repeat(200_000)],
])('ends: %s', (_name, article) => {
  expect(Array.isArray(check(article))).toBe(true)
})
