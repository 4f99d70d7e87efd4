/** The lines above the names of the columns: what they say of the dictionary as a whole. */
import type { DictionaryFault } from '../model/errors.js'
import { type Column, cellValue, columnName, headerColumns, offered } from './columns.js'
import type { Row } from './separated.js'

/** What was read so far, and what was wrong with it. */
export interface Reading {
  readonly file: string
  readonly faults: DictionaryFault[]
}

/** One key a row: its name, then its value. */
export function readHeader(rows: readonly Row[], { file, faults }: Reading): Readonly<Record<string, unknown>> {
  const header = new Map<string, unknown>()
  for (const { line, cells } of rows) {
    const [name, value, ...more] = cells
    const column = headerColumns.get(columnName(name))
    const fault = headerFault(column, name, value, more.some(Boolean), header)
    if (fault) faults.push({ file, line, message: fault })
    else if (column) header.set(column.key, cellValue(value, column))
  }
  return Object.fromEntries(header)
}

function headerFault(
  column: Column | undefined,
  name: string,
  value: string | undefined,
  hasMore: boolean,
  header: ReadonlyMap<string, unknown>,
): string | undefined {
  if (!column) return `列名之前不认识“${shown(name)}”，可用的有 ${offered(headerColumns)}；每行一项，先名称后内容。`
  if (header.has(column.key)) return `“${name}”写了两次，请删去一行。`
  if (!value) return `“${name}”右边的单元格应写内容。`
  return hasMore ? `“${name}”的内容只能写在第 2 列。` : undefined
}

/** Enough of a cell to know it by. */
export function shown(cell: string): string {
  return cell.length > 20 ? `${cell.slice(0, 20)}…` : cell
}
