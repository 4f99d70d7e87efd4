/** Numbers of headings: what is said, how loudly, and what it costs. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { heading } from '../../src/rules/heading.js'

const { check } = createProofreader({ rules: [heading] })

test.each([
  ['一、总体要求\n二、主要任务\n四、保障措施', ['warning'], '序号不连续，“二”之后是“四”，请核对。'],
  ['（一）摸底\n（二）整治\n（二）巩固', ['warning'], '序号“二”重复，请核对。'],
  ['（一）摸底\n（三）整治', ['info'], '序号不连续，“一”之后是“三”，请核对。'],
  ['一、要求\n（一）摸底\n（二）整治\n二、保障\n（二）领导', ['info'], '序号“二”重复，请核对。'],
  ['1.摸底\n2.整治\n3.巩固\n2.提升', ['info'], '序号“2”在“3”之后，次序不对，请核对。'],
])('%s', (article, severities, message) => {
  const { findings } = check(article)
  expect(findings.map(({ severity }) => severity)).toEqual(severities)
  expect(findings[0].message).toBe(message)
})

test('the number alone is marked, and the one before it is named', () => {
  const article = '（一）摸底\n（三）整治'
  const [{ range, related, suggestions }] = check(article).findings
  expect([range, ...(related ?? [])].map(([start, end]) => article.slice(start, end))).toEqual(['三', '一'])
  expect(suggestions).toEqual(['二'])
})

test('a list that was left for another may go on', () => {
  expect(check('1.外层\n2.外层\n其中：\n1.内层\n2.内层\n3.外层').findings).toEqual([])
})

test('what follows a number written twice may count it or not', () => {
  expect(check('一、甲\n二、乙\n二、丙\n三、丁').findings).toHaveLength(1)
  expect(check('一、甲\n二、乙\n二、丙\n四、丁').findings).toHaveLength(1)
})
