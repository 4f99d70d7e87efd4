/** Also the third step: round its anchors the text is read for orders, persons and near misses that entries accuse. */
import { type Anchor, canonicalAnchors } from '../dictionary/canonical.js'
import { createFoldings } from '../dictionary/folds.js'
import { originOf } from '../dictionary/form.js'
import type { LayeredEntry } from '../dictionary/layers.js'
import type { LinkedPack } from '../dictionary/link.js'
import type { Pack } from '../dictionary/pack.js'
import { unpackRole } from '../dictionary/role.js'
import { createExcuse, type Excuse } from '../dictionary/unless.js'
import type { PersonEntry, SequenceEntry } from '../model/entry.js'
import type { Candidate, Claim, Origin, Reading, Span } from '../model/rule.js'
import { candidateFor, nearMisses } from '../rules/near-miss.js'
import { createPersonReader } from '../rules/person.js'
import { createSequenceReader } from '../rules/sequence.js'
import { createAlike } from '../text/alike.js'
import { once } from '../text/once.js'
import { dated, isInForce } from './term.js'

/** Where an anchor stands: the entry's index in its pack, and which of its anchors it is. */
export interface AnchorPlace extends Span {
  readonly entry: number
  readonly at: number
}

/** Reads the text round anchors, which come in text order, for one entry or for several that belong together. */
export type AnchorReader = (places: readonly AnchorPlace[], reading: Reading) => readonly Claim[]

/** What sounds or looks alike is the same for all. */
const alike = once(createAlike)

/** Answers with the reader of an entry that has anchors. */
export function createReaders(linked: LinkedPack): (index: number) => AnchorReader {
  const { entries } = linked.pack
  const voiceOf = createVoices(linked)
  const known = new Map<string, AnchorReader>()
  const personsOf = (dictionary: LayeredEntry['dictionary']): Voice<PersonEntry>[] =>
    Array.from({ length: entries.count }, (_, index) => index)
      .filter((index) => !linked.takenOut.has(index) && entries.at(index).dictionary === dictionary)
      .map(voiceOf)
      .filter((voice) => isPerson(voice))
  const make = (voice: Voice): AnchorReader => {
    if ('sequence' in voice.entry) return sequenceReader(voice as Voice<SequenceEntry>)
    if ('person' in voice.entry) return personReader(personsOf(voice.dictionary), voice.fold)
    return canonicalReader(voiceOf, linked.pack)
  }
  return (index) => {
    const voice = voiceOf(index)
    const key = keyOf(voice)
    const reader = known.get(key) ?? make(voice)
    known.set(key, reader)
    return reader
  }
}

/** Persons of a dictionary are read together, and all canonical phrases of a pack. */
function keyOf({ entry, dictionary, origin }: Voice): string {
  if ('person' in entry) return `persons of ${dictionary.id}`
  return 'canonical' in entry ? 'near misses' : origin.ruleId
}

type Fold = (text: string) => string

/** An entry as it speaks. */
interface Voice<E = LayeredEntry['entry']> {
  readonly entry: LayeredEntry['entry'] & E
  readonly dictionary: LayeredEntry['dictionary']
  readonly fold: Fold
  readonly origin: Origin
  readonly isExcused: Excuse
}

/** Who is meant by a name is for people to say. */
function notByMachine(origin: Origin): Origin {
  return origin.confidence === 'certain' ? { ...origin, confidence: 'likely' } : origin
}

function isPerson(voice: Voice): voice is Voice<PersonEntry> {
  return 'person' in voice.entry
}

function createVoices({ pack, layer }: LinkedPack): (index: number) => Voice {
  const foldingOf = createFoldings()
  const known = new Map<number, Voice>()
  const make = (item: LayeredEntry): Voice => {
    const { entry, dictionary } = item
    const { fold } = foldingOf(dictionary)
    const isExcused = createExcuse('unless' in entry ? entry.unless : undefined, fold)
    const origin = originOf({ ...item, layer: item.layer + layer })
    return { entry, dictionary, fold, origin: 'person' in entry ? notByMachine(origin) : origin, isExcused }
  }
  return (index) => {
    const voice = known.get(index) ?? make(pack.entries.at(index))
    known.set(index, voice)
    return voice
  }
}

function sequenceReader(voice: Voice<SequenceEntry>): AnchorReader {
  const read = createSequenceReader(voice.entry, voice.origin, voice.fold)
  return (places, reading) =>
    read(reading.text, places, reading.countWords).flatMap((candidate) => claim(voice, candidate, reading))
}

function personReader(voices: readonly Voice<PersonEntry>[], fold: Fold): AnchorReader {
  const byEntry = new Map(voices.map((voice) => [voice.entry, voice]))
  const weightOf = (entry: PersonEntry): Origin => (byEntry.get(entry) as Voice).origin
  const read = createPersonReader([...byEntry.keys()], { fold, weightOf, alike: alike().loosely })
  return (places, reading) =>
    read(reading.text, places, reading.publishedAt).flatMap(({ entry, ...candidate }) =>
      claim(byEntry.get(entry) as Voice, candidate, reading),
    )
}

/** What is right for the pack is no near miss of another phrase. */
function canonicalReader(voiceOf: (index: number) => Voice, pack: Pack): AnchorReader {
  const anchorAt = createAnchorList(voiceOf)
  const isRight = createRightSearch(pack)
  return (places, reading) => {
    const owners = new Map<string, Voice>()
    const hits = places.map(({ start, end, entry, at }) => {
      const anchor = anchorAt(entry, at)
      owners.set(anchor.phrase, voiceOf(entry))
      return { start, end, anchor }
    })
    return nearMisses(reading, hits, { alike: alike(), isRight }).flatMap((miss) => {
      const voice = owners.get(miss.phrase) as Voice
      const candidate = candidateFor(miss, reading.text.slice(miss.start, miss.end))
      // What remains when a character is missing is often right text.
      const isDoubtful = miss.kind === 'missing' && voice.origin.confidence === 'certain'
      return claim(voice, isDoubtful ? { ...candidate, confidence: 'likely' } : candidate, reading)
    })
  }
}

function createAnchorList(voiceOf: (index: number) => Voice): (entry: number, at: number) => Anchor {
  const known = new Map<number, readonly Anchor[]>()
  return (index, at) => {
    const { entry } = voiceOf(index)
    const anchors = known.get(index) ?? ('canonical' in entry ? canonicalAnchors(entry) : [])
    known.set(index, anchors)
    return anchors[at]
  }
}

/** The matchers that look for right forms are asked whether the words are one. */
function createRightSearch({ lexicons }: Pack): (words: string) => boolean {
  return (words) =>
    lexicons.some(({ matcher, firstRoles, roles }) => {
      const { count, starts, ends, patterns } = matcher.scan(words)
      for (let match = 0; match < count; match++) {
        if (starts[match] > 0 || ends[match] < words.length) continue
        for (let role = firstRoles[patterns[match]]; role < firstRoles[patterns[match] + 1]; role++) {
          const { kind } = unpackRole(roles[2 * role + 1])
          if (kind === 'right' || kind === 'keep') return true
        }
      }
      return false
    })
}

function claim({ entry, origin, isExcused }: Voice, candidate: Candidate, { text, publishedAt }: Reading): Claim[] {
  const term = { since: entry.since, expires: entry.expires }
  if (!isInForce(term, publishedAt) || isExcused(text, candidate)) return []
  return [dated({ ...candidate, origin }, term, publishedAt)]
}
