/** Columns of totals: what stands under 合计 or 汇总 against the other columns of the same row. */
import type { Candidate } from '../model/rule.js'
import { extraCells, type Grid, type GridCell, headsOf, isBlank, isMeasured, isTotal, type Row } from './table-grid.js'
import { accuse, holds, readSum, type Sum } from './table-total.js'

export function* wrongTotalColumns(grid: Grid): Iterable<Candidate> {
  const totals = range(0, grid.width).filter((column) => headsOf(grid, column).some(isTotal))
  if (totals.length > most) return
  for (const total of totals) {
    const readings = readingsOf(grid, totals, total).map((parts) => judge(grid, total, parts))
    const best = readings.reduce((one, other) => (other.right > one.right ? other : one), readings[0])
    if (!best || !isCertain(grid, best)) continue
    const likely = readings.filter(({ sums, right }) => 2 * right >= sums.length)
    const rightElsewhere = new Set(likely.flatMap(({ sums }) => sums.filter(holds).map((sum) => sum.total)))
    for (const sum of best.sums) if (!holds(sum) && !rightElsewhere.has(sum.total)) yield accuse(sum)
  }
}

/** Each total reads all rows. */
const most = 16

interface Judgement {
  readonly parts: readonly number[]
  readonly sums: readonly Sum[]
  readonly right: number
}

function judge(grid: Grid, total: number, parts: readonly number[]): Judgement {
  const sums = grid.body.flatMap((row) => sumsIn(grid, row, total, parts))
  return { parts, sums, right: sums.filter(holds).length }
}

/** Two rows in three tell how the columns are meant; so do heads that count periods. */
function isCertain(grid: Grid, { parts, sums, right }: Judgement): boolean {
  return (
    arePeriods(parts.map((column) => headsOf(grid, column).at(-1))) || (right > 1 && right >= 2 * (sums.length - right))
  )
}

/** The columns that a total may add up, by each way of reading the head. */
function readingsOf(grid: Grid, totals: readonly number[], total: number): number[][] {
  const isPart = (column: number): boolean =>
    !totals.includes(column) && !isMeasured(grid, column) && isCounted(grid, column)
  const { start, end } = groupOf(grid, total)
  const before = Math.max(-1, ...totals.filter((column) => column < total))
  const after = totals.find((column) => column > total) ?? grid.width
  const group = range(start, end)
  const readings = [
    end - start > 1 ? group.filter(isPart) : [],
    runBefore(grid, total, before).filter(isPart),
    range(total + 1, after).filter(isPart),
    totals.filter((column) => column < total),
    totals.filter((column) => column > total),
  ]
  return readings.filter((parts) => parts.length > 1)
}

/** The columns next to it, as far back as they stand under one head or have none. */
function runBefore(grid: Grid, total: number, before: number): number[] {
  const { start } = groupOf(grid, total - 1)
  return range(Math.max(before + 1, start), total).length > 1
    ? range(Math.max(before + 1, start), total)
    : range(before + 1, total)
}

/** Of the head that covers it with other columns. */
function groupOf(grid: Grid, column: number): { readonly start: number; readonly end: number } {
  const head = headsOf(grid, column)
    .filter(({ columns }) => columns > 1)
    .at(-1)
  return head ? { start: head.column, end: head.column + head.columns } : { start: column, end: column + 1 }
}

/** Whether numbers stand in it, and hardly anything else. */
function isCounted({ body }: Grid, column: number): boolean {
  const cells = body.flatMap((row) => row.get(column) ?? []).filter(({ words }) => !isBlank(words))
  return cells.filter(({ number }) => number !== undefined).length * 2 > cells.length || cells.length === 0
}

/** In a row with more cells than the head nobody knows where the one too many stands: it must be wrong from either end. */
function sumsIn(grid: Grid, row: Row, total: number, parts: readonly number[]): Sum[] {
  const sum = readSum(
    row.get(total),
    parts.map((column) => row.get(column)),
  )
  const extra = extraCells(grid, row)
  if (!sum) return []
  if (extra === 0) return [sum]
  const fromEnd = readSum(
    row.get(total + extra),
    parts.map((column) => row.get(column + extra)),
  )
  return !holds(sum) && fromEnd && !holds(fromEnd) ? [sum] : []
}

const period = /^(?:第?([一二三四1-4])季度|(十?[一二三四五六七八九十]|1?\d)月份?|([上下])半年)$/

/** 一月, 二月, 三月: one after the other. */
function arePeriods(heads: readonly (GridCell | undefined)[]): boolean {
  const orders = heads.map((head) => orderOf(head?.words ?? ''))
  return orders.every((order, at) => order > 0 && (at === 0 || order === orders[at - 1] + 1))
}

function orderOf(words: string): number {
  const found = period.exec(words)
  if (!found) return 0
  const [, quarter, month, half] = found
  if (half !== undefined) return half === '上' ? 1 : 2
  const name = quarter ?? month
  return /^\d/.test(name)
    ? Number(name)
    : name.startsWith('十') && name.length > 1
      ? 10 + digits.indexOf(name[1])
      : digits.indexOf(name)
}

const digits = '〇一二三四五六七八九十'

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
}
