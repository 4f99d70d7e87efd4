/** The first sheet of an XLSX workbook → rows of cells. */
import type { Row } from '../dictionary/separated.js'
import { mostColumns } from '../dictionary/table.js'
import { UnreadableError } from './decode.js'
import { createDays, type ReadDay } from './xlsx-dates.js'
import { walkXml } from './xml.js'
import { openZip, type ZipFile } from './zip.js'

/** Throws an UnreadableError that says why in Chinese, without naming the file. */
export function readSheet(bytes: Uint8Array): Row[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip) throw new UnreadableError('不是 xlsx 文件，或者有密码；请用表格软件另存为不带密码的 xlsx 或 csv')
  const file = openZip(bytes)
  const workbook = file('xl/workbook.xml') ?? ''
  const sheet = file(firstSheet(workbook, file))
  if (sheet === undefined) throw new UnreadableError('里面没有工作表')
  const texts = sharedTexts(file('xl/sharedStrings.xml') ?? '')
  return readRows(sheet, { texts, dayOf: createDays(workbook, file('xl/styles.xml') ?? '') })
}

/** What the cells of a sheet refer to. */
interface Book {
  readonly texts: readonly string[]
  readonly dayOf: ReadDay
}

function firstSheet(workbook: string, file: ZipFile): string {
  const ids: string[] = []
  const targets = new Map<string, string>()
  walkXml(workbook, { open: (name, { 'r:id': id }) => name === 'sheet' && id && ids.push(id) })
  walkXml(file('xl/_rels/workbook.xml.rels') ?? '', {
    open: (name, { Id, Target }) => name === 'Relationship' && targets.set(Id, Target),
  })
  const target = targets.get(ids[0]) ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Each text may come in runs of differing looks; how it is pronounced (rPh) is no part of it. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let parts: string[] = []
  let inText = false
  let phonetic = false
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') parts = []
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    text: (part) => inText && parts.push(part),
    close: (name) => {
      inText = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') texts.push(unescaped(parts.join('')))
    },
  })
  return texts
}

/** Characters that XML cannot hold are written _x000B_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

function readRows(xml: string, book: Book): Row[] {
  const rows: Row[] = []
  let row: { line: number; cells: string[] } = { line: 0, cells: [] }
  let cell: Cell = { place: 0, type: '', style: undefined, parts: [] }
  let inValue = false
  walkXml(xml, {
    open: (name, { r, s: style, t: type = '' }) => {
      if (name === 'row') row = { line: Number(r ?? row.line + 1), cells: [] }
      if (name === 'c') cell = { place: r ? columnOf(r) : cell.place + 1, type, style, parts: [] }
      inValue = name === 'v' || name === 't'
    },
    text: (part) => inValue && cell.parts.push(part),
    close: (name) => {
      inValue = false
      if (name === 'c') place(row, cell.place, cellText(cell, book))
      if (name !== 'row') return
      cell = { ...cell, place: 0 }
      if (row.cells.length > 0) rows.push(row)
    },
  })
  return rows
}

function place({ line, cells }: { readonly line: number; readonly cells: string[] }, column: number, value: string) {
  if (value === '') return
  if (column > mostColumns) throw new UnreadableError(`第 ${line} 行在第 ${mostColumns} 列之后还有文字，请删去`)
  while (cells.length < column) cells.push('')
  cells[column - 1] = value
}

interface Cell {
  /** Its column, counted from 1. */
  readonly place: number
  readonly type: string
  readonly style: string | undefined
  readonly parts: string[]
}

function cellText({ type, style, parts }: Cell, { texts, dayOf }: Book): string {
  const written = parts.join('')
  if (type === 's') return texts[Number(written)] ?? ''
  if (type === 'b') return written === '1' ? 'true' : 'false'
  return type === 'inlineStr' || type === 'str' ? unescaped(written) : dayOf(style, written)
}

/** A is 1, AA is 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A'
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
