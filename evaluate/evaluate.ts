/**
 * `npm run evaluate [-- --misses]`: what is found, put right and wrongly accused, by class, dictionary and rule, in the
 * project's own articles, and in what lies beside the repository where it does.
 */
import { parseArgs } from 'node:util'
import { createProofreader } from '../src/defaults.js'
import { surveyFolder } from './alarm.js'
import type { Article } from './article.js'
import { type Check, isLoud, type Judgement, judge, overlaps } from './judge.js'
import { ownArticles } from './own-articles.js'
import { recordsOf } from './precision.js'
import { heading, percent, recallTable, shareTable, table } from './print.js'
import { hasShared, misspeltWriting, naturalErrors, pairs, sharedFolder, traps } from './shared-articles.js'
import { sharesOf, tallyByKind } from './tally.js'

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } })
/** Rules named for each file of clean text. */
const shown = 12
const proofreader = createProofreader()
const check: Check = (text, publishedAt) =>
  proofreader.check(text, publishedAt === undefined ? {} : { publishedAt }).findings

own()
if (hasShared()) shared()
else heading(`skipped: ${sharedFolder} is not here`)

function own(): void {
  const articles = ownArticles()
  const judgements = articles.map((article) => judge(article, check))
  heading(`${articles.length} articles of our own`)
  recallTable(tallyByKind(judgements.flatMap(({ outcomes }) => outcomes)))
  shareTable(sharesOf(judgements))
  falseAlarms(judgements)
  if (values.misses) misses(judgements)
}

function falseAlarms(judgements: readonly Judgement[]): void {
  for (const { article, alarms } of judgements)
    for (const { severity, ruleId, text, suggestions } of alarms)
      console.log(`  false ${severity}: ${article.name}: ${text} → ${suggestions.join('、')} (${ruleId})`)
}

function misses(judgements: readonly Judgement[]): void {
  for (const { article, outcomes } of judgements)
    for (const { planted } of outcomes.filter(({ detected }) => !detected))
      console.log(`  missed ${planted.kind}: ${article.name}: ${planted.wrong} → ${planted.right.join(' / ')}`)
}

/** Counts only: who builds dictionaries must not see what is missed here. */
function shared(): void {
  recallOf('error pairs with odd ids', pairs('odd'))
  recallOf('error pairs with even ids, for measuring only', pairs('even'))
  recallOf('slips found in broadcasts and laws', naturalErrors())
  recallOf('official writing with characters replaced', misspeltWriting())
  silence('hard negatives', 'hard-negatives.jsonl')
  silence('traps', 'false-alarm-traps.jsonl')
  clean()
}

function recallOf(title: string, articles: readonly Article[]): void {
  heading(title)
  recallTable(tallyByKind(articles.flatMap((article) => judge(article, check).outcomes)))
}

function silence(title: string, file: string): void {
  const all = traps(file)
  const silent = all.filter(
    ({ text, spans }) =>
      !check(text).some((finding) => isLoud(finding) && spans.some((s) => overlaps(finding.range, s))),
  )
  heading(`${title}: silent on ${silent.length} of ${all.length} (${percent(silent.length, all.length)})`)
}

function clean(): void {
  for (const { file, characters, alarms } of surveyFolder(`${sharedFolder}/clean`, check)) {
    const count = (severity: string): string =>
      ((1e5 * alarms.filter((alarm) => alarm.severity === severity).length) / characters).toFixed(2)
    heading(
      `${file}: per 100,000 characters ${count('error')} errors, ${count('warning')} warnings, ${count('info')} hints`,
    )
    const records = recordsOf(alarms.map((alarm) => ({ ...alarm, verdict: '', note: '' })))
    const most = records.sort((a, b) => b.hits - a.hits).slice(0, shown)
    table(
      ['rule', 'severity', 'alarms'],
      most.map(({ rule, severity, hits }) => [rule, severity, hits]),
    )
  }
}
