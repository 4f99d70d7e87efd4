/** Layout edits while they are gathered: which of two that meet is made, and whether the result reads as before. */
import type { LayoutEdit, LayoutKind } from '../model/layout.js'
import type { Range } from '../model/range.js'
import { lastAtMost } from '../text/position.js'

export function layoutEdit(kind: LayoutKind, range: Range, text: string, message: string): LayoutEdit {
  return { range, text, kind, message }
}

/** In reading order. Of edits that overlap the first and longest is made: a blank paragraph goes with all that is in it. */
export function withoutOverlaps(edits: readonly LayoutEdit[]): LayoutEdit[] {
  const insertionFirst = ({ range }: LayoutEdit): number => (range[0] === range[1] ? 0 : 1)
  const ordered = [...edits].sort(
    (a, b) => a.range[0] - b.range[0] || insertionFirst(a) - insertionFirst(b) || b.range[1] - a.range[1],
  )
  const kept: LayoutEdit[] = []
  let end = -1
  for (const edit of ordered) {
    if (edit.range[0] < end) continue
    kept.push(edit)
    end = Math.max(end, edit.range[1])
  }
  return kept
}

/** Answers whether a range meets one of the ranges given, which come in the order of their starts. */
export function createRangeSearch(ranges: readonly Range[]): (range: Range) => boolean {
  const starts = ranges.map(([start]) => start)
  const ends: number[] = []
  for (const [, end] of ranges) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return ([start, end]) => {
    const last = lastAtMost(starts, Math.max(start, end - 1))
    return ranges.length > 0 && starts[last] <= Math.max(start, end - 1) && ends[last] > start
  }
}
