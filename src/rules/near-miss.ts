/** Near misses of a right phrase: what stands in its place, known by the half of it that stayed whole. */
import type { Anchor } from '../dictionary/canonical.js'
import type { Candidate, Reading, Span } from '../model/rule.js'
import type { Alike } from '../text/alike.js'
import { mayHoldSlip, type Side, type SlipKind, slipOn } from './slip.js'

/** The whole slipped phrase where it stands in a text, and the phrase that was meant. */
export interface NearMiss extends Span {
  readonly phrase: string
  readonly kind: SlipKind
  /** How many characters of the phrase stand between the slip and the nearer edge. */
  readonly beyond: number
  /** Where a character stands that must be a word by itself: were it part of one, it would be no slip. */
  readonly alone?: number
}

/** An anchor where it stands in a text. */
export interface AnchorHit extends Span {
  readonly anchor: Anchor
}

/** What near misses are judged by. */
export interface NearMissOptions {
  readonly alike: Alike
  /** Whether words that stand in the text are right after all, such as another phrase of the same list. */
  readonly isRight: (words: string) => boolean
}

/**
 * Every near miss once, in text order, however many anchors stand in it; none whose edge cuts a word. Takes time linear
 * in the hits.
 */
export function nearMisses(
  { text, countWords }: Pick<Reading, 'text' | 'countWords'>,
  hits: Iterable<AnchorHit>,
  { alike, isRight }: NearMissOptions,
): NearMiss[] {
  const found = new Map<string, NearMiss>()
  for (const hit of hits) {
    const miss = nearMissAt(text, hit, alike)
    if (miss) found.set(`${miss.start} ${miss.end} ${miss.phrase}`, miss)
  }
  return [...found.values()]
    .filter((miss) => !isRight(text.slice(miss.start, miss.end)) && !cutsWord(miss, countWords))
    .sort((one, other) => one.start - other.start || one.end - other.end)
}

const kindNames: Readonly<Record<SlipKind, string>> = {
  replaced: '有错字',
  missing: '漏了字',
  doubled: '多了字',
  swapped: '字序颠倒',
}

/** What an editor is told of a near miss; `words` are those that stand in the text. */
export function candidateFor({ start, end, phrase, kind }: NearMiss, words: string): Candidate {
  return { start, end, suggestions: [phrase], message: `“${words}”应为“${phrase}”，${kindNames[kind]}。` }
}

/** How far from the edge of a phrase a word of its neighbour reaches into it. */
const near = 1

function cutsWord({ start, end, beyond, alone }: NearMiss, countWords: Reading['countWords']): boolean {
  return (beyond <= near && countWords(start, end) === 0) || (alone !== undefined && countWords(alone, alone + 1) === 0)
}

/**
 * The near miss of which the anchor is the whole half; nothing where the phrase stands right, or differs in more than
 * one place. Reads no more of the text than the phrase has, and two characters beyond.
 */
export function nearMissAt(text: string, hit: AnchorHit, alike: Alike): NearMiss | undefined {
  if (hit.anchor.swapped) return swapAt(text, hit)
  const side = otherSide(text, hit)
  const slip = mayHoldSlip(side) ? slipOn(side, alike) : undefined
  if (!slip) return undefined
  const { kind, beyond, alone } = slip
  const place = alone === undefined ? {} : { alone: side.textAt + side.step * alone }
  return { phrase: side.phrase, kind, beyond, ...place, ...spanOf(hit, side, kind) }
}

/** Answers whether a near miss may stand where the anchor does, once a glance beside it has told most that are none. */
export function createAnchorFilter({ phrase, text: half, at, swapped }: Anchor): AnchorFilter {
  if (swapped) return () => true
  const last = at === 0 ? phrase.charCodeAt(phrase.length - 1) : phrase.charCodeAt(0)
  const beyond = at === 0 ? phrase.length - half.length : -at - 1
  // Where the phrase stands whole, only its last character may stand there twice.
  return (text, start, end) =>
    !text.startsWith(phrase, start - at) || text.charCodeAt(at === 0 ? end + beyond : start + beyond) === last
}

export type AnchorFilter = (text: string, start: number, end: number) => boolean

/** The other half of the phrase, and what stands there in the text. */
function otherSide(text: string, { start, end, anchor: { phrase, text: half, at } }: AnchorHit): Side {
  return at === 0
    ? { text, textAt: end, phrase, phraseAt: half.length, step: 1, length: phrase.length - half.length }
    : { text, textAt: start - 1, phrase, phraseAt: at - 1, step: -1, length: at }
}

/** How much longer than the phrase its slip is. */
const lengthened: Readonly<Record<SlipKind, number>> = { replaced: 0, missing: -1, doubled: 1, swapped: 0 }

function spanOf({ start, end }: Span, { length, step }: Side, kind: SlipKind): Span {
  const reach = length + lengthened[kind]
  return step > 0 ? { start, end: end + reach } : { start: start - reach, end }
}

/** The phrase with two neighbours swapped across its middle. */
function swapAt(text: string, { start, end, anchor: { phrase, text: swapped, at } }: AnchorHit): NearMiss | undefined {
  const tail = phrase.slice(at + swapped.length)
  const from = start - at
  if (from < 0 || !text.startsWith(phrase.slice(0, at), from) || !text.startsWith(tail, end)) return undefined
  return { phrase, kind: 'swapped', beyond: at + 1, start: from, end: end + tail.length }
}
