/** Tells which phrase was meant where a slip makes another word of one half of it: 人名警察, 平稳过度. */

import type { Alike } from '../text/alike.js'
import { isHan } from '../text/characters.js'
import { createHalves } from '../text/halves.js'
import type { Vocabulary } from '../text/vocabulary.js'
import type { Suspect } from './suspect-judge.js'
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

export function createPhraseJudge(vocabulary: Vocabulary, alike: Alike): PhraseJudge {
  const { collect } = createHalves(vocabulary.meant)
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
    const { text, at } = piece
    const word = vocabulary.texts[index]
    const slip = slipOf(text, start, word)
    if (slip === -1 || !alike.loosely(text[start + slip], word[slip])) return undefined
    const half = slip < 2 ? 0 : 2
    if (!isWholeHalf(piece, start + half, start + slip) || isOneOfTwo(text, start + half, word, half)) return undefined
    const gain = piece.readRound(start + slip).gainOf(vocabulary.shares[index], start, start + length)
    const margin = gain - asked - (alike.closely(text[start + slip], word[slip]) ? 0 : askedOfNear)
    return margin < 0 ? undefined : { start: at + start, end: at + start + length, word, margin }
  }

  /** Whether what stands in place of a half is a word, or at least a character of it stands seldom alone. */
  function isWholeHalf({ text, isWord }: PieceReading, half: number, slip: number): boolean {
    return isWord(half, half + 2) || vocabulary.shareOf(text.charCodeAt(slip)) <= oftenAlone
  }

  function isOneOfTwo(text: string, at: number, word: string, half: number): boolean {
    return vocabulary.areInterchangeable(text.slice(at, at + 2), word.slice(half, half + 2))
  }

  return (piece, found) => {
    const { text, crossed } = piece
    for (let start = 0; start + length <= text.length; start++) {
      if (crossed[start] !== 0 || crossed[start + 2] !== 0 || crossed[start + length] !== 0) continue
      const count = collect(text, start, phrases)
      const suspect = count === 0 ? undefined : bestOf(piece, start, count)
      if (suspect) found(suspect)
    }
  }
}

/** The place of the one character in which they differ; -1 where it is none, or more than one. */
function slipOf(text: string, start: number, word: string): number {
  let slip = -1
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(start + at)
    if (code === word.charCodeAt(at)) continue
    if (slip !== -1 || !isHan(code)) return -1
    slip = at
  }
  return slip
}
