/** Makes the edits of a report, and proves that they did no harm. */
import type { Finding } from '../model/finding.js'
import type { Edit, Range } from '../model/range.js'
import type { Fix, LeftFinding, LeftReason } from '../model/report.js'
import { applyEdits } from '../text/edits.js'
import { lastAtMost } from '../text/position.js'
import type { CheckOptions, Survey, Surveyor } from './check.js'
import { startClock } from './clock.js'

/** Says of a finding that no machine may put it right. */
type Leave = (finding: Finding) => boolean

/** How to put an article right. */
export interface FixOptions extends CheckOptions {
  /** Says of a finding that no machine may put it right. */
  readonly leave?: Leave
}

/** How often edits are given up one by one before all of them are; each time costs one more check. */
const patience = 8

/**
 * Applies what a machine may apply. A finding that only appears once the edits are made shows that one of them was not
 * safe: the edits nearest to it are given up, until nothing new is found. A number of findings is no limit here: a proof
 * needs them all.
 */
export function createFix(survey: Surveyor): (article: string, options?: FixOptions) => Fix {
  return (article, options) => {
    const { maxFindings, timeBudget, leave = () => false, ...reading } = options ?? {}
    const clock = startClock(timeBudget)
    const surveyInTime = (text: string): Survey => {
      const rest = clock.rest()
      return survey(text, rest === undefined ? reading : { ...reading, timeBudget: rest })
    }
    const before = surveyInTime(article)
    const { findings } = before.report
    let applied = findings.filter((finding) => finding.edits && !leave(finding))
    for (let round = 0; ; round++) {
      const edits = applied.flatMap((finding) => finding.edits ?? [])
      const fixed = applyEdits(article, edits)
      const after = before.report.ended ? before : surveyInTime(fixed)
      if (after.report.ended) return outOfTime(article, findings)
      const remaining = after.report.findings
      const harm = newPlaces(remaining, before, new Set(applied), createOriginSearch(edits))
      if (harm.length === 0)
        return { article: fixed, applied, remaining, left: leftOf(findings, new Set(applied), leave) }
      const nearest = createNearest(applied)
      const guilty = new Set(harm.map(nearest))
      applied = round < patience ? applied.filter((finding) => !guilty.has(finding)) : []
    }
  }
}

function outOfTime(article: string, findings: readonly Finding[]): Fix {
  const left = leftOf(findings, new Set()).map((one) =>
    one.reason === 'unproven' ? { ...one, reason: 'time' as const } : one,
  )
  return { article, applied: [], remaining: findings, left, ended: 'time' }
}

function leftOf(
  findings: readonly Finding[],
  applied: ReadonlySet<Finding>,
  leave: Leave = () => false,
): LeftFinding[] {
  const left = findings.filter((finding) => !applied.has(finding))
  return left.map((finding) => ({ finding, reason: leave(finding) ? 'declined' : reasonFor(finding) }))
}

function reasonFor({ edits, suggestions, confidence }: Finding): LeftReason {
  if (edits) return 'unproven'
  if (suggestions.length !== 1) return 'undecided'
  return confidence === 'certain' ? 'unwritable' : 'uncertain'
}

/** Where, in the article as it was, a check of the fixed article finds what was not found there before. */
function newPlaces(
  after: readonly Finding[],
  { report, losers }: Survey,
  applied: ReadonlySet<Finding>,
  origin: (offset: number) => number,
): number[] {
  const left = report.findings.filter((finding) => !applied.has(finding))
  const known = new Set([
    ...left.map((finding) => key(finding, finding.range[0])),
    // What a stronger finding hid, and what is left to people once that one is put right, is no harm done.
    ...losers.map(({ ruleId, start }) => key({ ruleId }, start)),
  ])
  return after
    .filter((finding) => !known.has(key(finding, origin(finding.range[0]))))
    .map((finding) => origin(finding.range[0]))
}

/** Once the edits are made, what was left to people must still be left to people: then a second fix changes nothing. */
function key({ ruleId, edits }: Pick<Finding, 'ruleId' | 'edits'>, start: number): string {
  return `${start} ${ruleId} ${edits ? 'machine' : 'people'}`
}

/** Answers where an offset of the fixed article lay before the edits, which come in order, were made. */
function createOriginSearch(edits: readonly Edit[]): (offset: number) => number {
  const ends: number[] = [0]
  const shifts: number[] = [0]
  for (const { range, text } of edits) {
    const shift = shifts[shifts.length - 1]
    ends.push(range[0] + shift + text.length)
    shifts.push(shift + text.length - (range[1] - range[0]))
  }
  return (offset) => offset - shifts[lastAtMost(ends, offset)]
}

/** Answers which of the findings, in order and not overlapping, is nearest to an offset. */
function createNearest(applied: readonly Finding[]): (offset: number) => Finding | undefined {
  const starts = applied.map((finding) => finding.range[0])
  return (offset) => {
    const before = lastAtMost(starts, offset)
    const distance = ([start, end]: Range): number => Math.max(start - offset, offset - end, 0)
    const [one, other] = [applied[before], applied[before + 1]]
    return one && other && distance(other.range) < distance(one.range) ? other : one
  }
}
