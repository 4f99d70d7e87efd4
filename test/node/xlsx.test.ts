/** Workbooks: what their cells say, and archives that are refused. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDictionary } from '../../src/node/dictionary-file.js'
import { readSheet } from '../../src/node/xlsx.js'
import { emptyFolder } from '../cli/run.js'

function numbers(...parts: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([size, value]) => {
      const bytes = Buffer.alloc(size)
      bytes.writeUIntLE(value, 0, size)
      return bytes
    }),
  )
}

/** `claimed`: what the archive says of every unpacked size. */
function zip(files: Readonly<Record<string, string | Buffer>>, { claimed = 1, flags = 0 } = {}): Buffer {
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content)
    const common = numbers(
      [2, 20],
      [2, flags],
      [2, 8],
      [4, 0],
      [4, 0],
      [4, data.length],
      [4, claimed],
      [2, name.length],
      [2, 0],
    )
    const body = Buffer.concat([numbers([4, 0x04034b50]), common, Buffer.from(name), data])
    index.push(numbers([4, 0x02014b50], [2, 20]), common, numbers([4, 0], [4, 0], [2, 0], [4, at]), Buffer.from(name))
    bodies.push(body)
    at += body.length
  }
  const directory = Buffer.concat(index)
  const count = bodies.length
  const end = numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0])
  return Buffer.concat([...bodies, directory, end])
}

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
    '解压后超过 200 MB',
  ],
  [
    'a sheet that is too wide',
    () => zip({ ...workbook, 'xl/worksheets/a.xml': sheet(`<row r="1">${inline('XFD1', '甲')}</row>`) }),
    '第 1 行在第 256 列之后还有文字',
  ],
])('%s is refused', (_name, bytes, message) => {
  expect(() => readSheet(bytes())).toThrow(message)
})
