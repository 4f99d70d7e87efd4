/** Dates that are wrong without one right form, and dates that depend on the day of the article. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { date } from '../../src/rules/date.js'
import { dayNumber, daysInMonth, weekdayOf } from '../../src/text/calendar.js'

const { check } = createProofreader({ rules: [date] })

test.each([
  ['活动定于2月30日举行。', '2月30日', 'error', '2月没有30日，请核对日期。'],
  ['预计于2024年13月完工。', '13月', 'error', '一年没有13月，请核对日期。'],
  ['请在13月5日前缴费。', '13月', 'error', '一年没有13月，请核对日期。'],
  ['更新时间：2024-02-30。', '2024-02-30', 'error', '2月没有30日，请核对日期。'],
  ['更新时间：2024.4.31。', '2024.4.31', 'error', '4月没有31日，请核对日期。'],
  ['会议于九月三十一日召开。', '九月三十一日', 'error', '九月没有三十一日，请核对日期。'],
  ['工期为2023年5月至2022年3月。', '2023年5月至2022年3月', 'error', '起止时间前后颠倒，请核对。'],
  ['《2023—2021年规划》', '2023—2021年', 'error', '起止时间前后颠倒，请核对。'],
  ['公示期为3月5日至3月1日。', '3月5日至3月1日', 'warning', '起止时间前后颠倒，请核对。'],
  ['公示期为 3 月 25 日至 3 日。', '3 月 25 日至 3 日', 'warning', '起止时间前后颠倒，请核对。'],
  ['公示期为2023年5月10日至4月18日。', '2023年5月10日至4月18日', 'warning', '起止时间前后颠倒，请核对。'],
])('%s', (sentence, text, severity, message) => {
  const { findings } = check(sentence)
  expect(findings).toMatchObject([{ ruleId: 'rule/date', text, severity, message }])
  expect(findings[0].edits).toBeUndefined()
})

test.each([
  ['11月20日（星期四）停水。', '2026-11-10', '星期四', 'warning'],
  ['1月2日（周日）停水。', '2026-12-28', '周日', 'warning'],
  ['下周五（11月19日）停水。', '2026-11-10', '周五', 'warning'],
  ['今年2月29日上线。', '2026-05-01', '2月29日', 'error'],
  ['今年（2025年）以来，游客增多。', '2026-03-17', '2025', 'info'],
  ['去年2023年的收成更好。', '2026-03-17', '2023', 'info'],
  ['请于3月10日18:00时前报送。', '2026-03-17', '3月10日18:00时前', 'info'],
  ['报名截止时间：2026年3月1日。', '2026-03-17', '2026年3月1日', 'info'],
  ['截至2027年3月1日，已完成八成。', '2026-03-17', '2027年3月1日', 'info'],
])('%s on %s', (sentence, publishedAt, text, severity) => {
  expect(check(sentence, { publishedAt }).findings).toMatchObject([{ ruleId: 'rule/date', text, severity }])
  expect(check(sentence).findings).toEqual([])
})

test.each([
  ['1月3日（星期日）停水。', '2026-12-28'],
  ['请于1月10日前报送。', '2026-12-28'],
  ['去年3月5日（星期三）开工。', '2026-03-17'],
  ['今年（2026年）以来，游客增多。', '2026-03-17'],
  ['文件要求于3月10日前完成。', '2026-03-17'],
  ['农历2月30日赶集，农历腊月的31日没有。', '2026-03-17'],
])('leaves %s on %s', (sentence, publishedAt) => {
  expect(check(sentence, { publishedAt }).findings).toEqual([])
})

test('the day under a document is its day', () => {
  const document = (day: string): string => `请各镇于2022年3月15日前报送。\n\n办公室\n　　${day}\n`
  expect(check(document('2022年3月17日')).findings).toMatchObject([{ text: '2022年3月15日前' }])
  expect(check(document('2022年3月7日')).findings).toEqual([])
  // Two documents in one: neither day is that of the article.
  expect(check(document('2022年3月17日') + document('2022年3月18日')).findings).toEqual([])
})

test('the calendar', () => {
  expect([daysInMonth(2000, 2), daysInMonth(1900, 2), daysInMonth(2024, 2), daysInMonth(2023, 13)]).toEqual([
    29, 28, 29, 0,
  ])
  expect(weekdayOf({ year: 1969, month: 12, day: 28 })).toBe(0)
  expect(dayNumber({ year: 1970, month: 1, day: 2 })).toBe(1)
})

test.each(['2月30', '3月5日至', '星期四', '2023年', '请于3月1日前', '今年（', '\n2023年3月1日\n', '　'])(
  'twice as much of %j takes about twice as long',
  (words) => {
    const time = (text: string): number => {
      const start = performance.now()
      check(text)
      return performance.now() - start
    }
    const text = words.repeat(20_000)
    time(text)
    expect(time(text + text + text + text)).toBeLessThan(40 * (time(text) + 5))
  },
)
