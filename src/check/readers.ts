/** Entries that are read in a text, and not looked up in it, as readers: fixed orders, and the persons of a dictionary. */
import type { Folding } from '../dictionary/folds.js'
import type { LayeredEntry } from '../dictionary/layers.js'
import { originOf } from '../dictionary/lexicon.js'
import { personAnchors } from '../dictionary/person.js'
import { sequenceAnchors } from '../dictionary/sequence.js'
import { createExcuse } from '../dictionary/unless.js'
import { createMatcher } from '../matcher/matcher.js'
import type { Dictionary, PersonEntry, SequenceEntry } from '../model/entry.js'
import type { Candidate, Claim, Span } from '../model/rule.js'
import { createPersonReader } from '../rules/person.js'
import type { PersonOptions } from '../rules/person-register.js'
import { createSequenceReader } from '../rules/sequence.js'

/** Looks at the places of its anchors. */
export interface AnchoredReader {
  /** Patterns without which it has nothing to say, to be found with `folding`. */
  readonly anchors: readonly string[]
  readonly folding: Folding
  /** What is wrong and not excused; `hits` are the places of the anchors in text order. Linear in the text. */
  readonly read: (text: string, hits: readonly Span[], publishedAt: string | undefined) => readonly Claim[]
}

/** A reader for each fixed order, and one for all persons of a dictionary. */
export function createReaders(
  items: readonly LayeredEntry[],
  foldingOf: (dictionary: Dictionary) => Folding,
  alike?: PersonOptions['alike'],
): AnchoredReader[] {
  const active = items.filter(({ replacedBy }) => replacedBy === undefined)
  const sequences = active.filter((item): item is Item<SequenceEntry> => 'sequence' in item.entry)
  const persons = active.filter((item): item is Item<PersonEntry> => 'person' in item.entry)
  const dictionaries = new Set(persons.map(({ dictionary }) => dictionary))
  return [
    ...sequences.map((item) => sequenceReader(item, foldingOf(item.dictionary))),
    ...[...dictionaries].map((dictionary) => {
      const own = persons.filter((item) => item.dictionary === dictionary)
      return personReader(own, foldingOf(dictionary), alike)
    }),
  ]
}

/** Reads with a matcher of its own what a check finds in the pass that looks for everything. */
export function readAlone({
  anchors,
  folding,
  read,
}: AnchoredReader): (text: string, publishedAt?: string) => readonly Claim[] {
  const matcher = createMatcher(anchors, { folds: folding.folds })
  return (text, publishedAt) => {
    const { count, starts, ends } = matcher.scan(text)
    const hits = Array.from({ length: count }, (_, at) => ({ start: starts[at], end: ends[at] }))
    return read(text, hits, publishedAt)
  }
}

interface Item<Kind> extends LayeredEntry {
  readonly entry: LayeredEntry['entry'] & Kind
}

function sequenceReader(item: Item<SequenceEntry>, folding: Folding): AnchoredReader {
  const read = createSequenceReader(item.entry, originOf(item), folding.fold)
  const claim = createStamp(item, folding)
  return {
    anchors: sequenceAnchors(item.entry),
    folding,
    read: (text, hits, publishedAt) => read(text, hits).flatMap((found) => claim(text, found, publishedAt)),
  }
}

function personReader(
  items: readonly Item<PersonEntry>[],
  folding: Folding,
  alike: PersonOptions['alike'],
): AnchoredReader {
  const persons = items.map(({ entry }) => entry)
  const weights = new Map(items.map((item) => [item.entry, originOf(item)]))
  const stamps = new Map(items.map((item) => [item.entry, createStamp(item, folding)]))
  const weightOf = (entry: PersonEntry) => weights.get(entry) ?? originOf(items[0])
  const read = createPersonReader(persons, { fold: folding.fold, weightOf, ...(alike && { alike }) })
  return {
    anchors: personAnchors(persons),
    folding,
    read: (text, hits, publishedAt) =>
      read(text, hits, publishedAt).flatMap(
        ({ entry, ...found }) => stamps.get(entry)?.(text, found, publishedAt) ?? [],
      ),
  }
}

/** Answers with the claim, or with none where a neighbour excuses it or the article is older than the entry. */
function createStamp(item: LayeredEntry, { fold }: Folding) {
  const { since, unless } = item.entry as SequenceEntry | PersonEntry
  const origin = originOf(item)
  const isExcused = createExcuse(unless, fold)
  return (text: string, found: Candidate, publishedAt: string | undefined): Claim[] => {
    if (isExcused(text, found)) return []
    if (since === undefined) return [{ ...found, origin }]
    // Without the day nobody is accused.
    if (publishedAt === undefined) return [{ ...found, origin, severity: 'info', confidence: 'possible' }]
    return publishedAt < since ? [] : [{ ...found, origin }]
  }
}
