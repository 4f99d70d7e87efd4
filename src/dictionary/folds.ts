/** Which characters count as the same, by the names that dictionaries call them. */
import { createFolder, type Fold } from '../matcher/fold.js'
import { invisible } from '../matcher/folds/invisible.js'
import { letterCase } from '../matcher/folds/letter-case.js'
import { radicals } from '../matcher/folds/radicals.js'
import { traditional } from '../matcher/folds/traditional.js'
import { variants } from '../matcher/folds/variants.js'
import { width } from '../matcher/folds/width.js'
import type { DictionaryHeader, FoldName } from '../model/entry.js'

const tables: Readonly<Record<FoldName, Fold>> = { width, letterCase, traditional, variants, radicals, invisible }
const usual: readonly FoldName[] = ['width', 'radicals', 'invisible']
/** Those of dictionaries that name none, and of rules. */
export const usualFolds: readonly Fold[] = usual.map((name) => tables[name])

/** The folds of a dictionary, with what they make of a text. */
export interface Folding {
  readonly folds: readonly Fold[]
  readonly fold: (text: string) => string
}

/** Answers with a dictionary's folding; dictionaries that fold alike get the same one. */
export function createFoldings(): (dictionary: DictionaryHeader) => Folding {
  const known = new Map<string, Folding>()
  return ({ folds: names = usual }) => {
    const key = [...names].sort().join()
    const before = known.get(key)
    if (before) return before
    const folds = names.map((name) => tables[name])
    const folding = { folds, fold: createFolder(folds) }
    known.set(key, folding)
    return folding
  }
}
