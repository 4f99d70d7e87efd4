/** Reads a text by the words that may stand in it: which characters belong to none, and how likely it is with another word. */
import { isHan } from '../text/characters.js'
import type { Vocabulary } from '../text/vocabulary.js'
import { createFoundWords } from '../text/word-search.js'

/** Answers hold until the next piece of a text is asked for. Places are those in `codes`. */
export interface PieceReading {
  /** The characters of the piece, with room on both sides of it that holds none. */
  readonly codes: Uint16Array
  readonly start: number
  readonly end: number
  /** What makes a place of the piece one in the whole text. */
  readonly shift: number
  /** By place, 1 where the character and the next one are a word. */
  readonly pairs: Uint8Array
  /** By place, 1 where the character belongs to a word of two characters or more. */
  readonly covered: Uint8Array
  /** By place, 1 where some word begins before it and ends after it. */
  readonly crossed: Uint8Array
  /** Reads the words round a place; what it hands back speaks of these until it is asked again. */
  readRound(place: number): Surroundings
}

/** The Chinese characters round a place, as far as words reach. */
interface Surroundings {
  /** By how much they read likelier with a word of this share from `start` to `end`; the logarithm of a ratio. */
  gainOf(share: number, start: number, end: number): number
}

/** So far round a place is read: a word that holds it, and one more on either side. */
const reach = 10
/** So much is read at a time that what is noted stays small, whatever the text. */
const pieceLength = 8192
/** On both sides of a piece, so that nobody needs to ask whether a place has neighbours. */
const room = 8

/** Makes what reads texts piece by piece, in time linear in them. */
export function createReading({ search, shareOf, shares }: Vocabulary): (text: string) => Iterable<PieceReading> {
  const codes = new Uint16Array(pieceLength + 2 * room)
  const pairs = new Uint8Array(pieceLength + 2 * room)
  const covered = new Uint8Array(pieceLength + 2 * room)
  const crossed = new Uint8Array(pieceLength + 2 * room)
  const found = createFoundWords()
  const before = new Float64Array(2 * reach + 2)
  const after = new Float64Array(2 * reach + 2)

  function readPiece(text: string, from: number, to: number): PieceReading {
    const end = room + to - from
    for (let place = room; place < end; place++) codes[place] = text.charCodeAt(from + place - room)
    codes.fill(0, end, end + room)
    for (let place = room; place < end; place++) pairs[place] = search.isPair(codes[place], codes[place + 1]) ? 1 : 0
    pairs.fill(0, end, end + room)
    for (let place = room; place <= end; place++) {
      crossed[place] = pairs[place - 1]
      covered[place] = pairs[place - 1] | pairs[place]
    }
    coverLonger(end)
    last = undefined
    return { codes, pairs, covered, crossed, start: room, end, shift: from - room, readRound }
  }

  function coverLonger(to: number): void {
    for (let start = room; start < to; start++) {
      const end = search.reachFrom(codes, start)
      for (let place = start; place < end; place++) covered[place] = 1
      for (let place = start + 1; place < end; place++) crossed[place] = 1
    }
  }

  /** One place is asked for again and again. */
  let last: { readonly place: number; readonly surroundings: Surroundings } | undefined

  function readRound(place: number): Surroundings {
    if (last?.place !== place) last = { place, surroundings: readRun(startOfRun(place), endOfRun(place)) }
    return last.surroundings
  }

  function readRun(from: number, to: number): Surroundings {
    readForwards(from, to)
    readBackwards(from, to)
    const whole = before[to - from]
    return { gainOf: (share, start, end) => before[start - from] + share + after[end - from] - whole }
  }

  /** Each place, once known, makes those that a word reaches from it as likely as that word makes them. */
  function readForwards(from: number, to: number): void {
    before.fill(Number.NEGATIVE_INFINITY, 1, to - from + 1)
    before[0] = 0
    for (let place = from; place < to; place++) {
      const here = before[place - from]
      before[place - from + 1] = Math.max(before[place - from + 1], here + shareOf(codes[place]))
      const count = search.wordsFrom(codes, place, place + 2, to, found)
      for (let each = 0; each < count; each++) {
        const end = found.ends[each] - from
        before[end] = Math.max(before[end], here + shares[found.indexes[each]])
      }
    }
  }

  function readBackwards(from: number, to: number): void {
    after[to - from] = 0
    for (let place = to - 1; place >= from; place--) {
      let best = after[place - from + 1] + shareOf(codes[place])
      const count = search.wordsFrom(codes, place, place + 2, to, found)
      for (let each = 0; each < count; each++)
        best = Math.max(best, after[found.ends[each] - from] + shares[found.indexes[each]])
      after[place - from] = best
    }
  }

  function startOfRun(place: number): number {
    let start = place
    while (place - start < reach && isHan(codes[start - 1])) start--
    return start
  }

  function endOfRun(place: number): number {
    let end = place + 1
    while (end - place <= reach && isHan(codes[end])) end++
    return end
  }

  return function* read(text) {
    for (let at = 0; at < text.length; ) {
      const end = endOfPiece(text, at)
      yield readPiece(text, at, end)
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
