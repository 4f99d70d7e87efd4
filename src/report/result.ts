/** What a run over several files found, as plain data that every reporter reads. */
import { countBySeverity } from '../check/report.js'
import type { Finding } from '../model/finding.js'
import type { Counts } from '../model/report.js'
import { createPositions } from '../text/position.js'

/** A finding with where it begins, for people: both counted from 1, a column is one UTF-16 code unit. */
export interface PlacedFinding extends FoundFinding {
  readonly line: number
  readonly column: number
}

/** Where lines are none, as in a docx, it is told in words where it stands. */
interface FoundFinding extends Finding {
  readonly place?: { readonly label: string }
}

export interface FileResult {
  readonly path: string
  readonly findings: readonly PlacedFinding[]
  readonly counts: Counts
}

export interface RunResult {
  readonly files: readonly FileResult[]
  readonly counts: Counts
  readonly fingerprint: string
}

export function placeFindings(article: string, findings: readonly FoundFinding[]): PlacedFinding[] {
  if (findings.length === 0) return []
  const positionOf = createPositions(article)
  return findings.map((finding) => ({ ...finding, ...positionOf(finding.range[0]) }))
}

export function fileResult(path: string, article: string, findings: readonly FoundFinding[]): FileResult {
  return { path, findings: placeFindings(article, findings), counts: countBySeverity(findings) }
}

export function runResult(files: readonly FileResult[], fingerprint: string): RunResult {
  return { files, counts: countBySeverity(files.flatMap((file) => file.findings)), fingerprint }
}
