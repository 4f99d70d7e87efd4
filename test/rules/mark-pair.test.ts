/** Marks without a partner: one character is marked, and where the partner is lacking is said beside it. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { markPair } from '../../src/rules/mark-pair.js'

const { check } = createProofreader({ rules: [markPair] })

test.each([
  ['各镇（街道要落实责任，按时报送。', '（', '任'],
  ['各镇街道）要落实责任。', '）', '各'],
  ['学习《信访工作条例，抓好落实。', '《', '例'],
  ['推进“放管服改革，落实“双减”政策。', '“', '革'],
  ['推进“双减”工作，放管服”改革。', '”', '放'],
  ['按照〔2024的要求，抓好落实。', '〔', '求'],
  ['会议指出，“要抓好落实。\n会议还讨论了其他事项。', '“', '实'],
])('%s', (article, text, beside) => {
  const [finding, ...others] = check(article).findings
  expect(others).toEqual([])
  expect(finding).toMatchObject({ text, suggestions: [], severity: 'warning' })
  expect(finding.related?.map(([start, end]) => article.slice(start, end))).toEqual([beside])
})

test('speech that nobody closes is a hint', () => {
  expect(check('他说：“要抓好落实。\n会议还讨论了其他事项。').findings).toMatchObject([{ text: '“', severity: 'info' }])
})

test.each(['（', '）', '“', '”', '《〈', '“”）', '（\n'])('takes time in proportion to the text: %s', (marks) => {
  const time = (times: number): number => {
    const text = marks.repeat(times)
    const start = performance.now()
    check(text)
    return performance.now() - start
  }
  time(5_000)
  const short = Math.min(time(5_000), time(5_000), time(5_000))
  // Quadratic work would take more than a thousand times as long.
  expect(time(200_000) / short).toBeLessThan(500)
})
