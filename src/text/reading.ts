/** How likely a stretch of text is as a row of words, its ends free to lie inside words or held to their edges. */
import { isHan } from './characters.js'
import type { WordIndex } from './words.js'

/** Marks, digits and letters stand anywhere. */
const neutral = Math.log(0.01)

/** By place: the likelihood of the text from its start to there, or from there to its end. */
export interface Reading {
  readonly upTo: readonly number[]
  readonly from: readonly number[]
}

/** The best row of words; at an open end the last piece may be the beginning of a longer word, and so at a start. */
export function likelihood(words: WordIndex, text: string): number {
  return rowsUpTo(words, text, false)[text.length]
}

/** What is left of a form when a word takes its beginning or its end: the other edge lies open. */
export function openReading(words: WordIndex, text: string): Reading {
  return { upTo: rowsUpTo(words, text, true), from: rowsFrom(words, text) }
}

function rowsUpTo(words: WordIndex, text: string, open: boolean): number[] {
  const best = [0]
  for (let end = 1; end <= text.length; end++) {
    let most = open ? pieceShare(words, text.slice(0, end), words.shareEnding) : Number.NEGATIVE_INFINITY
    for (let start = Math.max(0, end - words.longest); start < end; start++)
      most = Math.max(most, best[start] + pieceShare(words, text.slice(start, end), words.share))
    best.push(most)
  }
  return best
}

function rowsFrom(words: WordIndex, text: string): number[] {
  const best = new Array<number>(text.length + 1).fill(0)
  for (let start = text.length - 1; start >= 0; start--) {
    let most = pieceShare(words, text.slice(start), words.shareBeginning)
    for (let end = start + 1; end <= Math.min(text.length, start + words.longest); end++)
      most = Math.max(most, pieceShare(words, text.slice(start, end), words.share) + best[end])
    best[start] = most
  }
  return best
}

function pieceShare(words: WordIndex, piece: string, share: (piece: string) => number): number {
  if (piece.length === 1 && !isHan(piece.charCodeAt(0))) return neutral
  const found = share(piece)
  // What no word is made of is spelt out character by character.
  return piece.length > 1 && found === share('') ? Number.NEGATIVE_INFINITY : found
}
