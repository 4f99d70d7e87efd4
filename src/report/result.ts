/** What a run over several files found, as plain data that every reporter reads. */
import { countBySeverity } from '../check/report.js'
import type { Finding } from '../model/finding.js'
import type { Counts } from '../model/report.js'
import { createPositions } from '../text/position.js'

/** A finding with where it begins, for people: both counted from 1, a column is one UTF-16 code unit. */
export interface PlacedFinding extends Finding {
  readonly line: number
  readonly column: number
}

/** A finding in a document that is no plain text: where, as data and in words for an editor. */
export interface DocumentFinding extends Finding {
  readonly place: object
  readonly where: string
}

export interface FileResult {
  readonly path: string
  readonly findings: readonly (PlacedFinding | DocumentFinding)[]
  readonly counts: Counts
  /** Pages of a document that could not be read, where there are any. */
  readonly unread?: readonly number[]
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

export function fileResult(path: string, article: string, findings: readonly Finding[]): FileResult {
  return { path, findings: placeFindings(article, findings), counts: countBySeverity(findings) }
}

export function documentResult(
  path: string,
  findings: readonly DocumentFinding[],
  unread: readonly number[],
): FileResult {
  return { path, findings, counts: countBySeverity(findings), ...(unread.length > 0 && { unread }) }
}

export function runResult(files: readonly FileResult[], fingerprint: string): RunResult {
  return { files, counts: countBySeverity(files.flatMap((file) => file.findings)), fingerprint }
}
