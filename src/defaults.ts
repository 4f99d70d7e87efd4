/** What ships: the dictionaries and rules that speak unless a caller says otherwise. */
import { fixedExpressions } from './dictionaries/fixed-expressions.js'
import { laws } from './dictionaries/laws.js'
import { namesAndTitles } from './dictionaries/names-and-titles.js'
import { setPhrases } from './dictionaries/set-phrases.js'
import { typos } from './dictionaries/typos.js'
import { wordUsage } from './dictionaries/word-usage.js'
import { rightForms } from './dictionary/forms.js'
import { createPack, type Pack } from './dictionary/pack.js'
import { familiarWords } from './familiar-words.js'
import type { Dictionary } from './model/entry.js'
import type { Rule } from './model/rule.js'
import { createProofreader as createBare, type Proofreader, type ProofreaderOptions } from './proofreader.js'
import { plainRules } from './rules/rules.js'
import { createSuspect } from './rules/suspect.js'
import { once } from './text/once.js'
import { createVocabulary, type Vocabulary } from './text/vocabulary.js'

/**
 * The dictionaries that ship, as layers for `createProofreader`: near misses lowest, then single words, whole expressions
 * highest, so that no word takes its stretch from the expression it is a part of, and who names an error speaks first.
 */
export const defaultDictionaries: readonly Dictionary[] = [
  setPhrases,
  wordUsage,
  typos,
  namesAndTitles,
  laws,
  fixedExpressions,
]

/** What `createProofreader` uses where no rules are given. */
export const defaultRules: readonly Rule[] = [...plainRules, /* @__PURE__ */ createSuspect(readWords)]

/** Familiar words, and what the dictionaries call right. */
function readWords(): Vocabulary {
  const right = defaultDictionaries.flatMap(({ entries }) => entries.flatMap(rightForms))
  return createVocabulary(familiarWords(), right)
}

/** The same as one layer, compiled when it is first asked for and once in a process. */
const defaultPack: () => Pack = once(() => createPack(defaultDictionaries))

/**
 * A proofreader with the dictionaries and rules that ship, or with those given in their place. Throws a DictionaryError
 * that lists every fault of the dictionaries.
 */
export function createProofreader(options: ProofreaderOptions = {}): Proofreader {
  const { dictionaries = defaultDictionaries, rules = defaultRules } = options
  return createBare({ ...options, dictionaries: sharingDefaults(dictionaries), rules })
}

/** Where the layers begin with those that ship, what is compiled already stands for them. */
function sharingDefaults(layers: NonNullable<ProofreaderOptions['dictionaries']>): typeof layers {
  const beginsWithDefaults = Array.isArray(layers) && defaultDictionaries.every((layer, at) => layers[at] === layer)
  return beginsWithDefaults ? [defaultPack(), ...layers.slice(defaultDictionaries.length)] : layers
}
