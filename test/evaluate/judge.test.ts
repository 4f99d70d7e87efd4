/** Findings held against planted errors: what counts as found, put right, and a false alarm. */
import { expect, test } from 'vitest'
import { readMarks } from '../../evaluate/article.js'
import { judge } from '../../evaluate/judge.js'
import { sharesOf, tally, tallyByKind } from '../../evaluate/tally.js'
import type { Finding } from '../../src/model/finding.js'

const article = { name: 'one', ...readMarks('工人[[按装→安装|typo]]路灯，[[涉及到→涉及|style]]三个村。') }

function finding(
  text: string,
  range: readonly [number, number],
  suggestion: string,
  more: Partial<Finding> = {},
): Finding {
  const stamp = { type: 'typo', severity: 'error', confidence: 'certain', message: '' } as const
  const source = { dictionary: 'typos' }
  return { ...stamp, ruleId: `typos/${text}`, range, text, suggestions: [suggestion], source, ...more }
}

test('an error that is named is found, and put right by its suggestion', () => {
  const { outcomes, alarms } = judge(article, (text) =>
    text.includes('按装') ? [finding('按装', [2, 4], '安装')] : [],
  )
  expect(outcomes.map(({ detected, corrected }) => [detected, corrected])).toEqual([
    [true, true],
    [false, false],
  ])
  expect(alarms).toEqual([])
})

test('a hint is a hint, and a wrong suggestion puts nothing right', () => {
  const soft = finding('涉及到', [7, 10], '涉', { severity: 'info' })
  const { outcomes } = judge(article, () => [soft])
  expect(tally(outcomes)).toEqual({ n: 2, detected: 0, hinted: 1, corrected: 0 })
  expect([...tallyByKind(outcomes).keys()]).toEqual(['all', 'all but style', 'typo', 'style'])
})

test('what spans half the sentence points at nothing', () => {
  const { outcomes } = judge(article, () => [finding('工人按装路灯，涉及到三', [0, 11], '')])
  expect(outcomes[0].hinted).toBe(false)
})

test('what stands beside the errors is a false alarm, and counted once with the corrected article', () => {
  const stray = finding('路灯', [4, 6], '街灯')
  const judgement = judge(article, () => [stray])
  expect(judgement.alarms).toEqual([stray])
  expect([...sharesOf([judgement])]).toEqual([['typos', { found: 0, loudAlarms: 1, softAlarms: 0 }]])
})

test('so is what is said only of the corrected article', () => {
  const late = finding('安装', [2, 4], '按装', { severity: 'info' })
  const { alarms } = judge(article, (text) => (text.includes('安装') ? [late] : []))
  expect(alarms).toEqual([late])
})
