/** Layers compiled together: what the machine scans for, and the entries behind it, asked for one by one. */
import type { Dictionary, DictionaryHeader, Entry } from '../model/entry.js'
import { OptionError } from '../model/errors.js'
import { hashText } from '../text/hash.js'
import { once } from '../text/once.js'
import type { WordIndex } from '../text/words.js'
import { guarded } from './guarded.js'
import { type LayeredEntry, stackLayers, type TakeOut } from './layers.js'
import { compileLexicons, type Lexicon } from './lexicon.js'
import { fillTemplates } from './region.js'
import { validateDictionary } from './validate.js'

/** Layers compiled together by `createPack`; immutable, and of use to any number of proofreaders. */
export interface Pack {
  /** What the dictionaries say of themselves, the lowest layer first. */
  readonly headers: readonly DictionaryHeader[]
  /** One for each dictionary: the same, whoever compiled it, as long as it says the same. */
  readonly fingerprints: () => readonly string[]
  /** @internal */
  readonly entries: EntryList
  /** @internal */
  readonly rights: RightTexts
  /** @internal */
  readonly lexicons: readonly Lexicon[]
  /** @internal As `Lexicons` has it. */
  readonly overrulers: readonly number[]
  /** What the layers take out that is not in the pack. @internal */
  readonly pending: readonly TakeOut[]
}

/** Entries of all layers in order. Those of a loaded pack are read when they are asked for. */
export interface EntryList {
  readonly count: number
  at(index: number): LayeredEntry
  /** -1 where there is none. */
  indexOf(ruleId: string): number
  /** Places of those that a higher layer took out. */
  readonly replaced: readonly number[]
}

/** Every text that an entry calls right, one after the other, a line each. */
interface RightTexts {
  readonly text: string
  /** Where each begins, and where one more would. */
  readonly starts: Int32Array
  /** The entry that says so, doubled, and one more where it keeps the text. */
  readonly owners: Int32Array
}

/**
 * Compiles layers, the lowest first, once for any number of proofreaders. What the highest layer says counts, where two
 * speak of the very same words. Throws a DictionaryError that lists every fault of a dictionary.
 */
export function createPack(layers: readonly Dictionary[], options: PackOptions = {}): Pack {
  if (!Array.isArray(layers)) throw new OptionError('createPack takes an array of dictionaries.')
  for (const dictionary of layers) validateDictionary(dictionary, nameOf(dictionary))
  return compilePack(layers, options)
}

/** The same for dictionaries that are validated already. */
export function compilePack(layers: readonly Dictionary[], options: PackOptions = {}): Pack {
  const { words, halvesFrom } = options
  const dictionaries = layers.map((dictionary) => fillTemplates(dictionary))
  const { entries: stacked, pending } = stackLayers(dictionaries)
  const entries = halvesFrom === undefined ? stacked : stacked.map((item) => ({ ...item, halvesFrom }))
  const headers = dictionaries.map(({ entries: _, ...header }) => header)
  const fingerprints = once(() => dictionaries.map((dictionary) => fingerprintOf(dictionary, options)))
  return assembled({ headers, fingerprints, pending }, words ? guarded(entries, words) : entries)
}

function assembled(rest: Pick<Pack, 'headers' | 'fingerprints' | 'pending'>, entries: readonly LayeredEntry[]): Pack {
  return { ...rest, entries: listOf(entries), rights: rightTextsOf(entries), ...compileLexicons(entries) }
}

/** The same without some entries, with who took them out; all keep their places and their guards. */
export function withoutEntries(pack: Pack, takenOut: ReadonlyMap<number, string>): Pack {
  const entries = entriesOf(pack).map((item, index) => {
    const by = item.replacedBy ?? takenOut.get(index)
    return by === undefined ? item : { ...item, replacedBy: by }
  })
  return assembled(pack, entries)
}

/** Some of its layers, compiled anew with the guards that their entries have. */
export function onlyLayers(pack: Pack, keeps: (layer: number) => boolean): Pack {
  const dictionaries = dictionariesOf(pack).filter((_, layer) => keeps(layer))
  const known = new Map(entriesOf(pack).map(({ ruleId, inferred, doubt }) => [ruleId, { inferred, doubt }]))
  const { entries, pending } = stackLayers(dictionaries)
  const headers = pack.headers.filter((_, layer) => keeps(layer))
  const fingerprints = once(() => pack.fingerprints().filter((_, layer) => keeps(layer)))
  const again = entries.map((item): LayeredEntry => ({ ...item, ...(known.get(item.ruleId) as Partial<LayeredEntry>) }))
  return assembled({ headers, fingerprints, pending }, again)
}

function entriesOf({ entries }: Pack): LayeredEntry[] {
  return Array.from({ length: entries.count }, (_, index) => entries.at(index))
}

/** The dictionaries of a pack, as they were compiled; examples and allows of a loaded one are gone. */
export function dictionariesOf(pack: Pack): Dictionary[] {
  const entries = pack.headers.map((): Entry[] => [])
  for (const { layer, entry } of entriesOf(pack)) entries[layer].push(entry)
  return pack.headers.map((header, layer) => ({ ...header, entries: entries[layer] }))
}

export interface PackOptions {
  /** Common words: a wrong form is guarded where it is a part of one, or of two that stand side by side. */
  readonly words?: WordIndex
  /**
   * Canonical phrases shorter than this are not looked for by their halves, which stand everywhere: for long lists beside a
   * rule that reads with these phrases as its words.
   */
  readonly halvesFrom?: number
}

/** Of all that bears on findings. */
function fingerprintOf({ entries, ...header }: Dictionary, { words, halvesFrom }: PackOptions): string {
  // Where guards are made from words, the examples have a say in them.
  return hashText(
    JSON.stringify([
      header,
      entries.map(spokenPart),
      words && [words.name, entries.map(({ examples }) => examples)],
      ...(halvesFrom === undefined ? [] : [halvesFrom]),
    ]),
  )
}

/** An entry without what only its author needs. */
export function spokenPart({ examples: _, allows: __, line: ___, ...spoken }: Entry): Partial<Entry> {
  return spoken
}

export function isPack(layer: Dictionary | Pack): layer is Pack {
  return typeof layer === 'object' && layer !== null && 'lexicons' in layer
}

function nameOf(dictionary: Dictionary): string {
  return typeof dictionary?.id === 'string' ? dictionary.id : 'dictionary'
}

function listOf(entries: readonly LayeredEntry[]): EntryList {
  const places = once(() => new Map(entries.map(({ ruleId }, index) => [ruleId, index])))
  return {
    count: entries.length,
    at: (index) => entries[index],
    indexOf: (ruleId) => places().get(ruleId) ?? -1,
    replaced: entries.flatMap(({ replacedBy }, index) => (replacedBy === undefined ? [] : [index])),
  }
}

function rightTextsOf(entries: readonly LayeredEntry[]): RightTexts {
  const texts: string[] = []
  const starts = [0]
  const owners: number[] = []
  for (const [index, { entry, right, replacedBy }] of entries.entries()) {
    for (const text of replacedBy === undefined ? right : []) {
      texts.push(text)
      starts.push(starts[starts.length - 1] + text.length + 1)
      owners.push(2 * index + Number('keep' in entry))
    }
  }
  return { text: texts.join('\n'), starts: Int32Array.from(starts), owners: Int32Array.from(owners) }
}
