/** A table as the rule on sums reads it: what its cells say, which of its rows are its head. */
import type { Span } from '../model/rule.js'
import type { Table } from '../model/view.js'
import { type Decimal, readDecimal } from '../text/decimal.js'

export interface GridCell extends Span {
  /** Without white space. */
  readonly words: string
  /** Where it is a number and nothing else. */
  readonly number: Decimal | undefined
  readonly isPercentage: boolean
  readonly column: number
  readonly columns: number
  readonly rows: number
}

/** By column; a cell that covers several stands at the first. */
export type Row = ReadonlyMap<number, GridCell>

export interface Grid {
  /** By column, what stands over it, the lowest last. */
  readonly heads: readonly (readonly GridCell[])[]
  readonly body: readonly Row[]
  readonly width: number
}

/** Nothing where it is no table of numbers. Of tables made of lines, cells stand where they are by their count only. */
export function createGrid(text: string, table: Table, madeOf: 'cells' | 'lines'): Grid | undefined {
  if (table.length > mostCells) return undefined
  const rows: Map<number, GridCell>[] = []
  for (const cell of table) {
    rows[cell.row] ??= new Map()
    rows[cell.row].set(cell.column, read(text, cell))
  }
  const filled = rows.filter((row) => row !== undefined)
  const first = filled.findIndex(hasNumber)
  if (first < 1 || first > highest) return undefined
  const head = spread(filled.slice(0, first))
  const width = head.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  const body = filled.slice(first)
  const heads = Array.from({ length: width }, (_, column) => headsOver(head, column))
  return { heads, body: madeOf === 'lines' ? withoutShort(body, width) : body, width }
}

/** What is larger is data, and nobody reads it over. */
const mostCells = 20_000
/** No head has more rows. */
const highest = 6

function headsOver(head: readonly Row[], column: number): GridCell[] {
  return head.flatMap((row) => [...row.values()].filter((cell) => covers(cell, column) && cell.words !== ''))
}

function covers(cell: GridCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columns
}

function widthOf(row: Row): number {
  return [...row.values()].reduce((most, { column, columns }) => Math.max(most, column + columns), 0)
}

/** How many cells with words stand beyond the head: then it is uncertain what stands under what. */
export function extraCells({ width }: Grid, row: Row): number {
  const written = [...row.values()].filter(({ words }) => words !== '')
  return written.reduce((most, { column }) => Math.max(most, column + 1 - width), 0)
}

/** A line with fewer cells than the head has lost one, nobody knows where: none of its numbers is counted on. */
function withoutShort(rows: readonly Row[], width: number): Row[] {
  const unread = (cell: GridCell): GridCell => ({ ...cell, words: '?', number: undefined })
  return rows.map((row) => {
    if (widthOf(row) >= width) return row
    return new Map([...row].map(([column, cell]) => [column, unread(cell)]))
  })
}

/** In lines nothing tells that a cell covers several columns but that nothing stands beside it, and something below. */
function spread(head: readonly Row[]): Row[] {
  return head.map((row, at) => {
    const below = head[at + 1]
    if (!below) return row
    const spreading = new Map<number, GridCell>()
    let last: GridCell | undefined
    for (const [column, cell] of row) {
      if (cell.words === '' && cell.columns === 1 && last && isFilled(below, column) && isFilled(below, last.column)) {
        last = { ...last, columns: column + 1 - last.column }
        spreading.set(last.column, last)
      } else {
        last = cell
        spreading.set(column, cell)
      }
    }
    return spreading
  })
}

function isFilled(row: Row, column: number): boolean {
  return (row.get(column)?.words ?? '') !== ''
}

/** Years stand in heads. */
function hasNumber(row: Row): boolean {
  return [...row.values()].some(({ number, words }) => number !== undefined && !/^(?:19|20)\d\d$/.test(words))
}

/** Longer ones are prose. */
const longest = 40

function read(text: string, { start, end, column, columns, rows }: Table[number]): GridCell {
  const raw = end - start > 4 * longest ? '' : text.slice(start, end)
  const words = raw.replace(/\s+/g, '').replace(/[０-９．，％]/g, narrow)
  const isPercentage = words.endsWith('%')
  const number = words.length > longest ? undefined : readDecimal(isPercentage ? words.slice(0, -1) : words)
  const from = start + (raw.length - raw.trimStart().length)
  return { start: from, end: from + raw.trim().length, words, number, isPercentage, column, columns, rows }
}

function narrow(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
}

const total = /^[(（]?(?:合计|总计|小计|汇总|共计|总合计|总数)[)）]?(?:[（(][^（）()]{1,8}[)）])?[:：]?$/

/** 合计 and its kin, with or without the unit. */
export function isTotal({ words }: GridCell): boolean {
  return total.test(words)
}

/** /, — and nothing at all stand for nothing. */
export function isBlank(words: string): boolean {
  return /^(?:[/／—–-]{1,2}|无)?$/.test(words)
}

/** What stands over a column, the lowest last. */
export function headsOf({ heads }: Grid, column: number): readonly GridCell[] {
  return heads[column] ?? []
}

/** Rates, averages, ranks and days are not added up. */
const measured =
  /率|占比|比例|比重|比上|同比|环比|增长|增幅|降幅|均|单价|价格|排名|名次|位次|序号|编号|代码|得分|分数|评分|指数|时间|日期|年份|电话|±|%|％|\/人|人\//

export function isMeasured(grid: Grid, column: number): boolean {
  return headsOf(grid, column).some(({ words }) => measured.test(words))
}
