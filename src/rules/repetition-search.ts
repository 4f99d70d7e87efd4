/** One reading of the text for whatever stands twice in a row: words, and clauses or sentences with a mark between them. */

export interface Repeats {
  /** The same one to six Han characters twice in a row; where they stand more often, the first two. */
  readonly words: readonly DoubledWord[]
  readonly clauses: readonly DoubledClause[]
}

interface DoubledWord {
  readonly end: number
  readonly length: number
}

/** What stands from `start` to `end` stands from `before` on too; one mark is between them. */
export interface DoubledClause {
  readonly before: number
  readonly start: number
  readonly end: number
}

/** Longest word that is looked for. */
const longest = 6
/** Shorter clauses are said twice on purpose: 向前，向前. */
const shortestClause = 6

/** By the last digits of a character, where one of these stood last. */
const slots = 1024

/** This loop sees every character, and must do nothing with nearly all: what it remembers are plain numbers. */
export function findRepeats(text: string): Repeats {
  const words: DoubledWord[] = []
  const clauses: DoubledClause[] = []
  const last = new Int32Array(slots).fill(-longest - 1)
  let [lastSentence, sentence, lastClause, clause] = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) {
      const slot = code & (slots - 1)
      const distance = at - last[slot]
      if (distance <= longest) addDoublings(words, text, at, distance)
      last[slot] = at
    } else if (code === 0x0a) lastSentence = sentence = lastClause = clause = at + 1
    else if (isClauseEnd(code)) {
      const isEnd = isSentenceEnd(code)
      if (isEnd && isTwin(text, lastSentence, sentence, at))
        clauses.push({ before: lastSentence, start: sentence, end: at })
      else if (isTwin(text, lastClause, clause, at)) clauses.push({ before: lastClause, start: clause, end: at })
      lastClause = clause
      clause = at + 1
      if (isEnd) {
        lastSentence = sentence
        sentence = at + 1
      }
    }
  }
  return { words, clauses }
}

/** ，；。！？ */
function isClauseEnd(code: number): boolean {
  return code === 0xff0c || code === 0xff1b || isSentenceEnd(code)
}

function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f
}

/** `distance` is how far back the same character may stand at the nearest. */
function addDoublings(words: DoubledWord[], text: string, at: number, distance: number): void {
  for (let length = distance; length <= longest; length++)
    if (endsDoubling(text, at, length)) words.push({ end: at + 1, length })
}

/** The last `length` characters up to `at` equal those before them, and what is before these does not go on so. */
function endsDoubling(text: string, at: number, length: number): boolean {
  for (let back = 0; back < length; back++)
    if (text.charCodeAt(at - back) !== text.charCodeAt(at - back - length)) return false
  return text.charCodeAt(at - length) !== text.charCodeAt(at - 2 * length)
}

function isTwin(text: string, before: number, start: number, end: number): boolean {
  return (
    end - start >= shortestClause &&
    start - 1 - before === end - start &&
    text.charCodeAt(before) === text.charCodeAt(start) &&
    text.slice(before, start - 1) === text.slice(start, end)
  )
}
