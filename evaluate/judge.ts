/** Holds what a proofreader says of an article against the errors that stand in it. */
import type { Finding } from '../src/model/finding.js'
import type { Range } from '../src/model/range.js'
import { applyEdits } from '../src/text/edits.js'
import { type Article, type Planted, putRight } from './article.js'

/** What became of one planted error. */
export interface Outcome {
  readonly planted: Planted
  /** An error or a warning stands on it. */
  readonly detected: boolean
  /** Something stands on it, however softly. */
  readonly hinted: boolean
  /** The best suggestions put it right. */
  readonly corrected: boolean
  /** Rule ids of what stands on it. */
  readonly rules: readonly string[]
}

export interface Judgement {
  readonly article: Article
  readonly outcomes: readonly Outcome[]
  /** What was said where nothing is wrong: beside the errors, and in the article put right. */
  readonly alarms: readonly Finding[]
}

export type Check = (text: string, publishedAt?: string) => readonly Finding[]

/** How much longer than the error a finding may be and still point at it. */
const reach = 6

export function judge(article: Article, check: Check): Judgement {
  const findings = check(article.text, article.publishedAt)
  const outcomes = article.planted.map((planted) => outcomeOf(article, planted, findings))
  const strays = findings.filter((finding) => !article.planted.some(({ range }) => overlaps(finding.range, range)))
  return { article, outcomes, alarms: [...strays, ...newAlarms(article, strays, check)] }
}

/** What is said of the article put right, unless it was said before. */
function newAlarms(article: Article, strays: readonly Finding[], check: Check): readonly Finding[] {
  if (article.planted.length === 0) return []
  const known = new Set(strays.map(({ ruleId, text }) => `${ruleId} ${text}`))
  return check(putRight(article), article.publishedAt).filter(({ ruleId, text }) => !known.has(`${ruleId} ${text}`))
}

function outcomeOf({ text }: Article, planted: Planted, findings: readonly Finding[]): Outcome {
  const hits = findings.filter(({ range }) => pointsAt(range, planted.range))
  const goals = planted.right.map((right) => applyEdits(text, [{ range: planted.range, text: right }]))
  const attempts = [hits, ...hits.map((hit) => [hit])].map((some) => applyEdits(text, some.flatMap(bestEdit)))
  return {
    planted,
    detected: hits.some(isLoud),
    hinted: hits.length > 0,
    corrected: hits.length > 0 && attempts.some((attempt) => goals.includes(attempt)),
    rules: hits.map(({ ruleId }) => ruleId),
  }
}

const bestEdit = ({ range, suggestions }: Finding) => suggestions.slice(0, 1).map((text) => ({ range, text }))

export function isLoud({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'info'
}

function pointsAt(finding: Range, error: Range): boolean {
  return finding[1] - finding[0] <= error[1] - error[0] + reach && overlaps(finding, error)
}

/** What marks a point rather than a stretch may stand at an edge. */
export function overlaps([start, end]: Range, [from, to]: Range): boolean {
  return start === end ? start <= to && end >= from : start < to && end > from
}
