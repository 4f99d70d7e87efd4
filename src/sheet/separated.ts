/** CSV and TSV → a sheet. */
import { readSeparated } from '../dictionary/separated.js'
import { DictionaryError } from '../model/errors.js'
import { decodeText, UnreadableError } from '../node/decode.js'
import { type Cell, isFigure, type Sheet } from './cell.js'

/** UTF-8 or GB18030. Throws an UnreadableError that says why in Chinese, without naming the file. */
export function readSeparatedSheet(bytes: Uint8Array, separator: ',' | '\t' | undefined): Sheet {
  const text = decodeText(bytes).text.replace(/^\ufeff/, '')
  const rows = refusingFaults(() => readSeparated(text, separator ?? separatorOf(text), ''))
  return {
    read(visit) {
      for (const [row, { cells }] of rows.entries())
        for (const [column, cell] of cells.entries()) if (cell.trim() !== '') visit(cellOf(cell, row + 1, column + 1))
      return []
    },
  }
}

function cellOf(text: string, row: number, column: number): Cell {
  return { row, column, text, isFigure: isFigure(text) }
}

/** Commas stand in prose, tabs do not. */
function separatorOf(text: string): ',' | '\t' {
  return /^[^\r\n]*\t/.test(text) ? '\t' : ','
}

/** What is told of dictionaries in columns and lines holds for every table. */
function refusingFaults<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    const [{ line = 1, column = 1, message }] = error.faults
    throw new UnreadableError(`第 ${line} 行第 ${column} 列：${message.replace(/。$/, '')}`)
  }
}
