/** Changes to a text: finding the smallest one, and making several at once. */
import type { Edit } from '../model/range.js'

/**
 * Makes all edits at once. They may come in any order. Throws a RangeError where two overlap or one lies outside.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  const pieces: string[] = []
  let done = 0
  for (const { range, text: replacement } of ordered) {
    const [start, end] = range
    if (start < done || end < start || end > text.length)
      throw new RangeError(`The edit of ${start}–${end} overlaps another or lies outside the text.`)
    pieces.push(text.slice(done, start), replacement)
    done = end
  }
  return pieces.join('') + text.slice(done)
}

/** The one change that turns `before` into `after` and leaves the most at either end; offsets are those of `before`. */
export function smallestChange(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++
  if (splitsPair(before, head) || splitsPair(after, head)) head--
  let tail = 0
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  if (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail)) tail--
  return { range: [head, before.length - tail], text: after.slice(head, after.length - tail) }
}

/**
 * The fewest changes that turn `before` into `after`: what is only put in, or only taken out, is told place by place; all
 * else is one change.
 */
export function smallestChanges(before: string, after: string): Edit[] {
  const whole = smallestChange(before, after)
  const [from, to] = whole.range
  const gone = before.slice(from, to)
  // Characters of two code units are not taken apart.
  if (/[\ud800-\udfff]/.test(gone + whole.text)) return [whole]
  const insertions = gapsBetween(gone, whole.text)
  if (insertions) return insertions.map(([at, put]) => ({ range: [from + at, from + at], text: put }))
  const deletions = gapsBetween(whole.text, gone)
  if (!deletions) return [whole]
  let taken = 0
  return deletions.map(([at, { length }]) => {
    const start = from + at + taken
    taken += length
    return { range: [start, start + length], text: '' }
  })
}

/** What stands in `long` between the characters of `short`, each with its place in `short`; undefined where they differ. */
function gapsBetween(short: string, long: string): [at: number, text: string][] | undefined {
  const gaps: [number, string][] = []
  let done = 0
  for (let at = 0; at <= short.length; at++) {
    const next = at < short.length ? long.indexOf(short[at], done) : long.length
    if (next < 0) return undefined
    if (next > done) gaps.push([at, long.slice(done, next)])
    done = next + 1
  }
  return gaps
}

/** Between the halves of a character outside the basic plane. */
export function splitsPair(text: string, at: number): boolean {
  return isSurrogate(text.charCodeAt(at - 1), 0xd800) && isSurrogate(text.charCodeAt(at), 0xdc00)
}

function isSurrogate(code: number, first: number): boolean {
  return code >= first && code < first + 0x400
}
