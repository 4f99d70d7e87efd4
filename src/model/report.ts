/** What a check and a fix hand back. */
import type { Finding, Severity } from './finding.js'
import type { Range } from './range.js'

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** What `check` hands back: plain data. */
export interface Report<F extends Finding = Finding> {
  /** In reading order; their ranges never overlap. */
  readonly findings: readonly F[]
  readonly counts: Counts
  /**
   * Names the engine, rules, dictionaries and word segmenter that spoke: the same fingerprint, article and options give
   * the same report.
   */
  readonly fingerprint: string
  /** Findings that comments in the article ask to leave unsaid, in reading order; they are not counted. */
  readonly suppressed: readonly SuppressedFinding[]
  /** Comments that do not do what they say, in the article's order. */
  readonly suppressionFaults: readonly SuppressionFault[]
  /**
   * Why the check ended before its time: it had as many findings as were asked for and there were more, or the time that
   * it was given was over. Absent where the whole article was checked.
   */
  readonly ended?: Ended
}

/** A finding, and who asks to leave it unsaid. */
export interface SuppressedFinding extends Finding {
  readonly suppression: {
    /** Where the comment stands in the article. */
    readonly comment: Range
    /** What it says behind `--`; long numbers are masked. */
    readonly reason?: string
  }
}

/** A comment to the proofreader, or one id in it, that does nothing. */
export interface SuppressionFault {
  /**
   * `unused`: nothing was found there, or there is nothing to enable; `unknown-rule`: no dictionary, entry or rule has the
   * id; `no-reason`: one was asked for, and the comment is not followed; `malformed`: it says none of the four words, or is
   * too long.
   */
  readonly kind: 'unused' | 'unknown-rule' | 'no-reason' | 'malformed'
  /** Where the comment stands in the article. */
  readonly comment: Range
  /** The id in question; absent where the comment names none. Long numbers are masked. */
  readonly ruleId?: string
}

/** What a check ended for. */
export type Ended = 'findings' | 'time'

/** What `fix` hands back: plain data. */
export interface Fix {
  /** The article with the edits of `applied` made. */
  readonly article: string
  /** Findings whose edits were made; their ranges are those of the article as it was handed in. */
  readonly applied: readonly Finding[]
  /** What a check of the fixed article still finds; their ranges are those of the fixed article. */
  readonly remaining: readonly Finding[]
  /** Findings whose words were left as they are, and why; their ranges are those of the article as it was handed in. */
  readonly left: readonly LeftFinding[]
  /** The time that it was given was over before the fix was proven: nothing was changed. */
  readonly ended?: 'time'
}

/** A finding that a fix left to people. */
export interface LeftFinding {
  readonly finding: Finding
  readonly reason: LeftReason
}

/**
 * `declined`: the caller asked for it; `undecided`: there is no suggestion, or more than one; `uncertain`: it may be right as it stands; `unwritable`: where it
 * stands, the suggestion cannot be written; `unproven`: with its edits, a check finds what was not found before; `time`:
 * there was no time to prove it.
 */
export type LeftReason = 'declined' | 'undecided' | 'uncertain' | 'unwritable' | 'unproven' | 'time'
