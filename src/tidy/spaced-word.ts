/** Words that a segmenter sees once spaces are gone, and that read better so: 带 病坚持 → 带病|坚持, but 董事长 江丙坤. */
import type { WordBoundary } from '../model/rule.js'

/** A word with spaces inside: the numbers of the first and of the last of them. */
export interface SpacedWord {
  readonly first: number
  readonly last: number
}

/** As much as a segmenter is asked to read at once; it takes the square of what it is given. */
const window = 120
const numerals = /^[〇零一二三四五六七八九十百千两]+$/

/** Windows begin at fixed places of the pieces joined: taking a space away moves none of them. */
export function* spacedWords(pieces: readonly string[], boundary: WordBoundary): Iterable<SpacedWord> {
  const joined = pieces.join('')
  const gaps = gapsOf(pieces)
  let gap = 0
  while (gap < gaps.length) {
    const from = gaps[gap] - (gaps[gap] % window)
    const first = gap
    while (gaps[gap] < from + window) gap++
    const inside = gaps.slice(first, gap).map((at) => at - from)
    for (const word of wordsIn(joined.slice(from, from + window), inside, boundary))
      yield { first: first + word.first, last: first + word.last }
  }
}

/** Where the gap behind each piece but the last lies in the pieces joined. */
function gapsOf(pieces: readonly string[]): number[] {
  let at = 0
  return pieces.slice(0, -1).map(({ length }) => {
    at += length
    return at
  })
}

function* wordsIn(text: string, gaps: readonly number[], boundary: WordBoundary): Iterable<SpacedWord> {
  const apart = wordStarts(text, gaps, boundary)
  const joined = wordStarts(text, [], boundary)
  let first = 0
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = joined.indexOf(1, start + 1)
    if (end < 0) end = text.length
    while (gaps[first] <= start) first++
    let next = first
    while (gaps[next] < end) next++
    if (next > first && !numerals.test(text.slice(start, end)) && readsBetter(apart, joined, start, end))
      yield { first, last: next - 1 }
    first = next
  }
}

/** A mark where each word begins; none reaches across a gap. */
function wordStarts(text: string, gaps: readonly number[], boundary: WordBoundary): Uint8Array {
  const marks = new Uint8Array(text.length)
  const edges = [0, ...gaps, text.length]
  for (let edge = 1; edge < edges.length; edge++) {
    let at = edges[edge - 1]
    for (const word of boundary.split(text.slice(at, edges[edge]))) {
      marks[at] = 1
      at += word.length
    }
  }
  return marks
}

/** Whether the stretch around a word, up to where both ways of reading meet, has fewer words without the spaces. */
function readsBetter(apart: Uint8Array, joined: Uint8Array, start: number, end: number): boolean {
  while (start > 0 && !(apart[start] && joined[start])) start--
  while (end < apart.length && !(apart[end] && joined[end])) end++
  const count = (marks: Uint8Array): number => marks.subarray(start, end).reduce((sum, mark) => sum + mark, 0)
  return count(joined) < count(apart)
}
