/** What each layer of dictionaries does to those below it: adds, keeps, replaces, switches off and, meant or not, silences. */

import { textsOf } from './dictionary/forms.js'
import { type LayeredEntry, stackLayers } from './dictionary/layers.js'
import { fillTemplates } from './dictionary/region.js'
import type { Dictionary } from './model/entry.js'
import type { Rule } from './model/rule.js'
import { createProofreader } from './proofreader.js'
import { createPartSearch, type Miss, missedForms } from './reach.js'

/**
 * Why a wrong form is not reported where it stands alone: an entry calls the same words right, keeps them, or always
 * speaks first; or the guards of its own entry let it pass.
 */
export type SilenceReason = 'right' | 'kept' | 'beaten' | 'guarded'

/** A wrong form that is never reported. */
export interface SilencedForm {
  readonly ruleId: string
  readonly form: string
  readonly reason: SilenceReason
  /** Rule id of what silences it. */
  readonly by: string
}

/** A wrong form of a lower layer that is not reported where it stands in these words; elsewhere it is. */
export interface ShelteredForm {
  readonly ruleId: string
  readonly form: string
  /** A right form or a kept phrase of this layer. */
  readonly within: string
  readonly by: string
}

/** Plain data; all ids are rule ids. */
export interface LayerReport {
  readonly dictionary: string
  readonly title?: string
  /** Entries with wrong forms that stand in for none below. */
  readonly added: readonly string[]
  readonly keeps: readonly string[]
  /** Entries and rules of lower layers, with the entry that stands in for each. */
  readonly replaced: readonly { readonly ruleId: string; readonly by: string }[]
  /** Entries and rules of lower layers that the header switches off. */
  readonly off: readonly string[]
  /** What the layers below reported until this one came. */
  readonly silenced: readonly SilencedForm[]
  readonly sheltered: readonly ShelteredForm[]
  /** Its own forms that are never reported, as the layers stand up to this one. */
  readonly unreachable: readonly SilencedForm[]
}

/**
 * One report for each dictionary, the lowest first. Reads every wrong form once for each layer that stands on it. Throws
 * a DictionaryError where a dictionary is malformed or the layers do not fit together.
 */
export function reportLayers(written: readonly Dictionary[], rules: readonly Rule[] = []): LayerReport[] {
  const dictionaries = written.map((dictionary) => fillTemplates(dictionary))
  let silent = new Set<string>()
  return dictionaries.map((dictionary, layer) => {
    const upTo = dictionaries.slice(0, layer + 1)
    const proofreader = createProofreader({ dictionaries: upTo, rules })
    const { entries } = stackLayers(upTo)
    const misses = missedForms(proofreader, entries)
    const fresh = misses.filter((miss) => !silent.has(nameOf(miss)))
    silent = new Set(misses.map(nameOf))
    const reasonFor = createReasons(entries)
    return {
      ...summaryOf(dictionary, entries),
      silenced: fresh.filter(({ item }) => item.layer < layer).map(reasonFor),
      sheltered: shelteredBy(dictionary, entries, silent),
      unreachable: misses.filter(({ item }) => item.layer === layer).map(reasonFor),
    }
  })
}

type Form = Pick<Miss, 'item' | 'text'>

function nameOf({ item, text }: Form): string {
  return `${item.ruleId}\n${text}`
}

type Summary = Pick<LayerReport, 'dictionary' | 'title' | 'added' | 'keeps' | 'replaced' | 'off'>

function summaryOf(dictionary: Dictionary, entries: readonly LayeredEntry[]): Summary {
  const own = entries.filter((item) => item.dictionary === dictionary)
  const kept = own.filter(({ entry }) => 'keep' in entry)
  const standIns = own.filter(({ entry }) => entry.replaces !== undefined)
  return {
    dictionary: dictionary.id,
    ...(dictionary.title !== undefined && { title: dictionary.title }),
    added: own.filter(({ entry }) => !('keep' in entry) && entry.replaces === undefined).map(({ ruleId }) => ruleId),
    keeps: kept.map(({ ruleId }) => ruleId),
    replaced: standIns.map(({ entry, ruleId }) => ({ ruleId: entry.replaces as string, by: ruleId })),
    off: textsOf(dictionary.off),
  }
}

/** The highest layer that calls the words right answers for them. */
function createReasons(entries: readonly LayeredEntry[]): (miss: Miss) => SilencedForm {
  const active = entries.filter(({ replacedBy }) => replacedBy === undefined)
  const right = new Map(active.flatMap((item) => item.right.map((text) => [text, item] as const)))
  return ({ item, text, found }) => {
    const protector = right.get(text)
    const winner = found[0]?.ruleId
    const form = { ruleId: item.ruleId, form: text }
    if (winner !== undefined) return { ...form, reason: 'beaten', by: winner }
    if (!protector) return { ...form, reason: 'guarded', by: item.ruleId }
    return { ...form, reason: 'keep' in protector.entry ? 'kept' : 'right', by: protector.ruleId }
  }
}

/** What is right in this layer and holds a form that a lower one calls wrong. */
function shelteredBy(
  dictionary: Dictionary,
  entries: readonly LayeredEntry[],
  silent: ReadonlySet<string>,
): ShelteredForm[] {
  const active = entries.filter(({ replacedBy }) => replacedBy === undefined)
  const [own, lower] = [
    active.filter((item) => item.dictionary === dictionary),
    active.filter((item) => item.dictionary !== dictionary),
  ]
  const forms = lower.flatMap((item) => item.wrong.map((text) => ({ item, text })))
  const formsIn = createPartSearch(
    dictionary,
    forms.filter((form) => !silent.has(nameOf(form))),
  )
  return own.flatMap(({ right, ruleId: by }) =>
    right.flatMap((within) => {
      const held = new Map(formsIn(within).map((form) => [nameOf(form), form]))
      return [...held.values()].map(({ item, text }) => ({ ruleId: item.ruleId, form: text, within, by }))
    }),
  )
}
