/** Also the third step: round its anchors the text is read for orders, persons and near misses that entries accuse. */
import { createFoldings } from '../dictionary/folds.js'
import { originOf } from '../dictionary/form.js'
import type { LayeredEntry } from '../dictionary/layers.js'
import type { LinkedPack } from '../dictionary/link.js'
import { createExcuse, type Excuse } from '../dictionary/unless.js'
import type { PersonEntry, SequenceEntry } from '../model/entry.js'
import type { Candidate, Claim, Origin, Reading, Span } from '../model/rule.js'
import { createPersonReader } from '../rules/person.js'
import { createSequenceReader } from '../rules/sequence.js'
import { dated, isInForce } from './term.js'

/** Reads the text round anchors, which come in text order, for one entry or for several that belong together. */
export type AnchorReader = (hits: readonly Span[], reading: Reading) => readonly Claim[]

/** Answers with the reader of an entry that has anchors. */
export function createReaders({ pack, layer, takenOut }: LinkedPack): (index: number) => AnchorReader {
  const foldingOf = createFoldings()
  const known = new Map<string, AnchorReader>()
  const voiceOf = (item: LayeredEntry): Voice => ({
    entry: item.entry,
    origin: originOf({ ...item, layer: item.layer + layer }),
    isExcused: createExcuse('unless' in item.entry ? item.entry.unless : undefined, foldingOf(item.dictionary).fold),
  })
  const personsOf = (dictionary: LayeredEntry['dictionary']): LayeredEntry[] => {
    const items = Array.from({ length: pack.entries.count }, (_, index) => index).filter(
      (index) => !takenOut.has(index),
    )
    return items.map(pack.entries.at).filter((item) => item.dictionary === dictionary && 'person' in item.entry)
  }
  const make = (item: LayeredEntry): AnchorReader => {
    const { fold } = foldingOf(item.dictionary)
    if ('sequence' in item.entry) return sequenceReader(item.entry, voiceOf(item), fold)
    return personReader(personsOf(item.dictionary).map(voiceOf), fold)
  }
  return (index) => {
    const item = pack.entries.at(index)
    const key = 'person' in item.entry ? `persons of ${item.dictionary.id}` : item.ruleId
    const reader = known.get(key) ?? make(item)
    known.set(key, reader)
    return reader
  }
}

/** An entry as it speaks. */
interface Voice {
  readonly entry: LayeredEntry['entry']
  readonly origin: Origin
  readonly isExcused: Excuse
}

type Fold = (text: string) => string

function sequenceReader(entry: SequenceEntry, voice: Voice, fold: Fold): AnchorReader {
  const read = createSequenceReader(entry, voice.origin, fold)
  return (hits, reading) => read(reading.text, hits).flatMap((candidate) => claim(voice, candidate, reading))
}

function personReader(voices: readonly Voice[], fold: Fold): AnchorReader {
  const byEntry = new Map(voices.map((voice) => [voice.entry as PersonEntry, voice]))
  const weightOf = (entry: PersonEntry): Origin => (byEntry.get(entry) as Voice).origin
  const read = createPersonReader([...byEntry.keys()], { fold, weightOf })
  return (hits, reading) =>
    read(reading.text, hits, reading.publishedAt).flatMap(({ entry, ...candidate }) =>
      claim(byEntry.get(entry) as Voice, candidate, reading),
    )
}

function claim({ entry, origin, isExcused }: Voice, candidate: Candidate, { text, publishedAt }: Reading): Claim[] {
  const term = { since: entry.since, expires: entry.expires }
  if (!isInForce(term, publishedAt) || isExcused(text, candidate)) return []
  return [dated({ ...candidate, origin }, term, publishedAt)]
}
