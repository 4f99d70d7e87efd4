/** An XLSX workbook → its sheets, cell by cell. */
import { UnreadableError } from './decode.js'
import { createFormats, type Formats } from './xlsx-formats.js'
import { walkXml } from './xml.js'
import { openZip, type ZipFile } from './zip.js'

/** A cell that holds something. */
export interface WorkbookCell {
  /** Both counted from 1. */
  readonly row: number
  readonly column: number
  /** Of a number what is kept, not what its format makes of it; of a day YYYY-MM-DD. */
  readonly text: string
  /** What was typed as words; the result of a formula is a value, whatever it is. */
  readonly kind: 'text' | 'value' | 'percentage'
}

/** Cells shown as one, counted from 1; the last row and column are included. */
export interface MergedCells {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface WorkbookSheet {
  readonly name: string
  /** Hands over the cells in the file's order, which is that of reading, and answers which are shown as one. */
  read(visit: (cell: WorkbookCell) => void): readonly MergedCells[]
}

/** Throws an UnreadableError that says why in Chinese, without naming the file; so do its sheets when they are read. */
export function openWorkbook(bytes: Uint8Array): readonly WorkbookSheet[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip) throw new UnreadableError('不是 xlsx 文件，或者有密码；请用表格软件另存为不带密码的 xlsx 或 csv')
  const file = openZip(bytes)
  const workbook = file('xl/workbook.xml') ?? ''
  let book: Book | undefined
  return sheetsOf(workbook, file).map(({ name, path }) => ({
    name,
    read(visit) {
      const sheet = file(path)
      if (sheet === undefined) throw new UnreadableError(missing)
      book ??= {
        texts: sharedTexts(file('xl/sharedStrings.xml') ?? ''),
        formats: createFormats(workbook, file('xl/styles.xml') ?? ''),
      }
      return readCells(sheet, book, visit)
    },
  }))
}

const missing = '里面没有工作表'

/** What the cells of a sheet refer to. */
interface Book {
  readonly texts: readonly string[]
  readonly formats: Formats
}

/** In the order of their tabs; charts that fill a sheet have no cells. */
function sheetsOf(workbook: string, file: ZipFile): { readonly name: string; readonly path: string }[] {
  const sheets: { readonly name: string; readonly id: string | undefined }[] = []
  const targets = new Map<string, string>()
  walkXml(workbook, {
    open: (tag, { name = '', 'r:id': id }) => tag === 'sheet' && sheets.push({ name, id }),
  })
  walkXml(file('xl/_rels/workbook.xml.rels') ?? '', {
    open: (name, { Id, Target }) => name === 'Relationship' && targets.set(Id, Target),
  })
  const named = sheets.length > 0 ? sheets : [{ name: 'Sheet1', id: undefined }]
  return named.map(({ name, id = '' }, at) => {
    const target = targets.get(id) ?? `worksheets/sheet${at + 1}.xml`
    return { name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
  })
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

/** A cell as it is written. */
interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: string | undefined
  readonly parts: string[]
  readonly isFormula: boolean
}

/** Stands before the first cell of a row. */
const nothing: OpenCell = { column: 0, type: '', style: undefined, parts: [], isFormula: false }

function readCells(xml: string, book: Book, visit: (cell: WorkbookCell) => void): MergedCells[] {
  const merged: MergedCells[] = []
  let row = 0
  let cell = nothing
  let inValue = false
  let phonetic = false
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = rowNumber(attributes.r) ?? row + 1
        cell = nothing
      }
      if (name === 'c') cell = openCell(cell.column, attributes)
      if (name === 'f') cell = { ...cell, isFormula: true }
      if (name === 'rPh') phonetic = true
      if (name === 'mergeCell') merged.push(...mergedCells(attributes.ref))
      inValue = (name === 'v' || name === 't') && !phonetic && cell !== nothing
    },
    text: (part) => inValue && cell.parts.push(part),
    close: (name) => {
      inValue = false
      if (name === 'rPh') phonetic = false
      if (name !== 'c') return
      const value = contentOf(cell, book)
      if (value.text !== '') visit({ row, column: cell.column, ...value })
    },
  })
  return merged
}

/** A cell that does not say where it stands comes next. */
function openCell(before: number, { r, s, t = '' }: Readonly<Record<string, string>>): OpenCell {
  return { column: r ? columnNumber(r) : before + 1, type: t, style: s, parts: [], isFormula: false }
}

function contentOf({ type, style, parts, isFormula }: OpenCell, book: Book): Pick<WorkbookCell, 'text' | 'kind'> {
  const written = parts.join('')
  const kind = isFormula ? 'value' : 'text'
  if (type === 's') return { text: book.texts[Number(written)] ?? '', kind }
  if (type === 'inlineStr' || type === 'str') return { text: unescaped(written), kind }
  if (type === 'b') return { text: written === '1' ? 'true' : 'false', kind: 'value' }
  const isPercentage = book.formats.isPercentage(style) && type !== 'e'
  return { text: book.formats.dayOf(style, written), kind: isPercentage ? 'percentage' : 'value' }
}

/** The last row and column that spreadsheets have; what stands beyond is no place. */
const lastRow = 1_048_576
const lastColumn = 16_384

function rowNumber(written: string | undefined): number | undefined {
  const row = Number(written)
  return Number.isInteger(row) && row >= 1 && row <= lastRow ? row : undefined
}

/** A is 1, AA is 27. */
function columnNumber(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A'
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
  return Math.min(column, lastColumn)
}

/** A1:C2. */
function mergedCells(reference = ''): MergedCells[] {
  const [, first = '', from, last = '', to] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (first === '') return []
  return [{ top: Number(from), left: columnNumber(first), bottom: Number(to), right: columnNumber(last) }]
}
