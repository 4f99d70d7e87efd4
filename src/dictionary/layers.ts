/** Dictionaries over dictionaries: what each layer adds, and what it takes out of those below. */
import type { Dictionary, Entry } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import type { Standing } from './form.js'
import { entryId, rightForms, textsOf, wrongForms } from './forms.js'
import type { InferredGuard } from './inferred.js'

/** An entry with what the layers make of it. */
export interface LayeredEntry extends Standing {
  /** Every text that it calls wrong, and every one that it calls right. */
  readonly wrong: readonly string[]
  readonly right: readonly string[]
  /** For each wrong form, the guards that common words give it. */
  readonly inferred?: readonly (readonly InferredGuard[])[]
  /** Why no machine may put it right, though its author says so: a wrong form is a common word. */
  readonly doubt?: string
  /** Canonical phrases shorter than this are not looked for by their halves. */
  readonly halvesFrom?: number
  /** Rule id or dictionary id of the higher layer that took it out. */
  readonly replacedBy?: string
}

/** A dictionary's word that something below it is to speak no more. */
export interface TakeOut {
  /** Rule id of an entry or of a rule. */
  readonly ruleId: string
  /** The rule id that stands in for it, or the dictionary that switches it off. */
  readonly by: string
  /** Where that is written. */
  readonly place: Omit<DictionaryFault, 'message'>
}

export interface Layers {
  /** Every entry of every layer, lowest layer first. */
  readonly entries: readonly LayeredEntry[]
  /** What is to be taken out and is none of the entries: rules, entries of packs below, and mistakes. */
  readonly pending: readonly TakeOut[]
}

/** Throws a DictionaryError for two dictionaries of one name. */
export function stackLayers(dictionaries: readonly Dictionary[]): Layers {
  refuseTwins(dictionaries.map(({ id }) => id))
  const entries = new Map<string, LayeredEntry>()
  const pending: TakeOut[] = []
  dictionaries.forEach((dictionary, layer) => {
    const takeOut = (out: TakeOut): void => {
      const target = entries.get(out.ruleId)
      if (target) entries.set(out.ruleId, { ...target, replacedBy: out.by })
      else pending.push(out)
    }
    const file = dictionary.id
    for (const ruleId of textsOf(dictionary.off)) takeOut({ ruleId, by: file, place: { file } })
    for (const entry of dictionary.entries) {
      const ruleId = `${file}/${entryId(entry)}`
      if (entry.replaces !== undefined)
        takeOut({ ruleId: entry.replaces, by: ruleId, place: { file, ...placeOf(entry) } })
      entries.set(ruleId, { ruleId, entry, dictionary, layer, wrong: wrongForms(entry), right: rightForms(entry) })
    }
  })
  return { entries: [...entries.values()], pending }
}

/** Throws a DictionaryError. */
export function refuseTwins(ids: readonly string[]): void {
  const twins = new Set(ids.filter((id, at) => ids.indexOf(id) < at))
  const faults = [...twins].map((file) => ({ file, message: `有两部词典都叫“${file}”；请给其中一部改名。` }))
  if (faults.length > 0) throw new DictionaryError(faults)
}

/** Rules that a layer took out, with who did. Throws a DictionaryError for what is neither rule nor entry. */
export function rulesTakenOut(pending: readonly TakeOut[], ruleIds: readonly string[]): ReadonlyMap<string, string> {
  const faults = pending
    .filter(({ ruleId }) => !ruleIds.includes(ruleId))
    .map(({ ruleId, place }) => ({
      ...place,
      message: `下层词典和规则里没有“${ruleId}”，无从更改；请核对编号。`,
    }))
  if (faults.length > 0) throw new DictionaryError(faults)
  return new Map(pending.map(({ ruleId, by }) => [ruleId, by]))
}

export function placeOf(entry: Entry): Pick<DictionaryFault, 'line' | 'entry'> {
  return { entry: entryId(entry), ...(entry.line !== undefined && { line: entry.line }) }
}
