/** A rule reads what a reader sees and says what is wrong, or what is right whoever says otherwise. */
import type { Confidence, Finding, FindingType, Severity } from './finding.js'
import type { Link, Table } from './view.js'

/** `start` to `end` in view offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a rule may read; all offsets are view offsets. */
export interface Reading {
  readonly text: string
  /** YYYY-MM-DD in Beijing time, where the caller gave one. */
  readonly publishedAt: string | undefined
  /** The tables that the article's format tells of; in plain text a table is lines of prose. */
  readonly tables: readonly Table[]
  /** Where the rule's own triggers stand, in text order. */
  readonly hits: readonly Span[]
  /**
   * Of how many words the stretch is made; 0 where a word reaches across one of its edges. A veto, never a finder:
   * segmenters err.
   */
  countWords(start: number, end: number): number
  /** Addresses behind the text; their places are those of the article. */
  readonly links: readonly Link[]
  /** Names that a link within the article may lead to. */
  readonly anchors: ReadonlySet<string>
}

/** This is wrong. The frame stamps it with the rule's id, type, severity, confidence and source. */
export interface Candidate extends Span {
  /** Each may stand in place of the text; best first. */
  readonly suggestions: readonly string[]
  /** One sentence in Chinese for the editor. */
  readonly message: string
  readonly severity?: Severity
  readonly confidence?: Confidence
  readonly related?: readonly Span[]
  /** What is wrong is the address of this link, not the words of the stretch: it is told where it stands. */
  readonly link?: Link
}

/** Who says it and with what weight: what the frame stamps on a candidate. */
export interface Origin {
  readonly ruleId: string
  readonly type: FindingType
  readonly severity: Severity
  readonly confidence: Confidence
  readonly source: Finding['source']
  /** Place of the dictionary in the list of layers, a higher one speaking louder; -1 for rules. */
  readonly layer: number
}

/** A candidate with its stamp. */
export interface Claim extends Candidate {
  readonly origin: Origin
}

/** Looks beyond word lists. Adding one is one file with its examples and one line in the list. */
export interface Rule {
  /** `rule/<name>`; its meaning never changes. */
  readonly id: `rule/${string}`
  readonly type: FindingType
  readonly severity: Severity
  readonly confidence: Confidence
  /** What it is for, in one Chinese sentence. */
  readonly summary: string
  /** Tells it from a rule with the same id and other options: a part of the fingerprint of reports. */
  readonly edition?: string
  /** The public document that says so. */
  readonly basis?: string
  /**
   * `article`: it must see an article as a whole, and is not heard where there is only a part of one, or texts such as
   * the attributes of HTML. Others read phrases, sentences and paragraphs.
   */
  readonly scope?: 'article'
  /** Texts without which the rule has nothing to say; found in the same pass as all dictionaries. */
  readonly triggers?: readonly string[]
  /** What is wrong, in any order, in time linear in the text. */
  readonly find?: (reading: Reading) => Iterable<Candidate>
  /** What word lists must leave alone, in any order, in time linear in the text. */
  readonly protect?: (reading: Reading) => Iterable<Span>
}

/** Cuts a run of Han characters into words; the words joined are the run. */
export interface WordBoundary {
  readonly name: string
  readonly version: string
  readonly split: (run: string) => Iterable<string>
}
