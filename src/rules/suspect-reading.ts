/** Reads a text as rows of known words: which characters belong to none, and how likely it is with another word in it. */
import { createMatcher } from '../matcher/matcher.js'
import type { Matches } from '../matcher/matches.js'
import { isHan } from '../text/characters.js'
import type { Vocabulary } from '../text/vocabulary.js'

/** Answers hold until the next piece of a text is asked for. All places are those of the piece. */
export interface PieceReading {
  readonly text: string
  /** Where the piece stands in the whole text. */
  readonly at: number
  /** By place, whether the character belongs to a word of two characters or more. */
  readonly covered: Uint8Array
  /** By place, whether some word begins before it and ends after it. */
  readonly crossed: Uint8Array
  /** Whether a word of two characters and more stands there. */
  isWord(start: number, end: number): boolean
  /** Reads the words round a place; what it hands back speaks of these until it is asked again. */
  readRound(place: number): Surroundings
}

/** The Chinese characters round a place, as far as words reach. */
export interface Surroundings {
  /** By how much they read likelier with a word of this share from `start` to `end`; the logarithm of a ratio. */
  gainOf(share: number, start: number, end: number): number
}

/** So far round a place is read: a word that holds it, and one more on either side. */
const reach = 10
/** So much is scanned at a time that what is found stays small, whatever the text. */
const pieceLength = 8192

/** Makes what reads texts piece by piece, in time linear in them. */
export function createReading(vocabulary: Vocabulary): (text: string) => Iterable<PieceReading> {
  const matcher = createMatcher(vocabulary.texts)
  const covered = new Uint8Array(pieceLength)
  const crossed = new Uint8Array(pieceLength + 1)
  /** By place, the first match that begins there or later; and one more. */
  const firsts = new Int32Array(pieceLength + 1)
  const before = new Float64Array(2 * reach + 2)
  const after = new Float64Array(2 * reach + 2)

  function readPiece(text: string, at: number): PieceReading {
    const matches = matcher.scan(text)
    sortIn(matches, text.length)
    return {
      text,
      at,
      covered,
      crossed,
      isWord: (start, end) => isWord(start, end, matches),
      readRound: (place) => readRound(text, place, matches),
    }
  }

  function sortIn({ count, starts, ends }: Matches, length: number): void {
    covered.fill(0, 0, length)
    crossed.fill(0, 0, length + 1)
    let place = 0
    let coveredTo = 0
    for (let match = 0; match < count; match++) {
      const start = starts[match]
      const end = ends[match]
      for (; place <= start; place++) firsts[place] = match
      for (let inside = start > coveredTo ? start : coveredTo; inside < end; inside++) covered[inside] = 1
      for (let inside = start >= coveredTo ? start + 1 : coveredTo; inside < end; inside++) crossed[inside] = 1
      if (end > coveredTo) coveredTo = end
    }
    for (; place <= length; place++) firsts[place] = count
  }

  function isWord(start: number, end: number, { ends }: Matches): boolean {
    for (let match = firsts[start]; match < firsts[start + 1]; match++) if (ends[match] === end) return true
    return false
  }

  function readRound(text: string, place: number, matches: Matches): Surroundings {
    const from = startOfRun(text, place)
    const to = endOfRun(text, place)
    readForwards(text, from, to, matches)
    readBackwards(text, from, to, matches)
    const whole = before[to - from]
    return { gainOf: (share, start, end) => before[start - from] + share + after[end - from] - whole }
  }

  /** Each place, once known, makes those that a word reaches from it as likely as that word makes them. */
  function readForwards(text: string, from: number, to: number, { ends, patterns }: Matches): void {
    before.fill(Number.NEGATIVE_INFINITY, 1, to - from + 1)
    before[0] = 0
    for (let place = from; place < to; place++) {
      const here = before[place - from]
      before[place - from + 1] = Math.max(before[place - from + 1], here + vocabulary.shareOf(text.charCodeAt(place)))
      for (let match = firsts[place]; match < firsts[place + 1]; match++) {
        const end = ends[match] - from
        if (ends[match] <= to) before[end] = Math.max(before[end], here + vocabulary.shares[patterns[match]])
      }
    }
  }

  function readBackwards(text: string, from: number, to: number, { ends, patterns }: Matches): void {
    after[to - from] = 0
    for (let place = to - 1; place >= from; place--) {
      let best = after[place - from + 1] + vocabulary.shareOf(text.charCodeAt(place))
      for (let match = firsts[place]; match < firsts[place + 1]; match++)
        if (ends[match] <= to) best = Math.max(best, after[ends[match] - from] + vocabulary.shares[patterns[match]])
      after[place - from] = best
    }
  }

  return function* read(text) {
    for (let at = 0; at < text.length; ) {
      const end = endOfPiece(text, at)
      yield readPiece(text.slice(at, end), at)
      at = end
    }
  }
}

/** After the last character that belongs to no word, where there is one. */
function endOfPiece(text: string, at: number): number {
  const furthest = at + pieceLength
  if (furthest >= text.length) return text.length
  for (let end = furthest; end > at; end--) if (!isHan(text.charCodeAt(end - 1))) return end
  return furthest
}

function startOfRun(text: string, place: number): number {
  let start = place
  while (start > 0 && place - start < reach && isHan(text.charCodeAt(start - 1))) start--
  return start
}

function endOfRun(text: string, place: number): number {
  let end = place + 1
  while (end < text.length && end - place <= reach && isHan(text.charCodeAt(end))) end++
  return end
}
