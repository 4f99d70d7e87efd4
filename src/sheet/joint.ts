/** The cells of all sheets as one text, in which each is a paragraph of its own, with the way back to the cell. */
import type { Range } from '../model/range.js'
import type { Table } from '../model/view.js'
import { UnreadableError } from '../node/decode.js'
import { lastAtMost } from '../text/position.js'
import { cellName, type Sheet } from './cell.js'
import { type PlacedCell, tablesOf } from './tables.js'

/** Where something stands in a workbook, or in a file of separated text. Plain data. */
export interface SheetPlace {
  /** In the words of an editor: 工作表“一季度” B3, or the cell alone. */
  readonly label: string
  /** Name of the sheet; CSV and TSV have none. */
  readonly sheet?: string
  /** As spreadsheets name it: B3 is in the third row of the second column. */
  readonly cell: string
  /** Half-open, in UTF-16 code units of the cell's text; runs of differing looks are one text. */
  readonly start: number
  readonly end: number
}

/** A workbook, or a file of separated text, as it is checked. */
export interface SheetText {
  /** The cells that hold something, each on lines of its own; a cell may have several. */
  readonly text: string
  /** In offsets of `text`. */
  readonly tables: readonly Table[]
  /** Where a range of `text` stands. What reaches beyond a cell ends with it. */
  place(range: Range): SheetPlace
  /** Whether a range begins in a number, a day or the result of a formula. */
  isFigure(range: Range): boolean
}

/** Cells may share their text, so that a small file holds a large one. */
const mostText = 20_000_000
const mostCells = 2_000_000

/** Throws an UnreadableError for more than is read. */
export function joinSheets(sheets: readonly Sheet[]): SheetText {
  const parts: string[] = []
  const cells: PlacedCell[] = []
  const figures = new Set<number>()
  const tables: Table[] = []
  const firsts: number[] = []
  let length = 0
  for (const { read } of sheets) {
    const first = cells.length
    firsts.push(first)
    const merged = read(({ row, column, text, isFigure }) => {
      if (isFigure) figures.add(cells.length)
      cells.push({ row, column, start: length, end: length + text.length })
      parts.push(text)
      length += text.length + 1
      refuseExcess(length, cells.length)
    })
    for (const table of tablesOf(cells.slice(first), merged)) tables.push(table)
  }
  const starts = cells.map(({ start }) => start)
  const sheetNames = sheets.map(({ name }) => name)
  return {
    text: parts.join('\n'),
    tables,
    place([from, to]) {
      const at = lastAtMost(starts, from)
      const { row, column, start, end } = cells[at]
      const sheet = sheetNames[lastAtMost(firsts, at)]
      const cell = cellName(row, column)
      const named = sheet === undefined ? { label: cell } : { label: `工作表“${sheet}” ${cell}`, sheet }
      return { ...named, cell, start: from - start, end: Math.min(to, end) - start }
    },
    isFigure: ([start]) => figures.has(lastAtMost(starts, start)),
  }
}

function refuseExcess(length: number, cells: number): void {
  if (cells > mostCells)
    throw new UnreadableError(`有文字的单元格超过 ${mostCells / 10_000} 万个，太多了；请分成几个文件`)
  if (length > mostText) throw new UnreadableError(`文字超过 ${mostText / 10_000} 万字，太多了；请分成几个文件`)
}
