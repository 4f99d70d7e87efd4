/** What a proofreader says about one place in an article. */
import type { Edit, Range } from './range.js'

/** How bad it is if nobody changes it, loudest first. */
export const severities = ['error', 'warning', 'info'] as const
/** One of `severities`. */
export type Severity = (typeof severities)[number]

/** How sure the proofreader is that it is wrong. A machine may only apply what is certain. */
export const confidences = ['certain', 'likely', 'possible'] as const
/** One of `confidences`. */
export type Confidence = (typeof confidences)[number]

/** What kind of thing is wrong; editors filter by it. */
export const findingTypes = [
  'fixed-expression',
  'typo',
  'word-usage',
  'name-title',
  'organization',
  'law',
  'sensitive-term',
  'style',
  'punctuation',
  'numeral',
  'date',
  'arithmetic',
  'document',
  'repetition',
  'script',
  'variant',
  'privacy',
  'link',
  'consistency',
  'suspect',
] as const
/** One of `findingTypes`. */
export type FindingType = (typeof findingTypes)[number]

/** One thing a person should look at. Plain data: it can be logged, stored and sent. */
export interface Finding {
  /** `<dictionary id>/<entry id>` or `rule/<name>`; its meaning never changes. */
  readonly ruleId: string
  readonly type: FindingType
  readonly severity: Severity
  readonly confidence: Confidence
  /** The smallest stretch of the article that a person must look at. */
  readonly range: Range
  /** Other places that belong to it, such as a first occurrence or a missing partner. */
  readonly related?: readonly Range[]
  /** The words as a reader sees them, without markup. */
  readonly text: string
  /** Each may stand in place of `text`; best first; empty where a person must decide. */
  readonly suggestions: readonly string[]
  /** Present exactly when a machine may apply them as they stand: the smallest changes, one per text node touched. */
  readonly edits?: readonly Edit[]
  /** One sentence in Chinese for the editor. */
  readonly message: string
  readonly source: {
    /** Id of the dictionary, or `rule` for what the rules themselves find. */
    readonly dictionary: string
    /** The public document that says so. */
    readonly basis?: string
  }
}
