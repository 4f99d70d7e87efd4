/** Lines → paragraphs: a line that is full goes on in the next, where that is not set in. */
import type { Line } from './lines.js'

/** Lines that are read as one, in order. */
export type Paragraph = readonly Line[]

/** So many lines on either side tell how wide the text is set. */
const nearby = 12

/** The lines are those of the whole text, in order, without headers and page numbers. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const usual = usualSize(lines)
  const paragraphs: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && goesOn(before, line, { lines, at, usual })) paragraphs[paragraphs.length - 1].push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

interface Setting {
  readonly lines: readonly Line[]
  /** Where the second of the two lines stands. */
  readonly at: number
  /** Size of the text. */
  readonly usual: number
}

function goesOn(before: Line, line: Line, { lines, at, usual }: Setting): boolean {
  if (before.text.includes('\t') || line.text.includes('\t') || !areAlike(before, line)) return false
  const isBelow = before.page !== line.page || isNext(before, line)
  if (!isBelow || line.page > before.page + 1 || endsSentence.test(before.text)) return false
  if (isTitle(before, line, usual)) return true
  const [column, next] = [columnOf(lines, at - 1), columnOf(lines, at)]
  const isFull = before.end > column.end - 1.8 * before.em
  return isFull && line.start <= next.start + 0.8 * line.em
}

/** No phrase reaches across it, so that a paragraph may as well end there. */
const endsSentence = /[。！？；：][”’）]?$/

/** In the same direction and of the same size. */
function areAlike(a: Line, b: Line): boolean {
  const isParallel = a.along[0] * b.along[0] + a.along[1] * b.along[1] > 0.999
  return isParallel && Math.abs(a.em - b.em) < 0.1 * Math.max(a.em, b.em)
}

/** Closer than two empty lines. */
function isNext(before: Line, line: Line): boolean {
  const step = before.across - line.across
  return step > 0.8 * line.em && step < 2.6 * line.em && overlap(before, line)
}

function overlap(a: Line, b: Line): boolean {
  return a.start < b.end && b.start < a.end
}

/** A heading of several lines, in larger letters and about one middle. */
function isTitle(before: Line, line: Line, usual: number): boolean {
  const middle = ({ start, end }: Line): number => (start + end) / 2
  const isCentred = Math.abs(middle(before) - middle(line)) < line.em
  return before.page === line.page && isCentred && line.em > 1.1 * usual
}

/** From where to where the lines beside a line reach. */
function columnOf(lines: readonly Line[], at: number): Pick<Line, 'start' | 'end'> {
  const line = lines[at]
  let { start, end } = line
  for (let other = Math.max(0, at - nearby); other <= Math.min(lines.length - 1, at + nearby); other++) {
    const beside = lines[other]
    if (beside.page !== line.page || beside.text.includes('\t') || !areAlike(beside, line) || !overlap(beside, line))
      continue
    start = Math.min(start, beside.start)
    end = Math.max(end, beside.end)
  }
  return { start, end }
}

/** The size in which most characters are set. */
function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { em, text } of lines) {
    const size = Math.round(em * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + text.length)
  }
  return [...counts].reduce((most, count) => (count[1] > most[1] ? count : most), [0, 0])[0]
}
