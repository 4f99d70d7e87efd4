/** Also the third step: round its anchors the text is read for orders, persons and near misses that entries accuse. */
import { type Anchor, canonicalAnchors } from '../dictionary/canonical.js'
import { createFoldings } from '../dictionary/folds.js'
import { notByMachine, originOf } from '../dictionary/form.js'
import type { LayeredEntry } from '../dictionary/layers.js'
import { type LinkedPack, verdict } from '../dictionary/link.js'
import { unpackRole } from '../dictionary/role.js'
import { createExcuse, type Excuse } from '../dictionary/unless.js'
import type { PersonEntry, SequenceEntry } from '../model/entry.js'
import type { Candidate, Claim, Origin, Reading, Span } from '../model/rule.js'
import { type AnchorFilter, candidateFor, createAnchorFilter, nearMisses } from '../rules/near-miss.js'
import { createPersonReader } from '../rules/person.js'
import { createSequenceReader } from '../rules/sequence.js'
import { createAlike } from '../text/alike.js'
import type { Folder } from '../text/folded.js'
import { once } from '../text/once.js'
import { dated, isInForce, termOf } from './term.js'

/** Where an anchor stands: the entry's index in its pack, and which of its anchors it is. */
export interface AnchorPlace extends Span {
  readonly entry: number
  readonly at: number
}

/** Reads the text round anchors, which come in text order, for one entry or for several that belong together. */
export type AnchorReader = (places: readonly AnchorPlace[], reading: Reading) => readonly Claim[]

/** What sounds or looks alike is the same for all. */
const alike = once(createAlike)

/** What is done where an anchor stands. */
export interface AnchorMeaning {
  readonly reader: AnchorReader
  /** A look at what stands beside the anchor, before it costs more. */
  readonly accepts: AnchorFilter
  /** That of a canonical phrase. */
  readonly anchor?: Anchor
}

const always = (): boolean => true

/** Answers what an anchor of an entry means. */
export function createReaders(linked: LinkedPack): (entry: number, at: number) => AnchorMeaning {
  const voiceOf = createVoices(linked)
  const anchorAt = createAnchorList(voiceOf)
  const known = new Map<string, AnchorReader>()
  const make = (voice: Voice): AnchorReader => {
    if ('sequence' in voice.entry) return sequenceReader(voice as Voice<SequenceEntry>)
    if ('person' in voice.entry) return personReader(personsOf(linked, voice.dictionary).map(voiceOf), voice.fold)
    return canonicalReader(voiceOf, anchorAt, createRightSearch(linked))
  }
  return (index, at) => {
    const voice = voiceOf(index)
    const key = keyOf(voice)
    const reader = known.get(key) ?? make(voice)
    known.set(key, reader)
    if (!('canonical' in voice.entry)) return { reader, accepts: always }
    const anchor = anchorAt(index, at)
    return { reader, accepts: createAnchorFilter(anchor), anchor }
  }
}

/** Those of a dictionary that speak, by the anchors that they have. */
function personsOf({ pack, takenOut }: LinkedPack, dictionary: LayeredEntry['dictionary']): number[] {
  const anchored = pack.lexicons.flatMap(({ roles }) => anchoredIn(roles))
  return [...new Set(anchored)]
    .sort((a, b) => a - b)
    .filter((index) => {
      const item = pack.entries.at(index)
      const isSilent = takenOut.has(index) || item.replacedBy !== undefined
      return !isSilent && item.dictionary === dictionary && 'person' in item.entry
    })
}

function anchoredIn(roles: Int32Array): number[] {
  const found: number[] = []
  for (let role = 0; role < roles.length; role += 2)
    if (unpackRole(roles[role + 1]).kind === 'anchor') found.push(roles[role])
  return found
}

/** Persons of a dictionary are read together, and all canonical phrases of a pack. */
function keyOf({ entry, dictionary, origin }: Voice): string {
  if ('person' in entry) return `persons of ${dictionary.id}`
  return 'canonical' in entry ? 'near misses' : origin.ruleId
}

/** An entry as it speaks. */
interface Voice<E = LayeredEntry['entry']> {
  readonly entry: LayeredEntry['entry'] & E
  readonly dictionary: LayeredEntry['dictionary']
  readonly fold: Folder
  readonly origin: Origin
  readonly isExcused: Excuse
}

function createVoices({ pack, layer }: LinkedPack): (index: number) => Voice {
  const foldingOf = createFoldings()
  const known = new Map<number, Voice>()
  const make = (item: LayeredEntry): Voice => {
    const { entry, dictionary } = item
    const { fold } = foldingOf(dictionary)
    const isExcused = createExcuse('unless' in entry ? entry.unless : undefined, fold)
    const origin = originOf({ ...item, layer: item.layer + layer })
    // Who is meant by a name is for people to say.
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

function personReader(voices: readonly Voice[], fold: Folder): AnchorReader {
  const byEntry = new Map(voices.map((voice) => [voice.entry as PersonEntry, voice]))
  const weightOf = (entry: PersonEntry): Origin => (byEntry.get(entry) as Voice).origin
  const read = createPersonReader([...byEntry.keys()], { fold, weightOf, alike: alike().loosely })
  return (places, reading) =>
    read(reading.text, places, reading.publishedAt).flatMap(({ entry, ...candidate }) =>
      claim(byEntry.get(entry) as Voice, candidate, reading),
    )
}

/** What is right for the pack is no near miss of another phrase. */
function canonicalReader(
  voiceOf: (index: number) => Voice,
  anchorAt: (entry: number, at: number) => Anchor,
  isRightOn: (words: string, day: string | undefined) => boolean,
): AnchorReader {
  return (places, reading) => {
    const isRight = (words: string): boolean => isRightOn(words, reading.publishedAt)
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

/** The matchers that look for right forms are asked whether the words are one on the day. */
function createRightSearch({ pack, verdicts }: LinkedPack): (words: string, day: string | undefined) => boolean {
  return (words, day) =>
    pack.lexicons.some(({ matcher, firstRoles, roles }, at) => {
      const { count, starts, ends, patterns } = matcher.scan(words)
      for (let match = 0; match < count; match++) {
        if (starts[match] > 0 || ends[match] < words.length) continue
        for (let role = firstRoles[patterns[match]]; role < firstRoles[patterns[match] + 1]; role++) {
          const { kind } = unpackRole(roles[2 * role + 1])
          const isRight = (kind === 'right' || kind === 'keep') && verdicts[at][role] < verdict.silent
          if (isRight && isInForce(termOf(pack.entries.at(roles[2 * role]).entry), day)) return true
        }
      }
      return false
    })
}

function claim({ entry, origin, isExcused }: Voice, candidate: Candidate, { text, publishedAt }: Reading): Claim[] {
  const term = termOf(entry)
  if (!isInForce(term, publishedAt) || isExcused(text, candidate)) return []
  return [dated({ ...candidate, origin }, term, publishedAt)]
}
