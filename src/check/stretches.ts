/** What an entry accuses that is read in a text and not looked up in it: a fixed order, a person. */
import type { Folding } from '../dictionary/folds.js'
import { personAnchors } from '../dictionary/person.js'
import { sequenceAnchors } from '../dictionary/sequence.js'
import { createMatcher } from '../matcher/matcher.js'
import type { Dictionary, Entry, PersonEntry, SequenceEntry } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import { createPersonReader } from '../rules/person.js'
import { createSequenceReader, type Weight } from '../rules/sequence.js'

export function isRead(entry: Entry): entry is SequenceEntry | PersonEntry {
  return 'sequence' in entry || 'person' in entry
}

const weight: Weight = { severity: 'error', confidence: 'certain' }

/** Answers with the stretches that the entry accuses on its first day, whatever stands beside them. */
export function createStretchReader(
  entry: SequenceEntry | PersonEntry,
  dictionary: Dictionary,
  folding: Folding,
): (text: string) => readonly Span[] {
  return 'sequence' in entry ? listReader(entry, folding) : personReader(entry, dictionary, folding)
}

function listReader(entry: SequenceEntry, { folds, fold }: Folding): (text: string) => readonly Span[] {
  const find = createFinder(sequenceAnchors(entry), folds)
  const read = createSequenceReader(entry, weight, fold)
  return (text) => read(text, find(text))
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
