/** What the readers of workbooks and of separated text hand over: cells that hold something, row by row. */
import type { MergedCells } from '../node/workbook.js'

/** A cell that holds something. */
export interface Cell {
  /** Both counted from 1. */
  readonly row: number
  readonly column: number
  readonly text: string
  /** A number, a day or the result of a formula: sums and private data are looked for, but it is no prose. */
  readonly isFigure: boolean
}

export interface Sheet {
  /** Separated text is one sheet without a name. */
  readonly name?: string
  /** Hands over the cells row by row, and answers which are shown as one. */
  read(visit: (cell: Cell) => void): readonly MergedCells[]
}

/** Row 3, column 28 is AB3. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${letters}${row}`
}

/** Digits with what belongs to numbers, sums of money and days. */
const figure = /^[\d\s.,:/()%$+±，．：／（）％￥¥\u2010-\u2015－年月日时分秒-]*$/

export function isFigure(text: string): boolean {
  return figure.test(text) && /\d/.test(text)
}
