/** Comma or tab separated text, as spreadsheets write it → rows of cells. */
import { DictionaryError } from '../model/errors.js'

/** One row of a table and the line, or the row of the sheet, where it begins; counted from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

interface Source {
  readonly text: string
  readonly separator: ',' | '\t'
  /** Matches a cell without quotes from `lastIndex` on. */
  readonly bare: RegExp
  readonly file: string
}

interface Cell {
  readonly value: string
  /** Place after the cell. */
  readonly end: number
}

/** Linear in the text. Throws a DictionaryError for a quotation mark that is not closed, or closed too early. */
export function readSeparated(text: string, separator: ',' | '\t', file: string): Row[] {
  const source = { text, separator, bare: new RegExp(`[^${separator}\\r\\n]*`, 'y'), file }
  const rows: Row[] = []
  for (let at = 0, line = 1; at < text.length; ) {
    const { cells, end } = readRow(source, at, line)
    rows.push({ line, cells })
    line += lineBreaks(text, at, end)
    at = end
  }
  return rows
}

function readRow(source: Source, start: number, line: number): { cells: string[]; end: number } {
  const { text, separator } = source
  const cells: string[] = []
  let at = start - 1
  do {
    const cell = text[at + 1] === '"' ? quotedCell(source, at + 1, line, cells.length) : bareCell(source, at + 1)
    cells.push(cell.value)
    at = cell.end
  } while (text[at] === separator)
  return { cells, end: at + (text.startsWith('\r\n', at) ? 2 : 1) }
}

function bareCell({ text, bare }: Source, start: number): Cell {
  bare.lastIndex = start
  bare.test(text)
  return { value: text.slice(start, bare.lastIndex), end: bare.lastIndex }
}

/** `cells`: how many stand before it in its row. */
function quotedCell({ text, separator, file }: Source, start: number, line: number, cells: number): Cell {
  let close = text.indexOf('"', start + 1)
  // Two marks in a row stand for one.
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const column = cells + 1
  const fault = (message: string) => new DictionaryError([{ file, line, column, message }])
  if (close < 0) throw fault('引号没有配对：单元格以英文引号 " 开头，却没有以 " 结束。文字里要写 " 时，请写成 ""。')
  const end = close + 1
  if (end < text.length && ![separator, '\r', '\n'].includes(text[end]))
    throw fault('英文引号 " 之后还有文字。文字里要写 " 时，请写成 ""，整个单元格再用 " 括起来。')
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end }
}

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++
  return count
}
