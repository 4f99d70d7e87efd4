/** The first sheet of an XLSX workbook → rows of cells. */
import type { Row } from '../dictionary/separated.js'
import { mostColumns } from '../dictionary/table.js'
import { UnreadableError } from './decode.js'
import { openWorkbook } from './workbook.js'

/** Throws an UnreadableError that says why in Chinese, without naming the file. */
export function readSheet(bytes: Uint8Array): Row[] {
  const rows: { readonly line: number; readonly cells: string[] }[] = []
  const [first] = openWorkbook(bytes)
  first.read(({ row, column, text }) => {
    if (rows.at(-1)?.line !== row) rows.push({ line: row, cells: [] })
    place(rows[rows.length - 1], column, text)
  })
  return rows
}

function place({ line, cells }: { readonly line: number; readonly cells: string[] }, column: number, value: string) {
  if (column > mostColumns) throw new UnreadableError(`第 ${line} 行在第 ${mostColumns} 列之后还有文字，请删去`)
  while (cells.length < column) cells.push('')
  cells[column - 1] = value
}
