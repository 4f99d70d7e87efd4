/** Options → a proofreader that checks, fixes and explains. */
import { type Check, type CheckOptions, createCheck } from './check/check.js'
import { createFix } from './check/fix.js'
import { type Explanation, explainEntry, explainRule } from './dictionary/explain.js'
import { buildLexicon, type LayeredEntry, layerEntries } from './dictionary/lexicon.js'
import { validateDictionary } from './dictionary/validate.js'
import type { Dictionary } from './model/entry.js'
import { UnknownRuleError } from './model/errors.js'
import type { Fix, Report } from './model/report.js'
import type { Rule, WordBoundary } from './model/rule.js'
import { intlWordBoundary } from './text/boundary.js'
import { hashText } from './text/hash.js'
import { version } from './version.js'

export interface ProofreaderOptions {
  /** Layers, the lowest first: a later one adds to, keeps from, replaces in and switches off those before it. */
  readonly dictionaries?: readonly Dictionary[]
  readonly rules?: readonly Rule[]
  /** Cuts words; `Intl.Segmenter` without it. */
  readonly wordBoundary?: WordBoundary
}

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
 * A proofreader over the dictionaries and rules given, and no others. Throws a DictionaryError that lists every fault
 * of the dictionaries.
 */
export function createProofreader({
  dictionaries = [],
  rules = [],
  wordBoundary = intlWordBoundary(),
}: ProofreaderOptions = {}): Proofreader {
  for (const dictionary of dictionaries) validateDictionary(dictionary, String(dictionary?.id ?? 'dictionary'))
  const layered = layerEntries(
    dictionaries,
    rules.map((rule) => rule.id),
  )
  const off = new Set(dictionaries.flatMap((dictionary) => dictionary.off ?? []))
  const active = rules.filter((rule) => !off.has(rule.id))
  const fingerprint = once(() => fingerprintOf(dictionaries, active, wordBoundary))
  const check: Check = createCheck({ lexicon: buildLexicon(layered), rules: active, wordBoundary, fingerprint })
  return { check, fix: createFix(check), explain: (ruleId) => explain(ruleId, layered, rules) }
}

function explain(ruleId: string, layered: readonly LayeredEntry[], rules: readonly Rule[]): Explanation {
  const item = layered.find((entry) => entry.ruleId === ruleId)
  if (item) return explainEntry(item, layered)
  const rule = rules.find(({ id }) => id === ruleId)
  if (rule) return explainRule(rule)
  throw new UnknownRuleError(
    ruleId,
    alike(
      ruleId,
      [...layered, ...rules.map(({ id }) => ({ ruleId: id }))].map((item) => item.ruleId),
    ),
  )
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
