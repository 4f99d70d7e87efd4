/** Gathers the cells of tables while a view is built, each with its place in the grid. */
import type { Cell, Table } from '../model/view.js'

/** Told of what begins and ends; what nobody closes ends with what is round it, as in HTML. */
export interface TableGatherer {
  open(): void
  close(): void
  openRow(): void
  openCell(): void
  closeCell(): void
  /** How many rows or columns the open cell covers. */
  span(side: 'rows' | 'columns', count: number): void
  /** All tables, those still open too. */
  finish(): Table[]
}

/** Tables are no wider, so that each cell finds its column in few steps; what stands beyond is no cell. */
const widest = 200
const longest = 10_000
/** More tables and cells are those of no article; each costs many times its length. */
const most = 200_000

type OpenCell = { -readonly [Key in keyof Cell]: Cell[Key] }

interface OpenTable {
  readonly cells: Cell[]
  row: number
  /** By column, the first row that no cell from above reaches into. */
  readonly free: number[]
  cell: OpenCell | undefined
}

/** `length` is that of the view up to here. */
export function createTableGatherer(length: () => number): TableGatherer {
  const tables: Table[] = []
  const open: OpenTable[] = []
  let count = 0
  /** Tables beyond all measure that are open. */
  let beyond = 0

  const closeCell = (): void => {
    const table = open.at(-1)
    const cell = table?.cell
    if (!table || !cell) return
    table.cell = undefined
    cell.end = length()
    const last = Math.min(widest, cell.column + cell.columns)
    for (let column = cell.column; column < last; column++) table.free[column] = cell.row + cell.rows
    table.cells.push(cell)
  }
  const close = (): void => {
    if (beyond > 0) return void beyond--
    closeCell()
    const table = open.pop()
    if (table && table.cells.length > 0) tables.push(table.cells)
  }

  return {
    open() {
      if (count++ < most) open.push({ cells: [], row: -1, free: [], cell: undefined })
      else beyond++
    },
    close,
    openRow() {
      closeCell()
      const table = open.at(-1)
      if (table) table.row++
    },
    openCell() {
      closeCell()
      const table = open.at(-1)
      if (!table || count++ >= most) return
      table.row = Math.max(0, table.row)
      const before = table.cells.at(-1)
      let column = before?.row === table.row ? before.column + before.columns : 0
      while ((table.free[column] ?? 0) > table.row) column++
      if (column < widest) table.cell = { start: length(), end: length(), row: table.row, column, rows: 1, columns: 1 }
    },
    closeCell,
    span(side, count) {
      const cell = open.at(-1)?.cell
      const most = side === 'rows' ? longest : widest
      if (cell && count >= 1) cell[side] = Math.min(most, Math.floor(count))
    },
    finish() {
      beyond = 0
      while (open.length > 0) close()
      return tables
    },
  }
}
