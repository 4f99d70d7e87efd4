/** How likely a text is as a row of words, by the shares that its words have of all text. */
import { isHan } from './characters.js'
import type { WordIndex } from './words.js'

/** By place, natural logarithms: an outer end lies open, the word there may go on beyond the text. */
export interface OpenReading {
  /** Of the text with both ends closed. */
  readonly whole: number
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
  return wholeOf(piecesOf(words, text))
}

/** The same of the parts of a text that something else cuts in two. */
export function readOpen(words: WordIndex, text: string): OpenReading {
  const pieces = piecesOf(words, text)
  return { whole: wholeOf(pieces), before: rowsBefore(words, text, pieces), from: rowsFrom(words, text, pieces) }
}

/** The words of a text, by where they begin; plain numbers, as there are very many texts. */
interface Pieces {
  /** Of each place in the text, its first piece; and one more. */
  readonly firsts: readonly number[]
  readonly ends: readonly number[]
  readonly shares: readonly number[]
}

function piecesOf({ beginnings, unmet }: WordIndex, text: string): Pieces {
  const [firsts, ends, shares]: [number[], number[], number[]] = [[], [], []]
  for (let start = 0; start < text.length; start++) {
    firsts.push(ends.length)
    ends.push(start + 1)
    shares.push(isHan(text.charCodeAt(start)) ? (beginnings.at(text, start, start + 1)?.word?.share ?? unmet) : neutral)
    for (let end = start + 2; end <= text.length; end++) {
      const edge = beginnings.at(text, start, end)
      if (!edge) break
      if (!edge.word) continue
      ends.push(end)
      shares.push(edge.word.share)
    }
  }
  firsts.push(ends.length)
  return { firsts, ends, shares }
}

function wholeOf(pieces: Pieces): number {
  const best = new Array<number>(pieces.firsts.length).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  extend(best, pieces)
  return best[best.length - 1]
}

function rowsBefore({ endings }: WordIndex, text: string, pieces: Pieces): number[] {
  const best = [0]
  for (let end = 1; end <= text.length; end++) best.push(endings.at(text, 0, end)?.share ?? Number.NEGATIVE_INFINITY)
  extend(best, pieces)
  return best
}

/** Each place, once known, makes those that a word reaches from it as likely as that word makes them. */
function extend(best: number[], { firsts, ends, shares }: Pieces): void {
  for (let start = 0; start < firsts.length - 1; start++)
    for (let piece = firsts[start]; piece < firsts[start + 1]; piece++)
      best[ends[piece]] = Math.max(best[ends[piece]], best[start] + shares[piece])
}

function rowsFrom({ beginnings }: WordIndex, text: string, { firsts, ends, shares }: Pieces): number[] {
  const best = new Array<number>(text.length + 1).fill(0)
  for (let start = text.length - 1; start >= 0; start--) {
    best[start] = beginnings.at(text, start)?.share ?? Number.NEGATIVE_INFINITY
    for (let piece = firsts[start]; piece < firsts[start + 1]; piece++)
      best[start] = Math.max(best[start], shares[piece] + best[ends[piece]])
  }
  return best
}
