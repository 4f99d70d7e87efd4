/** One wrong form, ready to be judged where it is found: its guards, its dates and what its findings are stamped with. */
import type { DictionaryHeader, Entry, Unless } from '../model/entry.js'
import type { Confidence } from '../model/finding.js'
import type { Origin } from '../model/rule.js'
import { textsOf } from './forms.js'
import { asUnless } from './infer.js'
import type { InferredGuard } from './inferred.js'
import { createExcuse, type Excuse } from './unless.js'

/** First day on which it counts, and first day on which it counts no more. */
export interface Term {
  readonly since: string | undefined
  readonly expires: string | undefined
}

export interface Form extends Term {
  readonly text: string
  readonly suggestions: readonly string[]
  readonly message: string
  /** Whether neighbours make it right after all. */
  readonly isExcused: Excuse
  readonly whole: boolean
  /** A former name: right where the sentence speaks of the time before. */
  readonly former: boolean
  readonly origin: Origin
}

/** An entry where it stands: who says it, and in which layer. */
export interface Standing {
  readonly ruleId: string
  readonly entry: Entry
  readonly dictionary: DictionaryHeader
  readonly layer: number
}

/** What the entry's findings are stamped with: its own word, else the header's, else the default. */
export function originOf({ entry, ruleId, dictionary, layer }: Standing): Origin {
  const basis = entry.basis ?? dictionary.basis
  return {
    ruleId,
    layer,
    type: entry.type ?? dictionary.type ?? ('renamed' in entry ? 'organization' : 'fixed-expression'),
    severity: entry.severity ?? dictionary.severity ?? 'error',
    confidence: confidenceOf(entry, dictionary),
    source: { dictionary: dictionary.id, ...(basis !== undefined && { basis }) },
  }
}

/**
 * What is to be avoided has no words that fit always, and a near miss may be meant: no machine changes them, except
 * where an entry vouches for its phrase.
 */
function confidenceOf(entry: Entry, dictionary: DictionaryHeader): Confidence {
  const confidence = entry.confidence ?? dictionary.confidence ?? 'certain'
  const isOpen = 'avoid' in entry || ('canonical' in entry && entry.confidence === undefined)
  return isOpen && confidence === 'certain' ? 'likely' : confidence
}

/** What is for people to weigh; a weaker word stays as weak as it was. */
export function notByMachine(origin: Origin): Origin {
  return origin.confidence === 'certain' ? { ...origin, confidence: 'likely' } : origin
}

/** Before a former name these say that it is one. */
const formerly = ['原', '前', '时任']

/** The wrong forms of an entry in the order of `wrong`; `fold` is its dictionary's. */
export function formsOf(
  item: Standing & {
    readonly wrong: readonly string[]
    readonly right: readonly string[]
    readonly inferred?: readonly (readonly InferredGuard[])[]
  },
  fold: (text: string) => string,
): Form[] {
  const { entry, right } = item
  if ('keep' in entry) return []
  const origin = originOf(item)
  const former = 'renamed' in entry
  const written = guardsOf(entry.unless)
  const guards = former ? joined(written, { before: formerly }) : written
  return item.wrong.map((text, at) => ({
    text,
    suggestions: right,
    message: entry.message ?? messageFor(text, right, former ? entry.since : undefined),
    isExcused: createExcuse(joined(guards, asUnless(item.inferred?.[at] ?? [])), fold),
    whole: 'whole' in entry && entry.whole === true,
    former,
    since: entry.since,
    expires: entry.expires,
    origin,
  }))
}

function joined(one: Unless, other: Unless = {}): Unless {
  const [a, b] = [guardsOf(one), guardsOf(other)]
  return { before: [...a.before, ...b.before], after: [...a.after, ...b.after], inside: [...a.inside, ...b.inside] }
}

/** Each list as such. */
export function guardsOf(unless: Unless | undefined): Readonly<Record<keyof Unless, readonly string[]>> {
  return { before: textsOf(unless?.before), after: textsOf(unless?.after), inside: textsOf(unless?.inside) }
}

function messageFor(wrong: string, right: readonly string[], renamedOn: string | undefined): string {
  if (right.length === 0) return `${quoted(wrong)}不宜使用，请改换说法。`
  const names = right.map(quoted).join('或')
  return renamedOn === undefined ? `${quoted(wrong)}应为${names}。` : `${quoted(wrong)}自${renamedOn}起改称${names}。`
}

/** A form that has quotation marks of its own gets no others. */
function quoted(form: string): string {
  return form.includes('“') ? ` ${form} ` : `“${form}”`
}
