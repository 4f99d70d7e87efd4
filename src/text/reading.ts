/** How likely a text is as a row of words, by the shares that its words have of all text. */
import { isHan } from './characters.js'
import type { WordIndex } from './words.js'

/** By place, natural logarithms. An outer end lies open: the word there may go on beyond the text. */
export interface OpenReading {
  /** Of what stands before the place. */
  readonly before: readonly number[]
  /** Of what stands from the place on. */
  readonly from: readonly number[]
}

/** Marks, digits and letters go with any word. */
const neutral = Math.log(0.01)

/** Of the likeliest row of words that make up the text. */
export function likelihood(words: WordIndex, text: string): number {
  const best = [0]
  for (let end = 1; end <= text.length; end++) best.push(bestRowTo(words, text, end, best))
  return best[text.length]
}

export function readOpen(words: WordIndex, text: string): OpenReading {
  const { length } = text
  const before = [0]
  for (let end = 1; end <= length; end++)
    before.push(Math.max(bestRowTo(words, text, end, before), piece(words, text.slice(0, end), words.shareEnding)))
  const from = new Array<number>(length + 1).fill(0)
  for (let start = length - 1; start >= 0; start--)
    from[start] = Math.max(bestRowFrom(words, text, start, from), piece(words, text.slice(start), words.shareBeginning))
  return { before, from }
}

function bestRowTo(words: WordIndex, text: string, end: number, best: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (let start = Math.max(0, end - words.longest); start < end; start++)
    most = Math.max(most, best[start] + piece(words, text.slice(start, end), words.shareOf))
  return most
}

function bestRowFrom(words: WordIndex, text: string, start: number, best: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (let end = Math.min(text.length, start + words.longest); end > start; end--)
    most = Math.max(most, piece(words, text.slice(start, end), words.shareOf) + best[end])
  return most
}

function piece(words: WordIndex, text: string, share: (text: string) => number): number {
  if (text.length === 1) return isHan(text.charCodeAt(0)) ? share(text) : neutral
  const found = share(text)
  // What no word is made of is read character by character.
  return found > words.unmet ? found : Number.NEGATIVE_INFINITY
}
