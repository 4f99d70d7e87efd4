/** Makes a workbook for a test: the parts that spreadsheets write, with the cells given. */
import { zip } from '../node/zip-archive.js'

export interface WrittenSheet {
  readonly name: string
  /** Rows of the sheet in XML. */
  readonly rows: string
  readonly merged?: readonly string[]
}

/** `texts`: the shared texts in XML; style 1 is a day, style 2 a percentage. */
export function workbook(sheets: readonly WrittenSheet[], texts: readonly string[] = []): Buffer {
  const tags = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const targets = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
  return zip({
    'xl/workbook.xml': `<workbook><sheets>${tags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  })
}

function sheetXml({ rows, merged = [] }: WrittenSheet): string {
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('')
  return `<worksheet><sheetData>${rows}</sheetData><mergeCells>${areas}</mergeCells></worksheet>`
}

/** Rows of words and numbers, from A1 on. */
export function rowsOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `<row>${cells.map(cellXml).join('')}</row>`).join('')
}

function cellXml(value: string | number): string {
  return typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
}
