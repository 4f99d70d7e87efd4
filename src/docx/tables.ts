/** Tables while a part is read: where in them one is, and cells that go on from the row above. */
import type { Cell, Table } from '../model/view.js'
import type { TableGatherer } from '../view/tables.js'
import type { CellPlace } from './reading.js'

export interface TableReader {
  open(): void
  close(): void
  openRow(): void
  openCell(): void
  closeCell(): void
  /** How many columns the open cell covers. */
  span(columns: number): void
  /** The open cell is the rest of the one above it. */
  continueAbove(): void
  /** The row begins behind so many columns. */
  skip(columns: number): void
  /** The cell that one is in, of the innermost table. */
  place(): CellPlace | undefined
  /** The tables of the view, each cell with all the rows it covers. */
  merged(tables: readonly Table[]): readonly Table[]
}

interface OpenTable {
  readonly number: number
  row: number
  /** Behind the last cell, counted from 0. */
  column: number
  width: number
  inCell: boolean
  /** Whether each cell so far is the rest of the one above it. */
  readonly continues: boolean[]
}

export function createTableReader(gatherer: TableGatherer): TableReader {
  const open: OpenTable[] = []
  const closed: (readonly boolean[])[] = []
  let count = 0
  const openCell = (): void => {
    gatherer.openCell()
    const table = open.at(-1)
    if (!table) return
    Object.assign(table, { column: table.column + table.width, width: 1, inCell: true })
    table.continues.push(false)
  }
  const closeCell = (): void => {
    gatherer.closeCell()
    const table = open.at(-1)
    if (table) table.inCell = false
  }
  const span = (columns: number): void => {
    const table = open.at(-1)
    if (!table?.inCell || !(columns >= 1)) return
    gatherer.span('columns', columns)
    table.width = columns
  }
  return {
    open() {
      gatherer.open()
      open.push({ number: ++count, row: 0, column: 0, width: 0, inCell: false, continues: [] })
    },
    close() {
      gatherer.close()
      const table = open.pop()
      if (table && table.continues.length > 0) closed.push(table.continues)
    },
    openRow() {
      gatherer.openRow()
      const table = open.at(-1)
      if (table) Object.assign(table, { row: table.row + 1, column: 0, width: 0 })
    },
    openCell,
    closeCell,
    span,
    continueAbove() {
      const table = open.at(-1)
      if (table?.inCell) table.continues[table.continues.length - 1] = true
    },
    skip(columns) {
      if (!(columns >= 1)) return
      openCell()
      span(columns)
      closeCell()
    },
    place() {
      const table = open.at(-1)
      return table?.inCell ? { table: table.number, row: table.row, column: table.column + 1 } : undefined
    },
    merged: (tables) => tables.map((cells, at) => mergeCells(cells, closed[at] ?? [])),
  }
}

/** Cells that are wholly beyond the widest table are not in it: then nothing is known of which continues which. */
function mergeCells(cells: Table, continues: readonly boolean[]): Table {
  if (cells.length !== continues.length || !continues.includes(true)) return cells
  const merged: { -readonly [Key in keyof Cell]: Cell[Key] }[] = []
  const lowest = new Map<number, (typeof merged)[number]>()
  cells.forEach((cell, at) => {
    const above = lowest.get(cell.column)
    if (continues[at] && above && above.row + above.rows === cell.row) above.rows++
    else {
      const own = { ...cell }
      merged.push(own)
      lowest.set(cell.column, own)
    }
  })
  return merged
}
