/** What ships: the dictionaries and rules that speak unless a caller says otherwise. */
import { fixedExpressions } from './dictionaries/fixed-expressions.js'
import { foreignNames } from './dictionaries/foreign-names.js'
import { idioms } from './dictionaries/idioms.js'
import { laws } from './dictionaries/laws.js'
import { leaders } from './dictionaries/leaders.js'
import { namesAndTitles } from './dictionaries/names-and-titles.js'
import { places } from './dictionaries/places.js'
import { setPhrases } from './dictionaries/set-phrases.js'
import { style } from './dictionaries/style.js'
import { typos } from './dictionaries/typos.js'
import { variants } from './dictionaries/variants.js'
import { wordUsage } from './dictionaries/word-usage.js'
import { rightForms } from './dictionary/forms.js'
import { createPack, type Pack } from './dictionary/pack.js'
import { familiarWords, interchangeableWords } from './familiar-words.js'
import type { Dictionary } from './model/entry.js'
import type { Rule } from './model/rule.js'
import { createProofreader as createBare, type Proofreader, type ProofreaderOptions } from './proofreader.js'
import { plainRules } from './rules/rules.js'
import { createSuspect } from './rules/suspect.js'
import { once } from './text/once.js'
import { createVocabulary, type Vocabulary } from './text/vocabulary.js'
import { longestWord } from './text/word-search.js'

/**
 * The dictionaries that ship, as layers for `createProofreader`: near misses lowest, then what is a matter of style, single
 * words, names, whole expressions highest, so that no word takes its stretch from the expression it is a part of, and who
 * names an error speaks first.
 */
export const defaultDictionaries: readonly Dictionary[] = [
  idioms,
  setPhrases,
  variants,
  style,
  wordUsage,
  typos,
  places,
  foreignNames,
  namesAndTitles,
  leaders,
  laws,
  fixedExpressions,
]

const suspect: Rule = /* @__PURE__ */ createSuspect(readWords)

/** What `createProofreader` uses where no rules are given. */
export const defaultRules: readonly Rule[] = [...plainRules, suspect]

/** Familiar words, and what the dictionaries call right. */
function readWords(): Vocabulary {
  const right = defaultDictionaries.flatMap(({ entries }) => entries.flatMap(rightForms))
  return createVocabulary(familiarWords(), right, interchangeableWords())
}

/**
 * The same as one layer, compiled when it is first asked for and once in a process. The short ones of ten thousand phrases
 * are words to the rule that reads; by their halves, which are common words, they would cost more than all else together.
 */
const packForReading: () => Pack = once(() => createPack(defaultDictionaries, { halvesFrom: longestWord + 1 }))
/** For callers whose rules do not read. */
const packAlone: () => Pack = once(() => createPack(defaultDictionaries))

/**
 * A proofreader with the dictionaries and rules that ship, or with those given in their place. Throws a DictionaryError
 * that lists every fault of the dictionaries.
 */
export function createProofreader(options: ProofreaderOptions = {}): Proofreader {
  const { dictionaries = defaultDictionaries, rules = defaultRules } = options
  return createBare({
    ...options,
    dictionaries: options.words ? dictionaries : sharingDefaults(dictionaries, rules),
    rules,
  })
}

type Layers = NonNullable<ProofreaderOptions['dictionaries']>

/** Where the layers begin with those that ship, what is compiled already stands for them. */
function sharingDefaults(layers: Layers, rules: readonly Rule[]): Layers {
  const beginsWithDefaults = Array.isArray(layers) && defaultDictionaries.every((layer, at) => layers[at] === layer)
  if (!beginsWithDefaults) return layers
  const pack = rules.includes(suspect) ? packForReading() : packAlone()
  return [pack, ...layers.slice(defaultDictionaries.length)]
}
