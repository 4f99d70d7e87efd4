/** Small Word documents for tests, whole enough for an office program. */

import { type Document, openDocument } from '../../src/docx/document.js'
import { nodeCompression, writeZip } from '../../src/node/zip.js'
import { openArchive } from '../../src/office/zip.js'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contents = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Other parts by the names of their kinds, each with what stands in its root. */
export type OtherParts = Readonly<
  Partial<Record<'header' | 'footer' | 'footnotes' | 'endnotes' | 'comments' | 'settings', string>>
>

const roots: Readonly<Record<keyof OtherParts, string>> = {
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
}

export function partsOf(body: string, others: OtherParts = {}): Record<string, string> {
  const names = Object.keys(others) as (keyof OtherParts)[]
  const root = (name: string, inner: string): string => `${head}<w:${name} ${namespaces}>${inner}</w:${name}>`
  const ends = names.flatMap((name) =>
    name === 'header' || name === 'footer' ? [`<w:${name}Reference w:type="default" r:id="${name}"/>`] : [],
  )
  const types = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${contents}.${name}+xml"/>`)
  const links = names.map((name) => `<Relationship Id="${name}" Type="${kinds}/${name}" Target="${name}.xml"/>`)
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contents}.document.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr>${ends.join('')}</w:sectPr></w:body>`),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, root(roots[name], others[name] ?? '')])),
  }
}

export function docx(body: string, others: OtherParts = {}): Uint8Array {
  return writeZip(partsOf(body, others))
}

export function open(bytes: Uint8Array): Document {
  return openDocument(bytes, nodeCompression)
}

export function partIn(bytes: Uint8Array, name: string): string | undefined {
  const part = openArchive(bytes, nodeCompression).read(name)
  return part && new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)
}

export const run = (text: string, properties = ''): string => {
  const rPr = properties && `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`
}
/** A string is a run of its own; what begins with a tag is taken as it is. */
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`

const row = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${rows[0].map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`

const shape = (inner: string): string =>
  `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>3000000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>100000</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="600000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="7" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
/** A run with a text box, as Word writes it: twice. */
export const textBox = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(inner)}</mc:Choice><mc:Fallback><w:pict><v:shape style="position:absolute;width:150pt;height:50pt"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

export const deleted = (text: string): string =>
  `<w:del w:id="901" w:author="甲" w:date="2024-03-01T08:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
export const inserted = (text: string): string =>
  `<w:ins w:id="902" w:author="甲" w:date="2024-03-01T08:00:00Z">${run(text)}</w:ins>`
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
export const note = (id: number, text: string, type = ''): string =>
  `<w:footnote ${type && `w:type="${type}" `}w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`
export const noteReference = (id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
