/** Annexes against the list that names them: what a person must compare, and what it costs. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { attachment } from '../../src/rules/attachment.js'

const { check } = createProofreader({ rules: [attachment] })
const list = '附件：1.任务分工表\n2.全县网站检查情况统计表\n'

test.each([
  [`${list}附件2\n全县网站体检情况统计表`, '体检', '全县网站检查情况统计表'],
  [`${list}附件2\n全县网站检查统计表`, '查统', '全县网站检查情况统计表'],
  [`${list}附件2\n全县网站 体检情况统计表`, '全县网站 体检情况统计表', '全县网站检查情况统计表'],
  [`${list}附件3\n联系人名单`, '附件3', '全县网站检查情况统计表'],
  [`${list}联系人见附件3。`, '附件3', '全县网站检查情况统计表'],
  ['附件：全县网站检查情况统计表\n\n附件\n全县网站体检情况统计表', '体检', '全县网站检查情况统计表'],
])('%s', (article, text, listed) => {
  const [finding, ...others] = check(article).findings
  expect(others).toEqual([])
  expect(finding).toMatchObject({ text, suggestions: [], severity: 'warning' })
  expect(finding.related?.map(([start, end]) => article.slice(start, end))).toEqual([listed])
})

test('a single annex has no number', () => {
  expect(check('附件：1.任务分工表').findings).toMatchObject([{ text: '1.', severity: 'info', suggestions: [] }])
})

test.each(['附件', '附件\n', '附件：1.\n', '附件：1.表\n2.表\n', '附件1\n表\n'])(
  'takes time in proportion to the text: %s',
  (words) => {
    const time = (times: number): number => {
      const text = words.repeat(times)
      const start = performance.now()
      check(text)
      return performance.now() - start
    }
    time(2_000)
    const short = Math.min(time(2_000), time(2_000), time(2_000))
    // Quadratic work would take more than a thousand times as long.
    expect(time(80_000) / short).toBeLessThan(500)
  },
)
