/** The sheet on which a sample is judged, and the precision that follows from it. */
import { describe, expect, test } from 'vitest'
import { judgingSheet, precisionLines, precisionOf, readJudgedSheet } from '../../src/cli/dictionary/judging.js'
import { readSeparated } from '../../src/dictionary/separated.js'

const judged = (right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ ruleId: 'a/甲', isRight: true })),
  ...Array.from({ length: wrong }, () => ({ ruleId: 'a/甲', isRight: false })),
]

// Wilson (1927); the figures are those of published tables for 95 %.
test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 0.2775],
  [10, 0, 0.7225, 1],
  [5, 5, 0.2366, 0.7634],
  [81, 182, 0.2553, 0.3662],
  [50, 0, 0.9287, 1],
])('%i right and %i wrong', (right, wrong, low, high) => {
  const { interval } = precisionOf(judged(right, wrong))
  expect(interval[0]).toBeCloseTo(low, 3)
  expect(interval[1]).toBeCloseTo(high, 3)
})

describe('the sheet', () => {
  const sample = { ruleId: 'a/甲', place: '一\t二.txt:1:1', text: '=SUM(A1)"甲"', suggestions: ['乙', '丙'] }

  test('holds nothing that a spreadsheet would take for a formula or for two cells', () => {
    const [, row] = readSeparated(judgingSheet([sample]).slice(1), '\t', 'sheet')
    expect(row.cells).toEqual(['', 'a/甲', '一 二.txt:1:1', ' =SUM(A1) 甲 ', '乙；丙'])
  })
  test('is read with its columns in any order, and from CSV', () => {
    const sheet = '规则,判断\r\na/甲, 对 \r\na/甲,错\r\na/乙,\r\n,\r\n'
    expect(readJudgedSheet(sheet, 'sheet.csv')).toEqual({ judgements: judged(1, 1), open: 1 })
  })
  test.each([
    ['', 'sheet 不是抽样表'],
    ['规则\t位置\na\tb', 'sheet 不是抽样表'],
    ['判断\t规则\n对\ta\n是\ta', 'sheet:3：“判断”应为“对”或“错”，而不是“是”'],
  ])('%j is refused', (text, message) => expect(() => readJudgedSheet(text, 'sheet')).toThrow(message))
})

test('nothing judged says so', () => {
  expect(precisionLines({ judgements: [], open: 3 })).toEqual(['合计：没有判断过的；还有 3 处没有判断'])
})
