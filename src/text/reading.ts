/** How likely a text is as a row of words, by the shares that its words have of all text. */
import { isHan } from './characters.js'
import type { WordIndex } from './words.js'

/** By place, natural logarithms: an outer end lies open, the word there may go on beyond the text. */
export interface OpenReading {
  /** Of what stands before the place. */
  readonly before: readonly number[]
  /** Of what stands from the place on. */
  readonly from: readonly number[]
}

/** Marks, digits and letters go with any word. */
const neutral = 0

/**
 * The natural logarithm of the likeliest row of words that make up the text; what no word is made of is read character
 * by character. Takes time linear in the text.
 */
export function likelihood(words: WordIndex, text: string): number {
  const best = new Array<number>(text.length + 1).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  extend(best, allPieces(words, text))
  return best[text.length]
}

/** The same of the parts of a text that something else cuts in two. */
export function readOpen(words: WordIndex, text: string): OpenReading {
  const pieces = allPieces(words, text)
  return { before: rowsBefore(words, text, pieces), from: rowsFrom(words, text, pieces) }
}

function allPieces(words: WordIndex, text: string): Piece[][] {
  return Array.from({ length: text.length }, (_, start) => piecesFrom(words, text, start))
}

/** A word of the text: where it ends, and its share. */
type Piece = readonly [end: number, share: number]

function piecesFrom({ beginnings, unmet }: WordIndex, text: string, start: number): Piece[] {
  const alone = isHan(text.charCodeAt(start)) ? (beginnings.at(text[start])?.word?.share ?? unmet) : neutral
  const pieces: Piece[] = [[start + 1, alone]]
  for (let end = start + 2; end <= text.length; end++) {
    const edge = beginnings.at(text.slice(start, end))
    if (!edge) break
    if (edge.word) pieces.push([end, edge.word.share])
  }
  return pieces
}

function rowsBefore({ endings }: WordIndex, text: string, pieces: readonly (readonly Piece[])[]): number[] {
  const best = [0]
  for (let end = 1; end <= text.length; end++)
    best.push(endings.at(text.slice(0, end))?.share ?? Number.NEGATIVE_INFINITY)
  extend(best, pieces)
  return best
}

/** Each place, once known, makes those that a word reaches from it as likely as that word makes them. */
function extend(best: number[], pieces: readonly (readonly Piece[])[]): void {
  for (const [start, row] of pieces.entries())
    for (const [end, share] of row) best[end] = Math.max(best[end], best[start] + share)
}

function rowsFrom({ beginnings }: WordIndex, text: string, pieces: readonly (readonly Piece[])[]): number[] {
  const best = new Array<number>(text.length + 1).fill(0)
  for (let start = text.length - 1; start >= 0; start--) {
    best[start] = beginnings.at(text.slice(start))?.share ?? Number.NEGATIVE_INFINITY
    for (const [end, share] of pieces[start]) best[start] = Math.max(best[start], share + best[end])
  }
  return best
}
