/** Rows of cells → an XLSX workbook of one sheet, in which every cell is text and stays what is typed into it. */
import { writeZip } from './zip.js'

/** How the sheet is laid out; columns and rows are counted from 0. */
export interface SheetLayout {
  /** The row with the names of the columns: bold, and in sight when the rows below it are scrolled. */
  readonly heading: number
  /** Widths in characters. */
  readonly widths: readonly number[]
  /** Columns below the heading that offer a choice of words. */
  readonly choices: ReadonlyMap<number, readonly string[]>
}

/** The same rows give the same bytes. */
export function writeSheet(title: string, rows: readonly (readonly string[])[], layout: SheetLayout): Uint8Array {
  return writeZip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml'),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(rows, layout),
  })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`

/** Style 1 is text, style 2 bold text; 49 is the format “text”. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function relations(...pairs: readonly string[]): string {
  const parts = pairs.map((type, at) =>
    at % 2 === 0 ? `<Relationship Id="rId${at / 2 + 1}" Type="${office}/${type}" Target="${pairs[at + 1]}"/>` : '',
  )
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${parts.join('')}</Relationships>`
}

function sheet(rows: readonly (readonly string[])[], { heading, widths, choices }: SheetLayout): string {
  const below = heading + 2
  const pane = `<pane ySplit="${heading + 1}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/>`
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`,
  )
  const data = rows.map((cells, row) => rowXml(cells, row, row === heading ? 2 : 1))
  const validations = [...choices].map(([column, words]) => {
    const cells = `${letters(column)}${below}:${letters(column)}10000`
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${escaped(words.join())}"</formula1></dataValidation>`
  })
  const offered = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData>${validations.length > 0 ? offered : ''}</worksheet>`
}

function rowXml(cells: readonly string[], row: number, style: number): string {
  const parts = cells.map((text, column) => {
    const place = `${letters(column)}${row + 1}`
    if (text === '') return ''
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
  })
  return `<row r="${row + 1}">${parts.join('')}</row>`
}

/** Columns are A to Z: a dictionary has no more. */
function letters(column: number): string {
  return String.fromCharCode(65 + column)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
