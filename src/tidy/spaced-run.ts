/** Chinese characters with spaces among them: which of the spaces stand inside a word, or spread the letters of a line. */
import type { Span, WordBoundary } from '../model/rule.js'
import { type SpacedWord, spacedWords } from './spaced-word.js'

/** Stretches of Chinese characters with one space between each two of them. */
export interface SpacedRun {
  readonly pieces: readonly string[]
  /** The space behind each piece but the last. */
  readonly gaps: readonly Span[]
  /** Whether it stands in a sentence; headlines and slogans have spaces where a sentence has marks. */
  readonly isProse: boolean
}

/** The spaces of a run that may go. */
export type SpaceJudge = (run: SpacedRun) => Iterable<Span>

export const allSpaces: SpaceJudge = ({ gaps }) => gaps

/** So many single characters in a row with spaces between them are a line that was spread, or read by a machine. */
const spread = 5

/** How often spaces are looked at anew once others are gone; one look nearly always says it all. */
const rounds = 4

/** Those inside words, and those of lines that were spread. */
export function createSpaceJudge(boundary: WordBoundary): SpaceJudge {
  return function* (run) {
    let left = run
    for (let round = 0; round < rounds && left.gaps.length > 0 && !isEnumeration(left); round++) {
      const gone = goneFrom(left, boundary)
      if (gone.size === 0) return
      for (const at of gone) yield left.gaps[at]
      left = without(left, gone)
    }
  }
}

/** Three or more names or terms beside one another: 张三 李四 王小五. */
function isEnumeration({ pieces }: SpacedRun): boolean {
  return pieces.length > 2 && pieces.every(({ length }) => length > 1 && length < 5)
}

function goneFrom({ pieces, isProse }: SpacedRun, boundary: WordBoundary): ReadonlySet<number> {
  if (!isProse && pieces.length < spread) return new Set()
  const words = [...spacedWords(pieces, boundary)]
  return new Set([...(isProse ? insideWords(words, pieces) : []), ...inSpreadLines(words, pieces)])
}

function without({ pieces, gaps, isProse }: SpacedRun, gone: ReadonlySet<number>): SpacedRun {
  const joined = [pieces[0]]
  for (let at = 1; at < pieces.length; at++) {
    if (gone.has(at - 1)) joined[joined.length - 1] += pieces[at]
    else joined.push(pieces[at])
  }
  return { isProse, pieces: joined, gaps: gaps.filter((_, at) => !gone.has(at)) }
}

/** A name stands behind it. */
const titled =
  /(?:书记|主[任席]|记者|通讯员|委员|代表|经理|总监|教授|院士|律师|[省市州县区乡镇村局厅部院校处科站所队会事组行社委]长)$/

/** Words one of whose pieces goes on beyond a single character; 通 知 and 姓 名 are spread on purpose. */
function* insideWords(words: readonly SpacedWord[], pieces: readonly string[]): Iterable<number> {
  for (const { first, last } of words) {
    const own = pieces.slice(first, last + 2)
    if (own.some(({ length }) => length > 1) && !titled.test(own[0])) yield* range(first, last + 1)
  }
}

/** Single characters in a row, of which at least half belong to words. */
function* inSpreadLines(words: readonly SpacedWord[], pieces: readonly string[]): Iterable<number> {
  const inWords = new Uint8Array(pieces.length)
  for (const { first, last } of words) inWords.fill(1, first, last + 2)
  for (let start = 0; start < pieces.length; start++) {
    let end = start
    while (pieces[end]?.length === 1) end++
    const covered = inWords.subarray(start, end).reduce((sum, mark) => sum + mark, 0)
    if (end - start >= spread && 2 * covered >= end - start) yield* range(start, end - 1)
    start = end
  }
}

function* range(start: number, end: number): Iterable<number> {
  for (let at = start; at < end; at++) yield at
}
