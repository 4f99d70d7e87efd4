/** Rows of totals: what stands in a row 合计 against the rows that it adds up. */
import type { Candidate } from '../model/rule.js'
import { extraCells, type Grid, type GridCell, isMeasured, isTotal, type Row } from './table-grid.js'
import { accuse, holds, mayBeMean, readSum, type Sum } from './table-total.js'

interface TotalRow {
  readonly at: number
  /** The lower, the more it adds up: 总计, 合计 in the first column, 小计 or 合计 in the second. */
  readonly rank: number
}

export function* wrongTotalRows(grid: Grid): Iterable<Candidate> {
  const totals = grid.body.flatMap((row, at): TotalRow[] => {
    const rank = rankOf(row)
    return rank === undefined ? [] : [{ at, rank }]
  })
  if (totals.length > most) return
  for (const total of totals) {
    const verdict = bestReading(grid, readingsOf(grid, totals, total))
    for (const sum of verdict) yield accuse(sum)
  }
}

/** Each total may read the whole table. */
const most = 60

/** Nothing where it is a row like any other. */
function rankOf(row: Row): number | undefined {
  for (const cell of row.values()) {
    if (isTotal(cell)) return 10 * cell.column + (/小计/.test(cell.words) ? 5 : /合/.test(cell.words) ? 3 : 1)
    // 序号 may stand before it.
    if (cell.number !== undefined && cell.column > 0) return undefined
  }
  return undefined
}

/** The rows that a total may add up, by each way of reading the table. */
interface Reading {
  readonly total: Row
  readonly parts: readonly Row[]
}

function readingsOf({ body }: Grid, totals: readonly TotalRow[], { at, rank }: TotalRow): Reading[] {
  const total = body[at]
  const isSum = new Set(totals.map((other) => other.at))
  const before = totals.filter((other) => other.at < at)
  const section = (before.filter((other) => other.rank <= rank).at(-1)?.at ?? -1) + 1
  const after = totals.find((other) => other.at > at && other.rank <= rank)?.at ?? body.length
  const rows = (from: number, to: number): Row[] => body.slice(from, to).filter((_, index) => !isSum.has(from + index))
  const above = rows(section, at)
  const last = (before.at(-1)?.at ?? -1) + 1
  const lower = (from: number, to: number): Row[] =>
    totals.filter((other) => other.at >= from && other.at < to && other.rank > rank).map((other) => body[other.at])
  const readings = [above, rows(last, at), lower(section, at)]
  // Some tables begin with the total.
  if (above.length === 0) readings.push(rows(at + 1, after), lower(at + 1, after))
  const different = readings.filter((parts, index) => readings.findIndex((other) => areSame(parts, other)) === index)
  return different.filter((parts) => parts.length > 1).map((parts) => ({ total, parts }))
}

function areSame(one: readonly Row[], other: readonly Row[]): boolean {
  return one.length === other.length && one.every((row, at) => row === other[at])
}

/** What is wrong by the reading that holds for most columns; another column tells that the rows are read as meant. */
function bestReading(grid: Grid, readings: readonly Reading[]): Sum[] {
  const judged = readings.map((reading) => {
    const sums = sumsOf(grid, reading)
    return { right: sums.filter(holds), wrong: sums.filter((sum) => !holds(sum)) }
  })
  const best = judged.reduce((one, other) => (other && other.right.length > one.right.length ? other : one), judged[0])
  if (!best) return []
  const rightElsewhere = new Set(judged.flatMap(({ right }) => right.map(({ total }) => total)))
  const wrong = best.wrong.filter((sum) => !rightElsewhere.has(sum.total) && !mayBeMean(sum))
  if (best.right.length > 0) return wrong.length <= best.right.length ? wrong : []
  const isOnlyOne = wrong.length === 1 && best.wrong.length === 1 && readings.length === 1
  return isOnlyOne && !isOutline(readings[0].parts) ? wrong : []
}

function sumsOf(grid: Grid, { total, parts }: Reading): Sum[] {
  const sums: Sum[] = []
  if ([total, ...parts].some((row) => extraCells(grid, row) > 0)) return sums
  const withNumbers = parts.filter((row) => [...row.values()].some(({ number }) => number !== undefined))
  for (const cell of total.values()) {
    if (cell.columns > 1 || isMeasured(grid, cell.column)) continue
    const sum = readSum(
      cell,
      withNumbers.map((row) => row.get(cell.column)),
    )
    if (sum) sums.push(sum)
  }
  return sums
}

/** Rows of several levels, of which some are parts of others. */
function isOutline(rows: readonly Row[]): boolean {
  return rows.some((row) => [...row.values()].some(isOutlineLabel) || row.get(0)?.rows !== 1)
}

function isOutlineLabel({ words, number }: GridCell): boolean {
  return (
    number === undefined &&
    /其中|^[一二三四五六七八九十]+、|^[(（][一二三四五六七八九十\d]+[)）]|^\d+[.、]|^[①-⑩]/.test(words)
  )
}
