/** Layers of dictionaries → what the machine scans for, with every guard worked out. */
import type { Fold } from '../matcher/fold.js'
import { createMatcher } from '../matcher/matcher.js'
import type { WrongEntry } from '../model/entry.js'
import type { Confidence } from '../model/finding.js'
import type { Origin } from '../model/rule.js'
import { createFoldings, type Folding } from './folds.js'
import { textsOf } from './forms.js'
import type { LayeredEntry } from './layers.js'

/** What stands in a container on either side of the wrong form. */
interface Container {
  readonly head: string
  readonly tail: string
}

/** One wrong form, ready to be judged where it is found. */
export interface Form {
  readonly text: string
  readonly suggestions: readonly string[]
  readonly message: string
  /** Neighbours are compared with what this makes of the text; they are folded themselves. */
  readonly fold: (text: string) => string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly inside: readonly Container[]
  /** How much of the text on either side the neighbours ask for, with room for characters that show nothing; 0: none. */
  readonly reach: number
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

/** What dictionaries that fold alike have to say; one matcher looks for all of it. */
export interface Lexicon {
  readonly folds: readonly Fold[]
  readonly patterns: readonly string[]
  /** By index of pattern. */
  readonly meanings: readonly Meaning[]
}

interface Building extends Meaning {
  readonly forms: Form[]
  right: boolean
  keep: boolean
}

/** One lexicon for each folding. What the highest layer says counts, where two layers speak of the very same words. */
export function buildLexicons(layered: readonly LayeredEntry[]): Lexicon[] {
  const active = layered.filter((item) => item.replacedBy === undefined)
  const layers = { wrong: highestLayers(active, 'wrong'), right: highestLayers(active, 'right') }
  const foldingOf = createFoldings()
  const groups = new Map<Folding, LayeredEntry[]>()
  for (const item of active) {
    const folding = foldingOf(item.dictionary)
    groups.set(folding, [...(groups.get(folding) ?? []), item])
  }
  const wrong = createMatcher([...layers.wrong.keys()], { folds: [...groups.keys()].flatMap(({ folds }) => folds) })
  /** Whether some wrong form is a part of the text; one that folds to all of it is told from it by its characters. */
  const holdsWrong = (text: string): boolean => {
    const { count, starts, ends } = wrong.scan(text)
    for (let at = 0; at < count; at++) if (ends[at] - starts[at] < text.length) return true
    return false
  }
  return [...groups].map(([folding, items]) => buildLexicon(folding, items, layers, holdsWrong))
}

type HighestLayers = Readonly<Record<'wrong' | 'right', ReadonlyMap<string, number>>>

function buildLexicon(
  { folds, fold }: Folding,
  items: readonly LayeredEntry[],
  layers: HighestLayers,
  holdsWrong: (text: string) => boolean,
): Lexicon {
  const meanings = new Map<string, Building>()
  const meaningOf = (text: string): Building => {
    const known = meanings.get(text) ?? { forms: [], right: false, keep: false }
    meanings.set(text, known)
    return known
  }
  /** A suggestion that a higher layer calls wrong is for a person to weigh, not for a machine to make. */
  const isDisputed = ({ suggestions, origin }: Form): boolean =>
    suggestions.some((text) => (layers.wrong.get(text) ?? -1) > origin.layer)

  for (const item of items) {
    for (const form of formsOf(item, fold)) {
      if (item.layer <= (layers.right.get(form.text) ?? -1)) continue
      meaningOf(form.text).forms.push(isDisputed(form) ? withConfidence(form, 'likely') : form)
    }
    for (const text of item.right) {
      if (item.layer < (layers.wrong.get(text) ?? -1)) continue
      if ('keep' in item.entry) meaningOf(text).keep = true
      else if (holdsWrong(text)) meaningOf(text).right = true
    }
  }
  return { folds, patterns: [...meanings.keys()], meanings: [...meanings.values()] }
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

/** The wrong forms of an entry; `fold` is its dictionary's. */
export function formsOf(item: LayeredEntry, fold: (text: string) => string): Form[] {
  const { entry, right } = item
  if ('keep' in entry) return []
  const origin = originOf(item)
  const before = textsOf(entry.unless?.before).map(fold)
  const after = textsOf(entry.unless?.after).map(fold)
  const whole = (entry as WrongEntry).whole === true
  return item.wrong.map((text) => {
    const inside = containersOf(fold(text), textsOf(entry.unless?.inside).map(fold))
    const neighbours = [...before, ...after, ...inside.flatMap(({ head, tail }) => [head, tail])]
    return {
      text,
      suggestions: right,
      message: entry.message ?? messageFor(text, right),
      fold,
      before,
      after,
      inside,
      reach: 2 * Math.max(0, ...neighbours.map((neighbour) => neighbour.length)),
      whole,
      since: entry.since,
      origin,
    }
  })
}

/** A container that holds the form twice guards both places. */
function containersOf(form: string, containers: readonly string[]): Container[] {
  return containers.flatMap((text) => {
    const places: Container[] = []
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      places.push({ head: text.slice(0, at), tail: text.slice(at + form.length) })
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
