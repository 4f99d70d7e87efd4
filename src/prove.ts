/** Holds a dictionary to its own examples, and shows that every guard that people wrote does something. */
import { isMeant } from './check/guard.js'
import { createStretchReader, isRead } from './check/stretches.js'
import { createFoldings, type Folding } from './dictionary/folds.js'
import { type Form, formsOf } from './dictionary/form.js'
import { textsOf } from './dictionary/forms.js'
import { type LayeredEntry, placeOf, stackLayers } from './dictionary/layers.js'
import { isPack } from './dictionary/pack.js'
import { packsOf } from './dictionary/parts.js'
import { fillTemplates } from './dictionary/region.js'
import { createExcuse } from './dictionary/unless.js'
import type { Dictionary, Entry, Unless } from './model/entry.js'
import type { DictionaryFault } from './model/errors.js'
import type { Finding } from './model/finding.js'
import { createProofreader, type Proofreader, type ProofreaderOptions } from './proofreader.js'
import { onFirstDay } from './reach.js'
import { applyEdits } from './text/edits.js'

/** How a dictionary kept its word. */
export interface Proof {
  /** How many examples, allows and guards held. */
  readonly passed: number
  readonly failures: readonly DictionaryFault[]
}

/**
 * Tests the dictionary as the highest layer over `options.dictionaries`: every example is found, its edit or first
 * suggestion gives the right side, and a second check is silent; every `allows` is silent; every guard is alive.
 * Throws a DictionaryError where the dictionary is malformed.
 */
export function proveDictionary(written: Dictionary, options: ProofreaderOptions = {}): Proof {
  const dictionary = fillTemplates(written)
  const lower = (options.dictionaries ?? []).filter((layer) => isPack(layer) || layer.id !== dictionary.id)
  // What is below is not the author's to guard.
  const proofreader = createProofreader({ ...options, dictionaries: [...packsOf(lower), dictionary] })
  const foldingOf = createFoldings()
  const own = stackLayers([dictionary]).entries
  const results = own.flatMap((item) => {
    const { entry } = item
    const faults = [
      ...Object.entries(entry.examples ?? {}).map(([wrong, right]) => exampleFault(proofreader, item, wrong, right)),
      ...textsOf(entry.allows).map((sentence) => allowFault(proofreader, entry, sentence)),
      ...guardsOf(entry).map((guard) => guardFault(item, dictionary, foldingOf(dictionary), guard)),
    ]
    return faults.map((message) => message && { file: dictionary.id, ...placeOf(entry), message })
  })
  const failures = results.filter((result) => result !== undefined && result !== '')
  return { passed: results.length - failures.length, failures: failures as DictionaryFault[] }
}

function exampleFault(
  proofreader: Proofreader,
  { ruleId, entry }: LayeredEntry,
  wrong: string,
  right: string,
): string | undefined {
  const options = onFirstDay(entry)
  const found = proofreader.check(wrong, options).findings
  const own = found.filter((finding) => finding.ruleId === ruleId)
  if (own.length === 0) return `例句没有查出：${wrong}${found.length > 0 ? `（只查出 ${listed(found)}）` : ''}`
  const fixed = applyEdits(wrong, own.flatMap(changes))
  if (fixed !== right && own[0].suggestions.length > 0) return `例句改成了“${fixed}”，应为“${right}”。`
  if (right === wrong) return undefined
  const second = proofreader.check(right, options).findings
  return second.length > 0 ? `改正后的句子仍有 ${listed(second)}：${right}` : undefined
}

/** What a machine may do, or else what an editor would choose first. */
function changes(finding: Finding): NonNullable<Finding['edits']> {
  if (finding.edits) return finding.edits
  return finding.suggestions.slice(0, 1).map((text) => ({ range: finding.range, text }))
}

function allowFault(proofreader: Proofreader, entry: Entry, sentence: string): string | undefined {
  const found = proofreader.check(sentence, onFirstDay(entry)).findings
  return found.length > 0 ? `不该报的句子报了 ${listed(found)}：${sentence}` : undefined
}

function listed(findings: readonly Finding[]): string {
  return findings.map((finding) => `${finding.ruleId}“${finding.text}”`).join('、')
}

/** One guard, and the entry without it. */
interface Guard {
  readonly name: string
  readonly without: Entry
}

function guardsOf(entry: Entry): Guard[] {
  if ('keep' in entry) return []
  const guards = (['before', 'after', 'inside'] as const).flatMap((side) =>
    textsOf(entry.unless?.[side]).map((word) => ({
      name: `${side}: ${word}`,
      without: withoutWord(entry, side, word),
    })),
  )
  return 'whole' in entry && entry.whole ? [...guards, { name: 'whole', without: { ...entry, whole: false } }] : guards
}

function withoutWord<E extends { readonly unless?: Unless }>(entry: E, side: keyof Unless, word: string): E {
  return {
    ...entry,
    unless: { ...entry.unless, [side]: textsOf(entry.unless?.[side]).filter((other) => other !== word) },
  }
}

/** Alive: it alone silences some place of an `allows`, the segmenter and the compiler's own guards switched off. */
function guardFault(
  item: LayeredEntry,
  dictionary: Dictionary,
  folding: Folding,
  { name, without }: Guard,
): string | undefined {
  const ways = [silencesForm(item, without, folding, name), silencesStretch(item.entry, without, dictionary, folding)]
  return textsOf(item.entry.allows).some((text) => ways.some((silences) => silences(text)))
    ? undefined
    : `守卫“${name}”没有用处：去掉它，allows 里没有一句会误报。请删去它，或在 allows 里写出它要放过的句子。`
}

function silencesForm(item: LayeredEntry, without: Entry, { fold }: Folding, name: string): (text: string) => boolean {
  const guarded = formsOf(item, fold)
  const bare = formsOf({ ...item, entry: without }, fold)
  return (text) => {
    const { since: publishedAt } = item.entry
    const reading = { text, publishedAt, countWords: () => Number(name !== 'whole') }
    const fires = (form: Form, start: number): boolean =>
      isMeant({ form, start, end: start + form.text.length }, reading)
    return bare.some((form, at) =>
      placesOf(form.text, text).some((start) => fires(form, start) && !fires(guarded[at], start)),
    )
  }
}

function placesOf(form: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) places.push(at)
  return places
}

/** Of entries that are read, not looked up: lists, persons and near misses. */
function silencesStretch(
  entry: Entry,
  without: Entry,
  dictionary: Dictionary,
  folding: Folding,
): (text: string) => boolean {
  if (!isRead(entry) || !isRead(without)) return () => false
  const read = createStretchReader(entry, dictionary, folding)
  const isExcused = createExcuse(entry.unless, folding.fold)
  const isStillExcused = createExcuse(without.unless, folding.fold)
  return (text) => read(text).some((stretch) => isExcused(text, stretch) && !isStillExcused(text, stretch))
}
