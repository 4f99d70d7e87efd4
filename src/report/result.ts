/** What a run over several files found, as plain data that every reporter reads. */
import type { BaselineEntry } from '../baseline/baseline.js'
import type { AcceptedFinding } from '../baseline/open.js'
import { countBySeverity } from '../check/report.js'
import type { Finding } from '../model/finding.js'
import type { Counts, Ended, SuppressedFinding, SuppressionFault } from '../model/report.js'
import { createPositions, type Position } from '../text/position.js'

/** A finding with where it begins, for people: both counted from 1, a column is one UTF-16 code unit. */
export interface PlacedFinding extends Finding {
  readonly line: number
  readonly column: number
}

/** A finding in a document that is no plain text: `place` says where as its kind has it, and in words for an editor. */
export interface DocumentFinding extends Finding {
  readonly place: { readonly label: string }
}

/** What was found and is left unsaid, and what is wrong with the comments that ask for it. */
export interface Unsaid {
  readonly suppressed: readonly SuppressedFinding[]
  readonly suppressionFaults: readonly SuppressionFault[]
  /** Only where there is a baseline. */
  readonly accepted?: readonly AcceptedFinding[]
}

/** The same with lines and columns. */
export interface PlacedUnsaid {
  readonly suppressed: readonly (SuppressedFinding & Position)[]
  readonly suppressionFaults: readonly (SuppressionFault & Position)[]
  readonly accepted?: readonly AcceptedFinding<PlacedFinding | DocumentFinding>[]
}

export interface FileResult extends PlacedUnsaid {
  readonly path: string
  readonly findings: readonly (PlacedFinding | DocumentFinding)[]
  readonly counts: Counts
  /** Why the check of it ended before its time; absent where it did not. */
  readonly ended?: Ended
  /** Pages of a document that could not be read, where there are any. */
  readonly unread?: readonly number[]
}

/** Entries of a baseline that ask for somebody's attention. */
export interface BaselineState {
  /** Their day has come: what they accepted is found again. */
  readonly expired: readonly BaselineEntry[]
  /** Nothing in the articles of this run is accepted by them. */
  readonly unused: readonly BaselineEntry[]
}

export interface RunResult {
  readonly files: readonly FileResult[]
  readonly counts: Counts
  readonly fingerprint: string
  /** Only where there is one. */
  readonly baseline?: BaselineState
}

export function placeFindings<T extends Finding>(article: string, findings: readonly T[]): (T & Position)[] {
  return placed(article, findings, ({ range }) => range[0])
}

function placed<T>(article: string, items: readonly T[], offsetOf: (item: T) => number): (T & Position)[] {
  if (items.length === 0) return []
  const positionOf = createPositions(article)
  return items.map((item) => ({ ...item, ...positionOf(offsetOf(item)) }))
}

const nothingUnsaid: Unsaid = { suppressed: [], suppressionFaults: [] }

export function fileResult(
  path: string,
  article: string,
  findings: readonly Finding[],
  { suppressed, suppressionFaults, accepted, ended }: Unsaid & { readonly ended?: Ended } = nothingUnsaid,
): FileResult {
  return {
    path,
    findings: placeFindings(article, findings),
    counts: countBySeverity(findings),
    suppressed: placeFindings(article, suppressed),
    suppressionFaults: placed(article, suppressionFaults, ({ comment }) => comment[0]),
    ...(ended && { ended }),
    ...(accepted && { accepted: placeFindings(article, accepted) }),
  }
}

/** What is said beside the findings of a document. */
interface DocumentAside {
  readonly accepted?: readonly AcceptedFinding<DocumentFinding>[]
  readonly unread?: readonly number[]
}

/** Its places are told already; it has no comments that ask for silence. */
export function documentResult(
  path: string,
  findings: readonly DocumentFinding[],
  { accepted, unread = [] }: DocumentAside,
): FileResult {
  return {
    path,
    findings,
    counts: countBySeverity(findings),
    suppressed: [],
    suppressionFaults: [],
    ...(accepted && { accepted }),
    ...(unread.length > 0 && { unread }),
  }
}

export function runResult(files: readonly FileResult[], fingerprint: string, baseline?: BaselineState): RunResult {
  const counts = countBySeverity(files.flatMap((file) => file.findings))
  return { files, counts, fingerprint, ...(baseline && { baseline }) }
}
