/** Last step of a check: the findings with their counts and the name of who spoke. */
import type { Finding } from '../model/finding.js'
import type { Counts, Report } from '../model/report.js'

/** What is said, and what comments in the article ask to leave unsaid. */
export type Said<F extends Finding = Finding> = Pick<Report<F>, 'findings' | 'suppressed' | 'suppressionFaults'>

export interface ReportLimits {
  readonly maxFindings?: number | undefined
  /** Why the check ended before that. */
  readonly ended?: Report['ended']
}

/** The words of the article round the last finding are shown: so far behind it, private data is told too, and masked. */
const shown = 1000

export function createReport<F extends Finding>(
  { findings, ...unsaid }: Said<F>,
  fingerprint: string,
  { maxFindings = Number.NaN, ended }: ReportLimits = {},
): Report<F> {
  const told = firstOf(findings, maxFindings)
  const reason = told.length < findings.length ? 'findings' : ended
  return { findings: told, counts: countBySeverity(told), fingerprint, ...unsaid, ...(reason && { ended: reason }) }
}

/** A number that is none is no limit. */
function firstOf<F extends Finding>(findings: readonly F[], most: number): readonly F[] {
  if (!(most >= 0 && findings.length > most)) return findings
  const first = findings.slice(0, most)
  const end = (first.at(-1)?.range[1] ?? Number.NEGATIVE_INFINITY) + shown
  return [...first, ...findings.slice(first.length).filter(({ type, range }) => type === 'privacy' && range[0] < end)]
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}
