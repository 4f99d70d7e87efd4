/** A check that is told to end ends, says so, and accuses nobody for what it did not read. */
import { describe, expect, test, vi } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import type { Format } from '../../src/model/view.js'

const proofreader = createProofreader()
const article = '工人按装路灯。\n带上户口薄。\n县委县政府召开会议。\n'

describe('maxFindings', () => {
  const whole = proofreader.check(article)

  test.each([1, 2])('the first %i, and a word that there are more', (most) => {
    const report = proofreader.check(article, { maxFindings: most })
    expect(report.findings).toEqual(whole.findings.slice(0, most))
    expect(report.ended).toBe('findings')
    expect(report.counts.error + report.counts.warning + report.counts.info).toBe(most)
  })
  test.each([whole.findings.length, 1e9, Number.NaN, -1])('%d is no limit', (most) => {
    expect(proofreader.check(article, { maxFindings: most })).toEqual(whole)
  })
  test('none is enough', () => {
    expect(proofreader.check(article, { maxFindings: 0 })).toMatchObject({ findings: [], ended: 'findings' })
  })
  test('private data near the last is told too, so that it is masked', () => {
    const secret = '按装，联系人手机13912345678。'
    const { findings } = proofreader.check(secret, { maxFindings: 1 })
    expect(findings.map(({ type }) => type)).toEqual(['typo', 'privacy'])
    const far = `按装。\n${'全县上下认真学习。'.repeat(200)}手机13912345678。`
    expect(proofreader.check(far, { maxFindings: 1 }).findings).toHaveLength(1)
  })
  test('is no limit to a fix', () => {
    const { applied, ended } = proofreader.fix(article, { maxFindings: 1 })
    expect([applied.length, ended]).toEqual([3, undefined])
  })
})

/** A clock that moves on by so many milliseconds whenever it is asked. */
function withClock<T>(step: number, work: () => T): T {
  let now = 0
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += step))
  try {
    return work()
  } finally {
    clock.mockRestore()
  }
}

describe('timeBudget', () => {
  test('a check that is in time says what one without a limit says', () => {
    for (const format of ['text', 'markdown', 'html'] as Format[])
      expect(proofreader.check(article, { format, timeBudget: 1e7 })).toEqual(proofreader.check(article, { format }))
  })
  test.each([Number.NaN, -1])('%d is no limit', (timeBudget) => {
    expect(proofreader.check(article, { timeBudget }).ended).toBeUndefined()
  })
  test('without time nothing is read', () => {
    expect(proofreader.check(article, { timeBudget: 0 })).toMatchObject({ findings: [], ended: 'time' })
  })
  test('a long text is read piece by piece, and what was read is told as without a limit', () => {
    const long = article.repeat(5000)
    const whole = new Set(proofreader.check(long).findings.map(({ range, ruleId }) => `${ruleId} ${range}`))
    const report = withClock(1, () => proofreader.check(long, { timeBudget: 12 }))
    expect(report.ended).toBe('time')
    expect(report.findings.length).toBeGreaterThan(1000)
    expect(report.findings.length).toBeLessThan(whole.size)
    expect(report.findings.filter(({ range, ruleId }) => !whole.has(`${ruleId} ${range}`))).toEqual([])
  })
  test('what right forms hold is left alone, however little time there is', () => {
    const right = `${'按装机容量计算，户口薄弱环节，全面从严治党。'.repeat(50)}\n`.repeat(60)
    for (let timeBudget = 1; timeBudget < 60; timeBudget += 4)
      expect(
        withClock(1, () => proofreader.check(right, { timeBudget })).findings.filter(
          ({ type }) => type !== 'repetition',
        ),
      ).toEqual([])
  })
  test('an article that is too long for its time is read to the end of a block', () => {
    const long = '<p>工人按装路灯</p>'.repeat(20_000)
    const { findings, ended } = withClock(0, () => proofreader.check(long, { format: 'html', timeBudget: 5 }))
    expect(ended).toBe('time')
    expect(findings.length).toBeGreaterThan(100)
    expect(findings.every(({ range }) => long.slice(...range) === '按装')).toBe(true)
  })
  test('a fix that cannot be proven in time changes nothing', () => {
    const whole = proofreader.fix(article)
    const reasons = new Set<string>()
    for (let timeBudget = 0; timeBudget < 200; timeBudget += 5) {
      const fix = withClock(1, () => proofreader.fix(article, { timeBudget }))
      if (!fix.ended) expect(fix).toEqual(whole)
      else expect(fix).toMatchObject({ article, applied: [] })
      for (const { reason } of fix.left) reasons.add(reason)
    }
    expect([...reasons]).toEqual(['time'])
    expect(withClock(1, () => proofreader.fix(article, { timeBudget: 10_000 }))).toEqual(whole)
  })
})

test('a fix says what it left, and why', () => {
  const entries = [
    { wrong: '甲乙', right: ['甲丙', '甲丁'] },
    { wrong: '戊己', right: '庚己', confidence: 'likely' as const },
    { wrong: '子丑', right: '寅卯' },
    { wrong: '卯辰', right: '巳午' },
    { wrong: '未申', right: '酉申' },
  ]
  const own = createProofreader({ dictionaries: [{ id: 'd', entries }], rules: [] })
  const { article, applied, left, remaining } = own.fix('甲乙，戊己，子丑辰，未申。')
  expect(article).toBe('甲乙，戊己，子丑辰，酉申。')
  expect(applied.map(({ ruleId }) => ruleId)).toEqual(['d/未申'])
  expect(left.map(({ finding, reason }) => `${finding.ruleId} ${reason}`)).toEqual([
    'd/甲乙 undecided',
    'd/戊己 uncertain',
    'd/子丑 unproven',
  ])
  expect(remaining.map(({ ruleId }) => ruleId)).toEqual(left.map(({ finding }) => finding.ruleId))
})
