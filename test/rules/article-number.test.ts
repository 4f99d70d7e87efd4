/** Articles that a law does not have: nothing stands in their place, so that examples cannot show them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import { isWellWritten, readNumber, writeNumber } from '../../src/text/chinese-number.js'

const proofreader = createProofreader()
const found = (text: string, publishedAt?: string) =>
  proofreader
    .check(text, publishedAt === undefined ? {} : { publishedAt })
    .findings.filter(({ ruleId }) => ruleId === 'rule/article-number')
    .map(({ text, severity }) => [text, severity])

describe('finds', () => {
  test.each([
    ['依据《中华人民共和国政府信息公开条例》第六十三条公开。', '第六十三条', 'error'],
    ['依据《政府信息公开条例》第63条公开。', '第63条', 'warning'],
    ['违反行政处罚法第五条、第八十七条规定。', '第八十七条', 'error'],
    ['依照刑法第四百五十三条定罪。', '第四百五十三条', 'error'],
    ['见《中华人民共和国行政处罚法》第八十条至第九十条。', '第九十条', 'error'],
    ['见《中华人民共和国行政处罚法》第八十、九十条。', '九十', 'error'],
    ['依据《民法典》第一千二百六十一条处理。', '第一千二百六十一条', 'error'],
    ['按照《物业管理条例》第九十条处理。', '第九十条', 'warning'],
    ['我国宪法第一百四十四条有规定。', '第一百四十四条', 'error'],
    ['依照行政处罚法第五条第二款和第９０条办理。', '第９０条', 'error'],
  ])('%s', (text, words, severity) => {
    expect(found(text)).toEqual([[words, severity]])
  })
})

describe('leaves alone', () => {
  test.each([
    '依据《中华人民共和国政府信息公开条例》第五十六条公开。',
    '依照刑法第四百五十二条之一定罪。',
    '依照日本《商法》和日本民法典第一千九百条处理。',
    '按照县物业管理条例第九十条处理。',
    '适用2013年修正的《公司法》第三百条。',
    '依据《中华人民共和国证券法》（2014年修正）第二百四十条处罚。',
    '参见《物权法研究》第三百条注释。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('an article older than the version in force may cite a longer one', () => {
  const text = '依据《中华人民共和国证券法》第二百四十条处罚。'
  expect(found(text, '2018-05-01')).toEqual([])
  expect(found(text, '2024-05-01')).toEqual([['第二百四十条', 'error']])
})

test('numbers are written as they are read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      expect(readNumber(writeNumber(number))).toBe(number)
      expect(isWellWritten(writeNumber(number))).toBe(true)
    }),
    { seed: 5 },
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'零一二五九十百千'), minLength: 1, maxLength: 6 }), (words) => {
      const number = readNumber(words)
      expect(isWellWritten(words)).toBe(!!number && writeNumber(number) === words)
    }),
    { seed: 5, numRuns: 2000 },
  )
  expect([10, 12, 20, 105, 112, 1001, 1260].map(writeNumber)).toEqual([
    '十',
    '十二',
    '二十',
    '一百零五',
    '一百一十二',
    '一千零一',
    '一千二百六十',
  ])
})
