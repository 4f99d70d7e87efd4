/** Our own articles are what they say, are left alone where nothing is wrong, and show what is found where something is. */
import { describe, expect, test } from 'vitest'
import { putRight, readMarks } from '../../evaluate/article.js'
import { isLoud, judge } from '../../evaluate/judge.js'
import { classes, ownArticles } from '../../evaluate/own-articles.js'
import { tally } from '../../evaluate/tally.js'
import { createProofreader } from '../../src/defaults.js'

const articles = ownArticles()
const planted = articles.flatMap((article) => article.planted)
const proofreader = createProofreader()
const judgements = articles.map((article) =>
  judge(
    article,
    (text, publishedAt) => proofreader.check(text, publishedAt === undefined ? {} : { publishedAt }).findings,
  ),
)

describe('marks', () => {
  test('say what is wrong, where, and what is right', () => {
    const { text, planted } = readMarks('工人[[按装→安装|typo]]路灯，[[帐户→账户/户头|word-usage]]已开。')
    expect(text).toBe('工人按装路灯，帐户已开。')
    expect(planted).toEqual([
      { range: [2, 4], wrong: '按装', right: ['安装'], kind: 'typo' },
      { range: [7, 9], wrong: '帐户', right: ['账户', '户头'], kind: 'word-usage' },
    ])
    expect(putRight({ text, planted })).toBe('工人安装路灯，账户已开。')
  })
  test('are read to the last one', () => {
    expect(articles.filter(({ text }) => /\[\[|\]\]|→/.test(text))).toEqual([])
    expect(planted.filter(({ right, wrong }) => right.includes(wrong))).toEqual([])
  })
})

test('there are enough of them, half of them clean, with errors of every class', () => {
  expect(articles.length).toBeGreaterThanOrEqual(60)
  expect(articles.filter((article) => article.planted.length === 0).length).toBeGreaterThanOrEqual(30)
  expect(planted.length).toBeGreaterThanOrEqual(300)
  expect([...new Set(planted.map(({ kind }) => kind))].sort()).toEqual(Object.keys(classes).sort())
})

test.each(judgements)('$article.name: nothing right is accused', ({ alarms }) => {
  expect(alarms.filter(isLoud).map(({ ruleId, text }) => `${ruleId}: ${text}`)).toEqual([])
})

test('as many errors are found as were found before', () => {
  const { n, detected, corrected } = tally(judgements.flatMap(({ outcomes }) => outcomes))
  expect(detected / n).toBeGreaterThanOrEqual(0.19)
  expect(corrected / n).toBeGreaterThanOrEqual(0.19)
})
