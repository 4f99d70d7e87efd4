/** Tells which word was meant where a character belongs to none: one with which the text reads much likelier. */
import type { Span } from '../model/rule.js'
import type { AlikeTables } from '../text/alike.js'
import { isHan } from '../text/characters.js'
import { createNeighbours } from '../text/neighbours.js'
import type { Vocabulary } from '../text/vocabulary.js'
import { createFoundWords } from '../text/word-search.js'
import type { PieceReading } from './suspect-reading.js'

/** A word that the text would hold, were one character another. */
export interface Suspect extends Span {
  readonly word: string
  /** By how much the text reads likelier with it than is asked; the logarithm of a ratio. */
  readonly margin: number
}

export type Judge = (piece: PieceReading, place: number) => Suspect | undefined

/** By how much likelier a word must make the text: short ones are near to something everywhere. */
const askedByLength = [0, 0, 12, 10.5, 5.5, 5.5, 5.5]
/** What only some speakers hear as the same must do better. */
const askedOfNear = 1

/** More are never alike. */
const mostAlike = 512

export function createJudge(vocabulary: Vocabulary, alike: AlikeTables): Judge {
  const { search, shares, shareOf, texts, meant } = vocabulary
  const likes = createNeighbours(vocabulary, alike, askedByLength[2])
  const meantCodes = new Uint16Array(mostAlike)
  const found = createFoundWords()

  function wordsWith(code: number, { codes }: PieceReading, place: number): number {
    const stands = codes[place]
    codes[place] = code
    const count = search.wordsAcross(codes, place, found)
    codes[place] = stands
    return count
  }

  /** The text is read only where it may be enough. */
  function suspectOf({ codes, shift, readRound }: PieceReading, place: number, code: number, each: number) {
    const [start, end, index] = [found.starts[each], found.ends[each], found.indexes[each]]
    const asked = askedByLength[end - start] + (isClose(codes[place], code) ? 0 : askedOfNear)
    if (index >= meant.length || shares[index] - shareApart(codes, start, end) < asked) return undefined
    const word = texts[index]
    const margin = readRound(place).gainOf(shares[index], start, end) - asked
    if (margin < 0 || start + slipOf(codes, start, word) !== place) return undefined
    return { start: shift + start, end: shift + end, word, margin }
  }

  /** Of characters that stand alone; no text is likelier read so than at its likeliest. */
  function shareApart(codes: Uint16Array, start: number, end: number): number {
    let share = 0
    for (let at = start; at < end; at++) share += shareOf(codes[at])
    return share
  }

  function isClose(one: number, other: number): boolean {
    return alike.closely(String.fromCharCode(one), String.fromCharCode(other))
  }

  return (piece, place) => {
    const { codes } = piece
    const count = likes.collect(codes, place, meantCodes)
    let best: Suspect | undefined
    for (let one = 0; one < count; one++) {
      const code = meantCodes[one]
      const words = wordsWith(code, piece, place)
      for (let each = 0; each < words; each++) {
        const suspect = suspectOf(piece, place, code, each)
        if (suspect && suspect.margin > (best?.margin ?? -1)) best = suspect
      }
    }
    return best
  }
}

/** The place in a word of the one character in which it differs from what stands there; -1 where it is none, or more than one. */
export function slipOf(codes: Uint16Array, start: number, word: string): number {
  let slip = -1
  for (let at = 0; at < word.length; at++) {
    const code = codes[start + at]
    if (code === word.charCodeAt(at)) continue
    if (slip !== -1 || !isHan(code)) return -1
    slip = at
  }
  return slip
}
