/** What an entry accuses that is read in a text and not looked up in it: a fixed order, a person, a near miss. */
import { canonicalAnchors } from '../dictionary/canonical.js'
import type { Folding } from '../dictionary/folds.js'
import { personAnchors } from '../dictionary/person.js'
import { sequenceAnchors } from '../dictionary/sequence.js'
import { createMatcher } from '../matcher/matcher.js'
import type { CanonicalEntry, Dictionary, Entry, PersonEntry, SequenceEntry } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import { nearMisses } from '../rules/near-miss.js'
import { createPersonReader } from '../rules/person.js'
import { createSequenceReader, type Weight } from '../rules/sequence.js'
import { createAlike } from '../text/alike.js'

type ReadEntry = SequenceEntry | PersonEntry | CanonicalEntry

export function isRead(entry: Entry): entry is ReadEntry {
  return 'sequence' in entry || 'person' in entry || 'canonical' in entry
}

const weight: Weight = { severity: 'error', confidence: 'certain' }

/** Answers with the stretches that the entry accuses on its first day, whatever stands beside them. */
export function createStretchReader(
  entry: ReadEntry,
  dictionary: Dictionary,
  folding: Folding,
): (text: string) => readonly Span[] {
  if ('canonical' in entry) return phraseReader(entry, folding)
  return 'sequence' in entry ? listReader(entry, folding) : personReader(entry, dictionary, folding)
}

function listReader(entry: SequenceEntry, { folds, fold }: Folding): (text: string) => readonly Span[] {
  const find = createFinder(sequenceAnchors(entry), folds)
  const read = createSequenceReader(entry, weight, fold)
  return (text) => read(text, find(text))
}

function phraseReader(entry: CanonicalEntry, { folds }: Folding): (text: string) => readonly Span[] {
  const anchors = canonicalAnchors(entry)
  const matcher = createMatcher(
    anchors.map(({ text }) => text),
    { folds },
  )
  const options = { alike: createAlike(), isRight: () => false }
  return (text) => {
    const { count, starts, ends, patterns } = matcher.scan(text)
    const hits = Array.from({ length: count }, (_, at) => ({
      start: starts[at],
      end: ends[at],
      anchor: anchors[patterns[at]],
    }))
    return nearMisses({ text, countWords: () => 1 }, hits, options)
  }
}

function personReader(entry: PersonEntry, { entries }: Dictionary, { folds, fold }: Folding) {
  const persons = entries.filter((other) => 'person' in other)
  const find = createFinder(personAnchors(persons), folds)
  const read = createPersonReader(persons, { fold, weightOf: () => weight })
  return (text: string) => read(text, find(text), entry.since).filter((finding) => finding.entry === entry)
}

function createFinder(patterns: readonly string[], folds: Folding['folds']): (text: string) => Span[] {
  const matcher = createMatcher(patterns, { folds })
  return (text) => {
    const { count, starts, ends } = matcher.scan(text)
    return Array.from({ length: count }, (_, at) => ({ start: starts[at], end: ends[at] }))
  }
}
