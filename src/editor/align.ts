/** Two texts that are the same but for white space: which characters are one another's. */
import type { Range } from '../model/range.js'
import { isSpace } from '../text/characters.js'
import { lastAtMost } from '../text/position.js'

/** Characters of the first text that are those of the second, one by one, from two places on. */
interface Run {
  readonly first: number
  readonly second: number
  readonly length: number
}

/**
 * Answers with the range of the second text that holds the same characters as one of the first; undefined where there is
 * none. Where the texts differ in more than white space, they are read from both ends, and what lies between has no answer,
 * nor has the rest of a stretch of the second text that agrees in part: it may be another. `stretches` are the starts of
 * those, the first of them 0. Linear in both texts.
 */
export function alignTexts(
  first: string,
  second: string,
  stretches: readonly number[],
): (range: Range) => Range | undefined {
  const { runs, head, tail } = createRuns(first, second, stretches)
  const starts = runs.map((run) => run.first)

  /** The place of the first matched character at or after one of the first text. */
  const placeFrom = (at: number): number | undefined => {
    const index = lastAtMost(starts, at)
    const run = runs[index]
    if (run && at < run.first + run.length) return run.second + Math.max(0, at - run.first)
    return runs[index + 1]?.second
  }
  /** The place behind the last matched character before one of the first text. */
  const placeTo = (at: number): number | undefined => {
    const run = runs[lastAtMost(starts, at - 1)]
    return run && at > run.first ? run.second + Math.min(run.length, at - run.first) : undefined
  }
  return ([start, end]) => {
    if (end > head && start < tail) return undefined
    const to = placeTo(end)
    const from = start < end ? placeFrom(start) : (to ?? placeFrom(start))
    if (from === undefined) return undefined
    if (start === end) return [from, from]
    return to !== undefined && from < to ? [from, to] : undefined
  }
}

/** The runs in order; what stands in the first text from `head` to `tail` is not known to be in the second. */
interface Runs {
  readonly runs: readonly Run[]
  readonly head: number
  readonly tail: number
}

function createRuns(first: string, second: string, stretches: readonly number[]): Runs {
  const fromStart = runsFromStart(first, second)
  const { head, headOfSecond } = fromStart
  if (isBlank(first, head)) return { runs: fromStart.runs, head: first.length, tail: first.length }
  const fromEnd = runsFromEnd(first, second, head, headOfSecond)
  const ends = [...stretches, second.length]
  const before = runsBefore(fromStart.runs, ends[lastAtMost(ends, headOfSecond)])
  const behind = runsBehind(fromEnd.runs, ends.find((end) => end >= fromEnd.tailOfSecond) ?? second.length)
  return {
    runs: [...before, ...behind],
    head: before.length > 0 ? endOf(before[before.length - 1]) : 0,
    tail: behind[0]?.first ?? first.length,
  }
}

function endOf({ first, length }: Run): number {
  return first + length
}

/** What of the runs lies before a place in the second text. */
function runsBefore(runs: readonly Run[], limit: number): Run[] {
  return runs
    .map((run) => ({ ...run, length: Math.min(run.length, limit - run.second) }))
    .filter(({ length }) => length > 0)
}

/** What of the runs lies behind a place in the second text. */
function runsBehind(runs: readonly Run[], limit: number): Run[] {
  return runs
    .map((run) => ({ run, cut: Math.max(0, limit - run.second) }))
    .filter(({ run, cut }) => cut < run.length)
    .map(({ run, cut }) => ({ first: run.first + cut, second: run.second + cut, length: run.length - cut }))
}

function runsFromStart(first: string, second: string): { runs: Run[]; head: number; headOfSecond: number } {
  const runs: Run[] = []
  let [one, other] = [0, 0]
  while (one < first.length && other < second.length) {
    const length = sameFrom(first, one, second, other)
    if (length > 0) runs.push({ first: one, second: other, length })
    one += length
    other += length
    if (isSkipped(first.charCodeAt(one))) one++
    else if (isSkipped(second.charCodeAt(other))) other++
    else break
  }
  return { runs, head: one, headOfSecond: other }
}

function sameFrom(first: string, one: number, second: string, other: number): number {
  const most = Math.min(first.length - one, second.length - other)
  let length = 0
  while (length < most && first.charCodeAt(one + length) === second.charCodeAt(other + length)) length++
  return length
}

function runsFromEnd(
  first: string,
  second: string,
  head: number,
  headOfSecond: number,
): { runs: Run[]; tailOfSecond: number } {
  const runs: Run[] = []
  let [one, other] = [first.length, second.length]
  while (one > head && other > headOfSecond) {
    const length = sameTo(first, one, second, other, Math.min(one - head, other - headOfSecond))
    one -= length
    other -= length
    if (length > 0) runs.push({ first: one, second: other, length })
    if (one > head && isSkipped(first.charCodeAt(one - 1))) one--
    else if (other > headOfSecond && isSkipped(second.charCodeAt(other - 1))) other--
    else break
  }
  return { runs: runs.reverse(), tailOfSecond: other }
}

function sameTo(first: string, one: number, second: string, other: number, most: number): number {
  let length = 0
  while (length < most && first.charCodeAt(one - 1 - length) === second.charCodeAt(other - 1 - length)) length++
  return length
}

function isBlank(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (!isSkipped(text.charCodeAt(at))) return false
  return true
}

/** White space of HTML; and what a browser leaves out: a null character, or a byte order mark. */
function isSkipped(code: number): boolean {
  return isSpace(code) || code === 0 || code === 0xfeff
}
