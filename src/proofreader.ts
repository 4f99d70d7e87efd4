/** Options → a proofreader that checks, fixes and explains. */
import { type CheckOptions, createSurveyor, type ReadOptions, type Surveyor } from './check/check.js'
import { createFix } from './check/fix.js'
import { type Explanation, explainEntry, explainRule } from './dictionary/explain.js'
import type { LayeredEntry } from './dictionary/layers.js'
import { linkPacks, type PackStack } from './dictionary/link.js'
import type { Pack } from './dictionary/pack.js'
import { neighbourPacks, packsOf, withLayer } from './dictionary/parts.js'
import type { Dictionary } from './model/entry.js'
import { OptionError, UnknownRuleError } from './model/errors.js'
import type { Fix, Report } from './model/report.js'
import type { Rule, WordBoundary } from './model/rule.js'
import { intlWordBoundary } from './text/boundary.js'
import { hashText } from './text/hash.js'
import { once } from './text/once.js'
import type { WordIndex } from './text/words.js'
import { version } from './version.js'

/** What a proofreader is made of. */
export interface ProofreaderOptions {
  /**
   * Layers, the lowest first: a later one adds to, keeps from, replaces in and switches off those before it. A pack is
   * compiled already, and shared with every other proofreader that is given it.
   */
  readonly dictionaries?: readonly (Dictionary | Pack)[]
  /** What looks beyond word lists. */
  readonly rules?: readonly Rule[]
  /**
   * Common words, from `jiaodui/words` or your own: wrong forms of dictionaries are guarded where they are a part of one.
   * A pack has its guards from when it was made.
   */
  readonly words?: WordIndex
  /** Cuts words; `Intl.Segmenter` without it. */
  readonly wordBoundary?: WordBoundary
}

/** Checks, fixes and explains; one for a process is enough, and may be shared. */
export interface Proofreader {
  /** Never throws. Findings come in reading order and do not overlap; ranges are those of the article as handed in. */
  check(article: string, options?: ReadOptions): Report
  /**
   * Makes the edits that a machine may make, and proves them: a check of the result finds nothing that the check before
   * did not. Never throws.
   */
  fix(article: string, options?: CheckOptions): Fix
  /** Where a rule comes from and what guards it. Throws an UnknownRuleError. */
  explain(ruleId: string): Explanation
  /**
   * Puts a layer in the place of the one with its id, or on top where there is none; other packs are not compiled again.
   * Takes effect at once and as a whole: a check sees all of it or nothing, and the fingerprint of its report tells
   * which. Throws a DictionaryError, and then all stays as it was.
   */
  update(layer: Dictionary | Pack): void
  /** The fingerprint of reports from now on, until the next update. */
  readonly fingerprint: string
}

/**
 * A proofreader over the dictionaries and rules given, and no others. Throws an OptionError for options of the wrong
 * shape, and a DictionaryError that lists every fault of the dictionaries.
 */
export function createProofreader(options: ProofreaderOptions = {}): Proofreader {
  const { dictionaries = [], rules = [], words, wordBoundary = intlWordBoundary() } = options
  const compiling = words ? { words } : {}
  checkOptions(options)
  let packs = packsOf(dictionaries, compiling)
  let edition = openEdition(packs, rules, wordBoundary)
  return {
    check: (article, settings) => edition.survey(article, settings).report,
    fix: (article, settings) => edition.fix(article, settings),
    explain: (ruleId) => explain(ruleId, edition.stack, rules),
    update: (layer) => {
      const updated = withLayer(packs, layer, compiling)
      edition = openEdition(updated, rules, wordBoundary)
      packs = updated
    },
    get fingerprint() {
      return edition.fingerprint()
    },
  }
}

/** All that a proofreader is until its next update. */
interface Edition {
  readonly stack: PackStack
  readonly survey: Surveyor
  readonly fix: Proofreader['fix']
  readonly fingerprint: () => string
}

function openEdition(layers: readonly Pack[], rules: readonly Rule[], wordBoundary: WordBoundary): Edition {
  const packs = [...neighbourPacks(layers), ...layers]
  const stack = linkPacks(
    packs,
    rules.map(({ id }) => id),
  )
  const active = rules.filter(({ id }) => !stack.rulesOut.has(id))
  const fingerprint = once(() => fingerprintOf(packs, active, wordBoundary))
  const survey = createSurveyor({ stack, rules: active, wordBoundary, fingerprint })
  return { stack, survey, fix: createFix(survey), fingerprint }
}

const known = ['dictionaries', 'rules', 'words', 'wordBoundary']

function checkOptions(options: ProofreaderOptions): void {
  const { dictionaries = [], rules = [], words, wordBoundary } = options
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new OptionError(`There is no option ${unknown}; there are ${known.join(', ')}.`)
  if (words !== undefined && typeof words?.find !== 'function')
    throw new OptionError('words must be what commonWords() or createWordIndex(list) gave.')
  if (!Array.isArray(dictionaries)) throw new OptionError('dictionaries must be an array of dictionaries.')
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule?.id === 'string'))
    throw new OptionError('rules must be an array of rules, each with an id.')
  if (wordBoundary !== undefined && typeof wordBoundary?.split !== 'function')
    throw new OptionError('wordBoundary must have a name, a version and a function split(run).')
}

function explain(ruleId: string, stack: PackStack, rules: readonly Rule[]): Explanation {
  for (const item of entriesOf(stack)) if (item.ruleId === ruleId) return explainEntry(item, entriesOf(stack))
  const rule = rules.find(({ id }) => id === ruleId)
  if (rule) return explainRule(rule, stack.rulesOut.get(ruleId))
  const known = [...[...entriesOf(stack)].map((entry) => entry.ruleId), ...rules.map(({ id }) => id)]
  throw new UnknownRuleError(ruleId, alike(ruleId, known))
}

/** The entries of all packs as they stand in the stack. */
function* entriesOf({ packs }: PackStack): Iterable<LayeredEntry> {
  for (const { pack, layer, takenOut } of packs) {
    for (let index = 0; index < pack.entries.count; index++) {
      const item = pack.entries.at(index)
      const replacedBy = takenOut.get(index)
      yield { ...item, layer: item.layer + layer, ...(replacedBy !== undefined && { replacedBy }) }
    }
  }
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

function fingerprintOf(packs: readonly Pack[], rules: readonly Rule[], boundary: WordBoundary): string {
  const dictionaries = packs.flatMap(({ fingerprints }) => fingerprints())
  return hashText(
    JSON.stringify([
      version,
      rules.map(({ id, edition }) => (edition ? [id, edition] : id)),
      dictionaries,
      boundary.name,
      boundary.version,
    ]),
  )
}
