/** What a run over several files found, as plain data that every reporter reads. */
import { countBySeverity } from '../check/report.js'
import type { Finding } from '../model/finding.js'
import type { Counts, Ended } from '../model/report.js'
import { createPositions } from '../text/position.js'

/** A finding with where it begins, for people: both counted from 1, a column is one UTF-16 code unit. */
export interface PlacedFinding extends Finding {
  readonly line: number
  readonly column: number
}

export interface FileResult {
  readonly path: string
  readonly findings: readonly PlacedFinding[]
  readonly counts: Counts
  /** Why the check of it ended before its time; absent where it did not. */
  readonly ended?: Ended
}

export interface RunResult {
  readonly files: readonly FileResult[]
  readonly counts: Counts
  readonly fingerprint: string
}

export function placeFindings(article: string, findings: readonly Finding[]): PlacedFinding[] {
  if (findings.length === 0) return []
  const positionOf = createPositions(article)
  return findings.map((finding) => ({ ...finding, ...positionOf(finding.range[0]) }))
}

export function fileResult(path: string, article: string, findings: readonly Finding[], ended?: Ended): FileResult {
  const placed = placeFindings(article, findings)
  return { path, findings: placed, counts: countBySeverity(findings), ...(ended && { ended }) }
}

export function runResult(files: readonly FileResult[], fingerprint: string): RunResult {
  return { files, counts: countBySeverity(files.flatMap((file) => file.findings)), fingerprint }
}
