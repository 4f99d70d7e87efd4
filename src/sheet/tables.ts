/** The tables of a sheet: its cells from one empty row to the next. */
import type { Table, Cell as TableCell } from '../model/view.js'
import type { MergedCells } from '../node/workbook.js'

/** A cell of a sheet with the place of its text in the joint text. */
export interface PlacedCell {
  /** Both counted from 1. */
  readonly row: number
  readonly column: number
  readonly start: number
  readonly end: number
}

/** What stands beyond is no cell of a table: nobody reads so wide a one over. */
const widest = 200

/** The cells come row by row. */
export function tablesOf(cells: readonly PlacedCell[], merged: readonly MergedCells[]): Table[] {
  const spans = new Map(merged.map((area) => [keyOf(area.top, area.left), area]))
  const tables: TableCell[][] = []
  let top = 0
  let last = -1
  for (const { row, column, start, end } of cells) {
    if (row > last + 1 || row < last) {
      tables.push([])
      top = row
    }
    last = row
    if (column > widest) continue
    const area = spans.get(keyOf(row, column))
    const rows = area ? Math.max(1, area.bottom - row + 1) : 1
    const columns = area ? Math.min(widest, Math.max(1, area.right - column + 1)) : 1
    tables[tables.length - 1].push({ start, end, row: row - top, column: column - 1, rows, columns })
  }
  return tables.filter(({ length }) => length > 1)
}

function keyOf(row: number, column: number): number {
  return row * 0x8000 + column
}
