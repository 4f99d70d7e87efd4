/** What both entry points share. */
export type { CheckOptions } from './check/check.js'
export type { FixOptions } from './check/fix.js'
export { type AskAddress, checkLinks, type LinkCheckOptions } from './check/links.js'
export type { Explanation } from './dictionary/explain.js'
export { createPack, type Pack } from './dictionary/pack.js'
export { loadPack } from './dictionary/pack-load.js'
export { savePack } from './dictionary/pack-save.js'
export { fillTemplates } from './dictionary/region.js'
export { validateDictionary } from './dictionary/validate.js'
export type {
  AvoidEntry,
  CanonicalEntry,
  Dictionary,
  DictionaryHeader,
  Entry,
  KeepEntry,
  Office,
  OneOrMore,
  PersonEntry,
  Region,
  RenamedEntry,
  SequenceEntry,
  Unless,
  WrongEntry,
} from './model/entry.js'
export { DictionaryError, type DictionaryFault, OptionError, PackError, UnknownRuleError } from './model/errors.js'
export {
  type Confidence,
  confidences,
  type Finding,
  type FindingType,
  findingTypes,
  type Severity,
  severities,
} from './model/finding.js'
export type { Edit, Range } from './model/range.js'
export type {
  Counts,
  Ended,
  Fix,
  LeftFinding,
  LeftReason,
  Report,
  SuppressedFinding,
  SuppressionFault,
} from './model/report.js'
export type { Candidate, Reading, Rule, Span, WordBoundary } from './model/rule.js'
export {
  type Cell,
  type Format,
  formats,
  type Link,
  type Table,
  type View,
  type ViewPart,
  type ViewReader,
} from './model/view.js'
export type { Proofreader, ProofreaderOptions } from './proofreader.js'
export { createLinkRule, type LinkOptions } from './rules/link.js'
export { plainRules } from './rules/rules.js'
export { intlWordBoundary } from './text/boundary.js'
export { applyEdits } from './text/edits.js'
export { createPositions, type Position } from './text/position.js'
export { version } from './version.js'
