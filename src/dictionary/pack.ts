/** Layers compiled together: what the machine scans for, and the entries behind it, asked for one by one. */
import { createMatcher, type Matcher } from '../matcher/matcher.js'
import type { Dictionary, DictionaryHeader, Entry } from '../model/entry.js'
import { hashText } from '../text/hash.js'
import { once } from '../text/once.js'
import type { WordIndex } from '../text/words.js'
import { createFoldings, type Folding } from './folds.js'
import { anchorTexts } from './forms.js'
import { guarded } from './guarded.js'
import { type LayeredEntry, stackLayers, type TakeOut } from './layers.js'
import { fillTemplates } from './region.js'
import { packRole, type Role } from './role.js'
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
  /** @internal One for each way to fold. */
  readonly lexicons: readonly Lexicon[]
  /** What the layers take out that is not in the pack. @internal */
  readonly pending: readonly TakeOut[]
}

/** Entries of all layers in order. Those of a loaded pack are read when they are asked for. */
export interface EntryList {
  readonly count: number
  at(index: number): LayeredEntry
  /** -1 where there is none. */
  indexOf(ruleId: string): number
}

/** Every text that an entry calls right, one after the other, a line each. */
interface RightTexts {
  readonly text: string
  /** Where each begins, and where one more would. */
  readonly starts: Int32Array
  /** The entry that says so, doubled, and one more where it keeps the text. */
  readonly owners: Int32Array
}

/** What dictionaries that fold alike have to say. */
export interface Lexicon {
  readonly matcher: Matcher
  /** Of each pattern, its first role; and one more. */
  readonly firstRoles: Int32Array
  /** Two numbers each: the entry, and the packed role that the pattern has in it. */
  readonly roles: Int32Array
}

/**
 * Compiles layers, the lowest first, once for any number of proofreaders. What the highest layer says counts, where two
 * speak of the very same words. Throws a DictionaryError that lists every fault of a dictionary.
 */
export function createPack(layers: readonly Dictionary[], { words }: PackOptions = {}): Pack {
  for (const dictionary of layers) validateDictionary(dictionary, nameOf(dictionary))
  const dictionaries = layers.map((dictionary) => fillTemplates(dictionary))
  const { entries: written, pending } = stackLayers(dictionaries)
  const entries = words ? guarded(written, words) : written
  return {
    headers: dictionaries.map(({ entries: _, ...header }) => header),
    fingerprints: once(() => dictionaries.map((dictionary) => fingerprintOf(dictionary, words))),
    entries: listOf(entries),
    rights: rightTextsOf(entries),
    lexicons: compileLexicons(entries),
    pending,
  }
}

export interface PackOptions {
  /** Common words: a wrong form is guarded where it is a part of one, or of two that stand side by side. */
  readonly words?: WordIndex
}

/** Of all that bears on findings. */
function fingerprintOf({ entries, ...header }: Dictionary, words: WordIndex | undefined): string {
  return hashText(JSON.stringify([header, entries.map(spokenPart), words?.name]))
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
  return { count: entries.length, at: (index) => entries[index], indexOf: (ruleId) => places().get(ruleId) ?? -1 }
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

function compileLexicons(entries: readonly LayeredEntry[]): Lexicon[] {
  const foldingOf = createFoldings()
  const groups = new Map<Folding, number[]>()
  for (const [index, { dictionary, replacedBy }] of entries.entries()) {
    if (replacedBy !== undefined) continue
    const folding = foldingOf(dictionary)
    const group = groups.get(folding)
    if (group) group.push(index)
    else groups.set(folding, [index])
  }
  const weigh = createScales(entries, [...groups.keys()])
  return [...groups].map(([folding, indexes]) => compileLexicon(folding, entries, indexes, weigh))
}

type Weigh = (item: LayeredEntry) => Iterable<readonly [text: string, role: Role]>

/** Answers with the roles that are left to an entry when the layers above it have had their say. */
function createScales(entries: readonly LayeredEntry[], foldings: readonly Folding[]): Weigh {
  const right = highestLayers(entries, 'right')
  const stands = ([text, layer]: readonly [string, number]): boolean => layer > (right.get(text) ?? -1)
  const wrong = new Map([...highestLayers(entries, 'wrong')].filter(stands))
  const anchors = entries.flatMap(({ entry, replacedBy }) => (replacedBy === undefined ? anchorTexts(entry) : []))
  const holdsWrong = createPartSearch([...new Set([...wrong.keys(), ...anchors])], foldings)
  return function* (item) {
    // A suggestion that a higher layer calls wrong is for a person to weigh, not for a machine to make.
    const isDisputed = item.right.some((text) => (wrong.get(text) ?? -1) > item.layer)
    const doubtful = isDisputed || item.doubt !== undefined
    for (const [at, text] of anchorTexts(item.entry).entries()) yield [text, { kind: 'anchor', at }]
    for (const [at, text] of item.wrong.entries())
      if (stands([text, item.layer])) yield [text, { kind: doubtful ? 'doubtful' : 'wrong', at }]
    const keeps = 'keep' in item.entry
    for (const [at, text] of item.right.entries()) {
      if (item.layer < (wrong.get(text) ?? -1)) continue
      if (keeps) yield [text, { kind: 'keep', at }]
      else if (holdsWrong(text)) yield [text, { kind: 'right', at }]
    }
  }
}

function highestLayers(entries: readonly LayeredEntry[], side: 'wrong' | 'right'): Map<string, number> {
  const layers = new Map<string, number>()
  for (const item of entries) {
    if (item.replacedBy !== undefined) continue
    for (const text of item[side]) layers.set(text, Math.max(item.layer, layers.get(text) ?? 0))
  }
  return layers
}

/** Whether some form is a part of the text; one that folds to all of it is told from it by its characters. */
function createPartSearch(forms: readonly string[], foldings: readonly Folding[]): (text: string) => boolean {
  const matcher = createMatcher(forms, { folds: foldings.flatMap(({ folds }) => folds) })
  return (text) => {
    const { count, starts, ends } = matcher.scan(text)
    for (let at = 0; at < count; at++) if (ends[at] - starts[at] < text.length) return true
    return false
  }
}

function compileLexicon(
  { folds }: Folding,
  entries: readonly LayeredEntry[],
  indexes: readonly number[],
  weigh: Weigh,
): Lexicon {
  const rolesOf = new Map<string, number[]>()
  for (const index of indexes) {
    for (const [text, role] of weigh(entries[index])) {
      const roles = rolesOf.get(text)
      if (roles) roles.push(index, packRole(role))
      else rolesOf.set(text, [index, packRole(role)])
    }
  }
  const firstRoles = new Int32Array(rolesOf.size + 1)
  let pattern = 0
  for (const roles of rolesOf.values()) {
    firstRoles[pattern + 1] = firstRoles[pattern] + roles.length / 2
    pattern++
  }
  const roles = new Int32Array(2 * firstRoles[rolesOf.size])
  let at = 0
  for (const some of rolesOf.values()) for (const number of some) roles[at++] = number
  return { matcher: createMatcher([...rolesOf.keys()], { folds }), firstRoles, roles }
}
