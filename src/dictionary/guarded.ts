/** Entries with the guards and the doubts that common words give them. */
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import type { WordIndex } from '../text/words.js'
import { type Doubt, doubtOf, isBelieved } from './doubt.js'
import { formsToGuard, inferGuards } from './infer.js'
import { type LayeredEntry, placeOf } from './layers.js'

/** Throws a DictionaryError for entries that no guard can help, naming the word and the way out. */
export function guarded(items: readonly LayeredEntry[], words: WordIndex): LayeredEntry[] {
  const forms = items.map(({ entry }) => formsToGuard(entry))
  const guards = inferGuards(forms.flat(), words)
  const faults: DictionaryFault[] = []
  let next = 0
  const result = items.map((item, index): LayeredEntry => {
    const own = guards.slice(next, next + forms[index].length)
    next += forms[index].length
    const doubt = doubtOfEntry(item, words)
    if (doubt?.verdict === 'refuse')
      faults.push({ file: item.dictionary.id, ...placeOf(item.entry), message: doubt.message })
    return {
      ...item,
      ...(own.some((some) => some.length > 0) && { inferred: own }),
      ...(doubt && { doubt: doubt.message }),
    }
  })
  if (faults.length > 0) throw new DictionaryError(faults)
  return result
}

/** The gravest of its forms'. Who wrote guards, or asks for whole words only, has seen the other uses. */
export function doubtOfEntry({ entry, replacedBy }: LayeredEntry, words: WordIndex): Doubt | undefined {
  if (replacedBy !== undefined || isBelieved(entry)) return undefined
  const doubts = formsToGuard(entry).flatMap((form) => doubtOf(form, words) ?? [])
  const gravest = doubts.find(({ verdict }) => verdict === 'refuse') ?? doubts[0]
  const isGuarded = ('unless' in entry && entry.unless !== undefined) || ('whole' in entry && entry.whole === true)
  return gravest && isGuarded ? { ...gravest, verdict: 'demote' } : gravest
}
