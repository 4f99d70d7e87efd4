/** Tells which phrase was meant where a slip makes another word of one half of it: 人名警察, 平稳过度. */

import type { AlikeTables } from '../text/alike.js'
import { createHalves } from '../text/halves.js'
import type { Vocabulary } from '../text/vocabulary.js'
import { type Suspect, slipOf } from './suspect-judge.js'
import type { PieceReading } from './suspect-reading.js'

/** By how much likelier the phrase must make the text; what stands there is mostly made of words. */
const asked = 6
/** What only some speakers hear as the same must do better. */
const askedOfNear = 1
/** A character that is met alone more often is a word by itself: 为, 的, 是. A logarithm. */
const oftenAlone = -7
const length = 4
/** More phrases never share three characters. */
const mostPhrases = 256

/** Tells them by their places. */
export type PhraseJudge = (piece: PieceReading, found: (suspect: Suspect) => void) => void

export function createPhraseJudge(vocabulary: Vocabulary, alike: AlikeTables): PhraseJudge {
  const pairs = vocabulary.texts.filter((word) => word.length === 2)
  const { collect } = createHalves(vocabulary.meant, pairs, alike)
  const phrases = new Int32Array(mostPhrases)

  function bestOf(piece: PieceReading, start: number, count: number): Suspect | undefined {
    let best: Suspect | undefined
    for (let each = 0; each < count; each++) {
      const suspect = suspectOf(piece, start, phrases[each])
      if (suspect && suspect.margin > (best?.margin ?? -1)) best = suspect
    }
    return best
  }

  function suspectOf(piece: PieceReading, start: number, index: number): Suspect | undefined {
    const { codes, shift } = piece
    const word = vocabulary.texts[index]
    const slip = slipOf(codes, start, word)
    if (slip === -1) return undefined
    const stands = String.fromCharCode(codes[start + slip])
    if (!alike.loosely(stands, word[slip])) return undefined
    const half = slip < 2 ? 0 : 2
    if (!isWholeHalf(piece, start + half, start + slip) || isOneOfTwo(codes, start + half, word, half)) return undefined
    const gain = piece.readRound(start + slip).gainOf(vocabulary.shares[index], start, start + length)
    const margin = gain - asked - (alike.closely(stands, word[slip]) ? 0 : askedOfNear)
    return margin < 0 ? undefined : { start: shift + start, end: shift + start + length, word, margin }
  }

  /** Whether what stands in place of a half is a word, or at least a character of it stands seldom alone. */
  function isWholeHalf({ codes, pairs }: PieceReading, half: number, slip: number): boolean {
    return pairs[half] !== 0 || vocabulary.shareOf(codes[slip]) <= oftenAlone
  }

  function isOneOfTwo(codes: Uint16Array, at: number, word: string, half: number): boolean {
    return vocabulary.areInterchangeable(String.fromCharCode(codes[at], codes[at + 1]), word.slice(half, half + 2))
  }

  return (piece, found) => {
    const { codes, pairs, crossed } = piece
    for (let start = piece.start; start + length <= piece.end; start++) {
      if (crossed[start] + crossed[start + 2] + crossed[start + length] > 0) continue
      const count = collect(codes, start, pairs[start] !== 0, pairs[start + 2] !== 0, phrases)
      const suspect = count === 0 ? undefined : bestOf(piece, start, count)
      if (suspect) found(suspect)
    }
  }
}
