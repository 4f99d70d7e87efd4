/** Layers of dictionaries → what the machine scans for, with every guard worked out. */
import { createMatcher } from '../matcher/matcher.js'
import type { WrongEntry } from '../model/entry.js'
import type { Confidence } from '../model/finding.js'
import type { Origin } from '../model/rule.js'
import { textsOf } from './forms.js'
import type { LayeredEntry } from './layers.js'

/** A container, and where in it the wrong form stands. */
interface Container {
  readonly text: string
  readonly offset: number
}

/** One wrong form, ready to be judged where it is found. */
export interface Form {
  readonly text: string
  readonly suggestions: readonly string[]
  readonly message: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly inside: readonly Container[]
  readonly whole: boolean
  readonly since: string | undefined
  readonly origin: Origin
}

/** What it means that a pattern stands in a text. */
interface Meaning {
  /** Wrong, unless a guard says otherwise; an entry for each layer that says so. */
  readonly forms: readonly Form[]
  /** A right form: what it contains is right. */
  readonly right: boolean
  /** A kept phrase: what it contains, and what reaches across its edge, is right. */
  readonly keep: boolean
}

export interface Lexicon {
  readonly patterns: readonly string[]
  /** By index of pattern. */
  readonly meanings: readonly Meaning[]
}

interface Building extends Meaning {
  readonly forms: Form[]
  right: boolean
  keep: boolean
}

/** What stands in the text of the highest layer counts, where two layers speak of the very same words. */
export function buildLexicon(layered: readonly LayeredEntry[]): Lexicon {
  const active = layered.filter((item) => item.replacedBy === undefined)
  const wrongLayer = highestLayers(active, 'wrong')
  const rightLayer = highestLayers(active, 'right')
  const meanings = new Map<string, Building>()
  const meaningOf = (text: string): Building => {
    const known = meanings.get(text)
    if (known) return known
    const fresh = { forms: [], right: false, keep: false }
    meanings.set(text, fresh)
    return fresh
  }
  /** A suggestion that a higher layer calls wrong is for a person to weigh, not for a machine to make. */
  const isDisputed = ({ suggestions, origin }: Form): boolean =>
    suggestions.some((text) => (wrongLayer.get(text) ?? -1) > origin.layer)

  for (const item of active) {
    for (const form of formsOf(item)) {
      if (item.layer <= (rightLayer.get(form.text) ?? -1)) continue
      meaningOf(form.text).forms.push(isDisputed(form) ? withConfidence(form, 'likely') : form)
    }
  }
  const containsWrong = createContainment([...meanings.keys()])
  for (const item of active) {
    const keeps = 'keep' in item.entry
    for (const text of item.right) {
      if (item.layer < (wrongLayer.get(text) ?? -1)) continue
      if (keeps) meaningOf(text).keep = true
      else if (containsWrong(text)) meaningOf(text).right = true
    }
  }
  return { patterns: [...meanings.keys()], meanings: [...meanings.values()] }
}

function withConfidence(form: Form, confidence: Confidence): Form {
  return { ...form, origin: { ...form.origin, confidence } }
}

function highestLayers(active: readonly LayeredEntry[], side: 'wrong' | 'right'): Map<string, number> {
  const layers = new Map<string, number>()
  for (const item of active)
    for (const text of item[side]) layers.set(text, Math.max(item.layer, layers.get(text) ?? 0))
  return layers
}

function createContainment(patterns: readonly string[]): (text: string) => boolean {
  const matcher = createMatcher(patterns)
  return (text) => matcher.scan(text).count > 0
}

/** What the entry's findings are stamped with: its own word, else the header's, else the default. */
export function originOf({ entry, ruleId, dictionary, layer }: LayeredEntry): Origin {
  const basis = entry.basis ?? dictionary.basis
  return {
    ruleId,
    layer,
    type: entry.type ?? dictionary.type ?? 'fixed-expression',
    severity: entry.severity ?? dictionary.severity ?? 'error',
    confidence: entry.confidence ?? dictionary.confidence ?? 'certain',
    source: { dictionary: dictionary.id, ...(basis !== undefined && { basis }) },
  }
}

export function formsOf(item: LayeredEntry): Form[] {
  const { entry, right } = item
  if ('keep' in entry) return []
  const origin = originOf(item)
  return item.wrong.map((text) => ({
    text,
    suggestions: right,
    message: entry.message ?? messageFor(text, right),
    before: textsOf(entry.unless?.before),
    after: textsOf(entry.unless?.after),
    inside: containersOf(text, textsOf(entry.unless?.inside)),
    whole: (entry as WrongEntry).whole === true,
    since: entry.since,
    origin,
  }))
}

/** A container that holds the form twice guards both places. */
function containersOf(form: string, containers: readonly string[]): Container[] {
  return containers.flatMap((text) => {
    const places: Container[] = []
    for (let offset = text.indexOf(form); offset >= 0; offset = text.indexOf(form, offset + 1))
      places.push({ text, offset })
    return places
  })
}

function messageFor(wrong: string, right: readonly string[]): string {
  if (right.length === 0) return `${quoted(wrong)}不宜使用，请改换说法。`
  return `${quoted(wrong)}应为${right.map(quoted).join('或')}。`
}

/** A form that has quotation marks of its own gets no others. */
function quoted(form: string): string {
  return form.includes('“') ? ` ${form} ` : `“${form}”`
}
