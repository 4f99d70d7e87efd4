/** Dictionaries over dictionaries: what each layer adds, and what it takes out of those below. */
import type { Dictionary, Entry } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { entryId, rightForms, textsOf, wrongForms } from './forms.js'

/** An entry with what the layers make of it. */
export interface LayeredEntry {
  readonly ruleId: string
  readonly entry: Entry
  readonly dictionary: Dictionary
  readonly layer: number
  /** Every text that it calls wrong, and every one that it calls right. */
  readonly wrong: readonly string[]
  readonly right: readonly string[]
  /** Rule id or dictionary id of the higher layer that took it out. */
  readonly replacedBy?: string
}

export interface Layers {
  /** Every entry of every layer, lowest layer first. */
  readonly entries: readonly LayeredEntry[]
  /** Rules that a layer took out, with the rule id or dictionary id that did. */
  readonly rulesOut: ReadonlyMap<string, string>
}

/** Throws a DictionaryError for two dictionaries of one name, and where a layer changes what is not there. */
export function stackLayers(dictionaries: readonly Dictionary[], ruleIds: readonly string[]): Layers {
  const entries = new Map<string, LayeredEntry>()
  const rulesOut = new Map<string, string>()
  const faults: DictionaryFault[] = []
  const seen = new Set<string>()
  dictionaries.forEach((dictionary, layer) => {
    const file = dictionary.id
    const takeOut = (ruleId: string, by: string, entry?: Entry): void => {
      const target = entries.get(ruleId)
      if (target) entries.set(ruleId, { ...target, replacedBy: by })
      else if (ruleIds.includes(ruleId)) rulesOut.set(ruleId, by)
      else faults.push({ file, ...placeOf(entry), message: `下层词典和规则里没有“${ruleId}”，无从更改；请核对编号。` })
    }
    if (seen.has(file)) faults.push({ file, message: `有两部词典都叫“${file}”；请给其中一部改名。` })
    seen.add(file)
    for (const ruleId of textsOf(dictionary.off)) takeOut(ruleId, file)
    for (const entry of dictionary.entries) {
      const ruleId = `${file}/${entryId(entry)}`
      if (entry.replaces !== undefined) takeOut(entry.replaces, ruleId, entry)
      entries.set(ruleId, { ruleId, entry, dictionary, layer, wrong: wrongForms(entry), right: rightForms(entry) })
    }
  })
  if (faults.length > 0) throw new DictionaryError(faults)
  return { entries: [...entries.values()], rulesOut }
}

function placeOf(entry: Entry | undefined): Pick<DictionaryFault, 'line' | 'entry'> {
  if (!entry) return {}
  return { entry: entryId(entry), ...(entry.line !== undefined && { line: entry.line }) }
}
