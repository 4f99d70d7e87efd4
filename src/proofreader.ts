/** Options → a proofreader that checks, fixes and explains. */
import { type CheckOptions, createSurveyor } from './check/check.js'
import { createFix } from './check/fix.js'
import { type Explanation, explainEntry, explainRule } from './dictionary/explain.js'
import { type Layers, stackLayers } from './dictionary/layers.js'
import { buildLexicons } from './dictionary/lexicon.js'
import { withRegions } from './dictionary/region.js'
import { validateDictionary } from './dictionary/validate.js'
import type { Dictionary } from './model/entry.js'
import { OptionError, UnknownRuleError } from './model/errors.js'
import type { Fix, Report } from './model/report.js'
import type { Rule, WordBoundary } from './model/rule.js'
import { intlWordBoundary } from './text/boundary.js'
import { hashText } from './text/hash.js'
import { version } from './version.js'

/** What a proofreader is made of. */
export interface ProofreaderOptions {
  /** Layers, the lowest first: a later one adds to, keeps from, replaces in and switches off those before it. */
  readonly dictionaries?: readonly Dictionary[]
  /** What looks beyond word lists. */
  readonly rules?: readonly Rule[]
  /** Cuts words; `Intl.Segmenter` without it. */
  readonly wordBoundary?: WordBoundary
}

/** Checks, fixes and explains; one for a process is enough, and may be shared. */
export interface Proofreader {
  /** Never throws. Findings come in reading order and do not overlap; ranges are those of the article as handed in. */
  check(article: string, options?: CheckOptions): Report
  /**
   * Makes the edits that a machine may make, and proves them: a check of the result finds nothing that the check before
   * did not. Never throws.
   */
  fix(article: string, options?: CheckOptions): Fix
  /** Where a rule comes from and what guards it. Throws an UnknownRuleError. */
  explain(ruleId: string): Explanation
}

/**
 * A proofreader over the dictionaries and rules given, and no others. Throws an OptionError for options of the wrong
 * shape, and a DictionaryError that lists every fault of the dictionaries.
 */
export function createProofreader(options: ProofreaderOptions = {}): Proofreader {
  const { dictionaries: given = [], rules = [], wordBoundary = intlWordBoundary() } = options
  checkOptions(given, rules, wordBoundary)
  for (const dictionary of given) validateDictionary(dictionary, nameOf(dictionary))
  const dictionaries = withRegions(given)
  const layers = stackLayers(
    dictionaries,
    rules.map(({ id }) => id),
  )
  const active = rules.filter(({ id }) => !layers.rulesOut.has(id))
  const fingerprint = once(() => fingerprintOf(dictionaries, active, wordBoundary))
  const survey = createSurveyor({ lexicons: buildLexicons(layers.entries), rules: active, wordBoundary, fingerprint })
  return {
    check: (article, options) => survey(article, options).report,
    fix: createFix(survey),
    explain: (ruleId) => explain(ruleId, layers, rules),
  }
}

function checkOptions(dictionaries: unknown, rules: unknown, wordBoundary: WordBoundary): void {
  if (!Array.isArray(dictionaries)) throw new OptionError('dictionaries must be an array of dictionaries.')
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule?.id === 'string'))
    throw new OptionError('rules must be an array of rules, each with an id.')
  if (typeof wordBoundary?.split !== 'function')
    throw new OptionError('wordBoundary must have a name, a version and a function split(run).')
}

function nameOf(dictionary: Dictionary): string {
  return typeof dictionary?.id === 'string' ? dictionary.id : 'dictionary'
}

function explain(ruleId: string, { entries, rulesOut }: Layers, rules: readonly Rule[]): Explanation {
  const item = entries.find((entry) => entry.ruleId === ruleId)
  if (item) return explainEntry(item, entries)
  const rule = rules.find(({ id }) => id === ruleId)
  if (rule) return explainRule(rule, rulesOut.get(ruleId))
  const known = [...entries.map((entry) => entry.ruleId), ...rules.map(({ id }) => id)]
  throw new UnknownRuleError(ruleId, alike(ruleId, known))
}

/** Ids whose last part holds that of the one asked for, or is held by it. */
function alike(ruleId: string, known: readonly string[]): string[] {
  const name = lastPart(ruleId)
  const resembles = (other: string): boolean => other.includes(name) || name.includes(other)
  return name === '' ? [] : known.filter((id) => resembles(lastPart(id))).slice(0, 3)
}

function lastPart(ruleId: string): string {
  return ruleId.slice(ruleId.lastIndexOf('/') + 1)
}

function fingerprintOf(dictionaries: readonly Dictionary[], rules: readonly Rule[], boundary: WordBoundary): string {
  const spoken = [version, rules.map(({ id }) => id), dictionaries, boundary.name, boundary.version]
  return hashText(JSON.stringify(spoken))
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
