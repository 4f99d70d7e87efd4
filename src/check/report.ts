/** Last step of a check: the findings with their counts and the name of who spoke. */
import type { Finding } from '../model/finding.js'
import type { Counts, Report } from '../model/report.js'

/** What is said, and what comments in the article ask to leave unsaid. */
export type Said<F extends Finding = Finding> = Pick<Report<F>, 'findings' | 'suppressed' | 'suppressionFaults'>

export function createReport<F extends Finding>({ findings, ...unsaid }: Said<F>, fingerprint: string): Report<F> {
  return { findings, counts: countBySeverity(findings), fingerprint, ...unsaid }
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}
