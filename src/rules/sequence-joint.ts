/** What stands between two items of a list: a mark, and the blanks that a writer or a line end put beside it. */
import { type Folder, wordEnd, wordStart } from '../text/folded.js'

const blanks = ' \t\u00a0\u3000'
const blanksAndLineEnds = `${blanks}\r\n`

/** Where the joint ends that begins at `at`, or -1. A mark may itself be a blank. */
export function jointEnd(text: string, at: number, mark: string, fold: Folder): number {
  const direct = wordEnd(text, at, mark, fold)
  if (mark === '') return direct
  const end = direct < 0 ? wordEnd(text, past(text, at, blanks), mark, fold) : direct
  return end < 0 ? end : past(text, end, blanks)
}

/** Where the joint begins that ends at `at`, or -1. */
export function jointStart(text: string, at: number, mark: string, fold: Folder): number {
  const direct = wordStart(text, at, mark, fold)
  if (mark === '') return direct
  const start = direct < 0 ? wordStart(text, back(text, at, blanks), mark, fold) : direct
  return start < 0 ? start : back(text, start, blanks)
}

/** Whether a list that ends at `at` goes on, be it in the next line. */
export function goesOnAfter(text: string, at: number, marks: readonly string[], fold: Folder): boolean {
  const next = past(text, at, blanksAndLineEnds)
  return marks.some((mark) => wordEnd(text, at, mark, fold) >= 0 || wordEnd(text, next, mark, fold) >= 0)
}

/** Whether a list that begins at `at` began before. */
export function goesOnBefore(text: string, at: number, marks: readonly string[], fold: Folder): boolean {
  const next = back(text, at, blanksAndLineEnds)
  return marks.some((mark) => wordStart(text, at, mark, fold) >= 0 || wordStart(text, next, mark, fold) >= 0)
}

function past(text: string, at: number, some: string): number {
  let next = at
  while (next < text.length && some.includes(text[next])) next++
  return next
}

function back(text: string, at: number, some: string): number {
  let next = at
  while (next > 0 && some.includes(text[next - 1])) next--
  return next
}
