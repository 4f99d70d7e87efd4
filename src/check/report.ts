/** Last step of a check: the findings with their counts and the name of who spoke. */
import type { Finding } from '../model/finding.js'
import type { Counts, Report } from '../model/report.js'

export function createReport(findings: readonly Finding[], fingerprint: string): Report {
  return { findings, counts: countBySeverity(findings), fingerprint }
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}
