/** What a check and a fix hand back. */
import type { Finding, Severity } from './finding.js'

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** What `check` hands back: plain data. */
export interface Report {
  /** In reading order; their ranges never overlap. */
  readonly findings: readonly Finding[]
  readonly counts: Counts
  /**
   * Names the engine, rules, dictionaries and word segmenter that spoke: the same fingerprint, article and date give
   * the same report.
   */
  readonly fingerprint: string
}

/** What `fix` hands back: plain data. */
export interface Fix {
  /** The article with the edits of `applied` made. */
  readonly article: string
  /** Findings whose edits were made; their ranges are those of the article as it was handed in. */
  readonly applied: readonly Finding[]
  /** What a check of the fixed article still finds; their ranges are those of the fixed article. */
  readonly remaining: readonly Finding[]
}
