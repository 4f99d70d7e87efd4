/** Workbooks: what their cells say, and archives that are refused. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDictionary } from '../../src/node/dictionary-file.js'
import { readSheet } from '../../src/node/xlsx.js'
import { writeSheet } from '../../src/node/xlsx-write.js'
import { emptyFolder } from '../cli/run.js'
import { zip } from './zip-archive.js'

const workbook = {
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="词典" r:id="rId2"/><sheet name="二" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/b.xml"/><Relationship Id="rId2" Target="worksheets/a.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>错误</t></si><si><r><t>正</t></r><r><t>确</t></r><rPh><t>zheng</t></rPh></si><si><t>A&amp;_x0041_</t></si></sst>',
}
const sheet = (rows: string) => `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`
const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>${inline('D1', '生效日期')}</row>
<row r="4">${inline('A4', '按装')}<c r="B4" s="1"/>${inline('C4', '安装')}<c r="D4"><f>1+1</f><v>45357</v></c></row>`

test('a sheet is read by rows and columns, whatever it leaves out', () => {
  const cells = readSheet(zip({ ...workbook, 'xl/worksheets/a.xml': sheet(rows) }))
  expect(cells).toEqual([
    { line: 1, cells: ['错误', '', '正确', '生效日期'] },
    { line: 4, cells: ['按装', '', '安装', '45357'] },
  ])
  const plain = '<row><c t="s"><v>2</v></c><c t="b"><v>1</v></c><c t="str"><v>x</v></c></row>'
  expect(readSheet(zip({ ...workbook, 'xl/worksheets/a.xml': sheet(plain) }))).toEqual([
    { line: 1, cells: ['A&A', 'true', 'x'] },
  ])
})

test.each([
  ['counted from 1900', '<workbookPr/>', '45357', '2024-03-06'],
  ['counted from 1904', '<workbookPr date1904="1"/>', '43895', '2024-03-06'],
  ['with an hour', '<workbookPr date1904="true"/>', '43895.75', '2024-03-06'],
])('days %s', (_name, properties, written, day) => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[Red]0&quot;day y&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
  const cells = ['', ' s="1"', ' s="2"', ' s="3"'].map((style) => `<c${style}><v>${written}</v></c>`).join('')
  const archive = zip({
    'xl/workbook.xml': `<workbook>${properties}</workbook>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(`<row>${cells}</row>`),
  })
  expect(readSheet(archive)).toEqual([{ line: 1, cells: [written, day, day, written] }])
})

test('what is written is read again', () => {
  const rows = [
    ['标题', '甲&“乙”<丙>"'],
    ['错误', '', '正确'],
    ['=1+1', '-1', '2024-03-06'],
  ]
  const bytes = writeSheet('词典', rows, { heading: 1, widths: [10, 10], choices: new Map([[2, ['是', '否']]]) })
  expect(readSheet(bytes)).toEqual(rows.map((cells, at) => ({ line: at + 1, cells })))
  expect(writeSheet('词典', rows, { heading: 1, widths: [], choices: new Map() })).not.toEqual(bytes)
})

test('a dictionary is read from a workbook', async () => {
  const path = join(emptyFolder(), 'county.xlsx')
  writeFileSync(path, zip({ ...workbook, 'xl/worksheets/a.xml': sheet(rows) }))
  expect(await readDictionary(path)).toEqual({
    id: 'county',
    entries: [{ line: 4, wrong: '按装', right: '安装', since: '2024-03-06' }],
  })
})

test.each([
  ['no archive', () => Buffer.from('错误,正确'), '不是 xlsx 文件'],
  ['an archive cut short', () => zip(workbook).subarray(0, 200), '文件已损坏'],
  ['an archive with a false index', () => zip(workbook).fill(0xff, 60, 300), '文件已损坏'],
  ['an archive without a sheet', () => zip(workbook), '里面没有工作表'],
  ['an archive with a password', () => zip(workbook, { flags: 1 }), '文件有密码'],
  [
    'an archive that unpacks to far more than it says',
    () => zip({ ...workbook, 'xl/worksheets/a.xml': Buffer.alloc(201 * 1024 * 1024) }),
    '解压后大出 200 倍以上',
  ],
  [
    'an archive that unpacks to more than a dictionary has',
    () => zip({ ...workbook, 'xl/worksheets/a.xml': noise(201 * 1024 * 1024) }),
    '解压后超过 200 MB',
  ],
  [
    'an archive of very many files',
    () => zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, '']))),
    '里面有 10001 个文件',
  ],
  [
    'a sheet that is too wide',
    () => zip({ ...workbook, 'xl/worksheets/a.xml': sheet(`<row r="1">${inline('XFD1', '甲')}</row>`) }),
    '第 1 行在第 256 列之后还有文字',
  ],
])('%s is refused', (_name, bytes, message) => {
  expect(() => readSheet(bytes())).toThrow(message)
})

/** Shrinks to about a fiftieth. */
function noise(size: number): Buffer {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; at += 128) bytes.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at)
  return bytes
}
