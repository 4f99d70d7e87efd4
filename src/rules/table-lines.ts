/** Tables in plain text: lines whose cells stand apart by tabs, or by two spaces and more. */
import type { Span } from '../model/rule.js'
import type { Cell, Table } from '../model/view.js'

/** The tables in which the hits stand, which come in text order. Each line is read once. */
export function* tablesInLines(text: string, hits: readonly Span[]): Iterable<Table> {
  let done = 0
  for (const { start } of hits) {
    if (start < done) continue
    const line = readLine(text, text.lastIndexOf('\n', start) + 1)
    const above = isRow(line, line) ? rowsAbove(text, line, done) : []
    const below = isRow(line, line) ? rowsBelow(text, line) : []
    done = (below.at(-1) ?? line).end
    const rows = [...above, line, ...below]
    if (rows.length > 1) yield rows.flatMap(({ cells }, row) => cells.map((cell, column) => place(cell, row, column)))
  }
}

function place({ start, end }: Span, row: number, column: number): Cell {
  return { start, end, row, column, rows: 1, columns: 1 }
}

interface Line extends Span {
  readonly cells: readonly Span[]
  readonly byTabs: boolean
  readonly isBlank: boolean
}

const gap = /\t| {2,}|\u3000{2,}/g

/** Where there is a tab, only tabs part cells. */
function readLine(text: string, start: number): Line {
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  const words = text.slice(start, end)
  const byTabs = words.includes('\t')
  const cells: Span[] = []
  let from = start
  for (const { 0: space, index } of byTabs || words.includes('  ') || words.includes('\u3000\u3000')
    ? words.matchAll(gap)
    : []) {
    if (byTabs ? space !== '\t' : index === 0 || index + space.length === words.length) continue
    cells.push({ start: from, end: start + index })
    from = start + index + space.length
  }
  cells.push({ start: from, end })
  return { start, end, cells, byTabs, isBlank: words.trim() === '' }
}

/** Spaces hide cells without words, so that only lines with the same number of cells can be one table. */
function isRow(line: Line, { byTabs, cells }: Line): boolean {
  if (line.byTabs !== byTabs) return false
  return byTabs ? line.cells.length > 1 : line.cells.length > 2 && line.cells.length === cells.length
}

function rowsAbove(text: string, line: Line, from: number): Line[] {
  const rows: Line[] = []
  for (let end = line.start - 1; end > from; ) {
    const row = readLine(text, text.lastIndexOf('\n', end - 1) + 1)
    if (row.start < from || (!isRow(row, line) && !row.isBlank)) break
    if (!row.isBlank) rows.push(row)
    else if (!hasNumber(text, rows.at(-1) ?? line)) break
    end = row.start - 1
  }
  return rows.reverse()
}

/** A page may end within a table: after empty lines it goes on where the next line has numbers. */
function rowsBelow(text: string, line: Line): Line[] {
  const rows: Line[] = []
  let empty = false
  for (let start = line.end + 1; start < text.length; ) {
    const row = readLine(text, start)
    if (!row.isBlank && (!isRow(row, line) || (empty && !hasNumber(text, row)))) break
    if (!row.isBlank) rows.push(row)
    empty = row.isBlank
    start = row.end + 1
  }
  return rows
}

function hasNumber(text: string, { cells }: Line): boolean {
  return cells.some(({ start, end }) => /^\s*\d[\d.,]*\s*$/.test(text.slice(start, Math.min(end, start + 24))))
}
