/** A Word document → its text: a line for each paragraph, a tab between the cells of a table. */
import { openDocument } from '../docx/document.js'
import type { Edit } from '../model/range.js'
import type { Table, View } from '../model/view.js'
import { applyEdits } from '../text/edits.js'
import { nodeCompression } from './zip.js'

/**
 * Without headers, footers, notes and what was deleted under track changes. Throws an UnreadableError that says why in
 * Chinese, without naming the file.
 */
export function readDocx(bytes: Uint8Array): string {
  const { stories } = openDocument(bytes, nodeCompression)
  const body = stories.filter(({ part }) => part.story === 'body')
  return body.map(({ reading }) => inRows(reading.view)).join('')
}

/** The cells of a row in one line. */
function inRows({ text, tables }: View): string {
  const edits = new Map<number, Edit>()
  const insertions: Edit[] = []
  for (const table of tables)
    table.forEach((cell, at) => {
      const mark = isLastInRow(table, at) ? '\n' : '\t'
      if (cell.start === cell.end) insertions.push({ range: [cell.end, cell.end], text: mark })
      else if (text[cell.end - 1] === '\n') edits.set(cell.end - 1, { range: [cell.end - 1, cell.end], text: mark })
    })
  return applyEdits(text, [...edits.values(), ...insertions])
}

function isLastInRow(table: Table, at: number): boolean {
  return table[at + 1]?.row !== table[at].row
}
