/** The sheets of an XLSX workbook, with their numbers as a reader sees them. */
import { openWorkbook, type WorkbookCell } from '../node/workbook.js'
import { type Cell, isFigure, type Sheet } from './cell.js'

/** Those that are hidden too: who gets the file can show them. Throws an UnreadableError. */
export function readWorkbookSheets(bytes: Uint8Array): readonly Sheet[] {
  return openWorkbook(bytes).map(({ name, read }) => ({
    name,
    read: (visit) => read((cell) => cell.text.trim() !== '' && visit(cellOf(cell))),
  }))
}

function cellOf({ row, column, text, kind }: WorkbookCell): Cell {
  if (kind === 'text') return { row, column, text, isFigure: isFigure(text) }
  return { row, column, text: kind === 'percentage' ? percentageOf(text) : numberOf(text, 1), isFigure: true }
}

function percentageOf(written: string): string {
  const number = numberOf(written, 100)
  return isNumber(number) ? `${number}%` : number
}

/** Of the 17 digits that are kept 15 are shown: 0.30000000000000004 is 0.3. Days and words stay as they are. */
function numberOf(written: string, times: 1 | 100): string {
  return isNumber(written) ? String(Number((times * Number(written)).toPrecision(15))) : written
}

function isNumber(written: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/.test(written)
}
