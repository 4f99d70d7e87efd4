/** Runs of stops of any length are one finding, and cost what they are long. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { punctuation } from '../../src/rules/punctuation.js'

const { check } = createProofreader({ rules: [punctuation] })

test.each([
  ['。', ['……', '。']],
  ['，', ['，']],
  ['，。', ['。', '，']],
  ['？！。', ['？！', '。']],
])('a thousand times %s', (marks, suggestions) => {
  const run = marks.repeat(1000)
  expect(check(`今后三年${run}还要努力`).findings).toMatchObject([{ range: [4, 4 + run.length], suggestions }])
})

test.each([['会议强调\n，要抓好落实。', '\n，']])('what only a person can put right: %s', (article, text) => {
  expect(check(article).findings).toMatchObject([{ text, suggestions: [] }])
})

test('every mark of a run is read once', () => {
  const time = (length: number): number => {
    const text = '，'.repeat(length)
    const start = performance.now()
    check(text)
    return performance.now() - start
  }
  time(5_000)
  const short = Math.min(time(5_000), time(5_000), time(5_000))
  // Quadratic work would take more than a thousand times as long.
  expect(time(200_000) / short).toBeLessThan(500)
})
