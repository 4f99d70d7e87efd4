/** Where repetitions stand, and what else belongs to them. */
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { repetition } from '../../src/rules/repetition.js'

const proofreader = createProofreader({ dictionaries: [], rules: [repetition] })
const check = (article: string) => proofreader.check(article).findings

const paragraph = '各村要在月底以前把水毁道路的情况报到镇里，由镇里统一安排人员和机械分批修复。'

describe('passages', () => {
  test('a clause goes with the mark before it, and the first one is shown', () => {
    const article = '雨后要及时巡查山坡，雨后要及时巡查山坡。'
    const [finding] = check(article)
    expect(finding).toMatchObject({ range: [9, 19], suggestions: [''], related: [[0, 9]] })
  })

  test('a paragraph that follows itself is a slip, and one that returns later is a question', () => {
    expect(check(`${paragraph}\n${paragraph}`)).toMatchObject([
      {
        severity: 'warning',
        range: [paragraph.length + 1, 2 * paragraph.length + 1],
        related: [[0, paragraph.length]],
      },
    ])
    expect(check(`${paragraph}\n请照此办理。\n${paragraph}`)).toMatchObject([{ severity: 'info' }])
  })

  test('short paragraphs return as they like, and so do lines of marks', () => {
    expect(check('特此通知。\n特此通知。\n　　\n　　\n------\n------')).toEqual([])
  })

  test('paragraphs that only begin and end alike are not the same', () => {
    expect(check(`${paragraph}\n${paragraph.replace('镇里，', '县里，')}`)).toEqual([])
  })
})

test.each([
  ['one pair of characters again and again', '一二'.repeat(50_000)],
  ['marks only', '，'.repeat(100_000)],
  ['one paragraph again and again', `${paragraph}\n`.repeat(3000)],
  ['one clause again and again', '下雨下雨下雨，'.repeat(10_000)],
])('ends: %s', (_name, article) => {
  expect(Array.isArray(check(article))).toBe(true)
})
