/** Files that no program writes: refused with a clear word, or read in the time that their length takes. */
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/core.js'
import { fflateCompression } from '../../src/docx/compression.js'
import { openDocument } from '../../src/docx/document.js'
import { checkDocx, commentDocx, fixDocx, UnreadableError } from '../../src/docx/index.js'
import { nodeCompression, writeZip } from '../../src/node/zip.js'
import { zip } from '../node/zip-archive.js'
import { docx, open, paragraph, partsOf } from './documents.js'

const proofreader = createProofreader({ dictionaries: [{ id: 'own', entries: [{ wrong: '按装', right: '安装' }] }] })
const withBody = (xml: string): Uint8Array => writeZip({ ...partsOf(''), 'word/document.xml': xml })
const root = (inner: string): string => `<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`

describe.each([
  ['fflate', fflateCompression],
  ['zlib', nodeCompression],
])('by %s', (_name, compression) => {
  test.each<readonly [name: string, bytes: Uint8Array, message: string]>([
    ['nothing', new Uint8Array(), '不是 docx 文件'],
    ['text', Buffer.from('按装'), '不是 docx 文件'],
    ['an old document, or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '是旧的 Word 文件'],
    ['an archive of something else', zip({ 'a.txt': '甲' }), '没有正文'],
    ['an archive cut short', docx(paragraph('甲')).subarray(0, 900), '文件已损坏'],
    ['an archive that is encrypted', zip({ 'word/document.xml': root('') }, { flags: 1 }), '有密码'],
    ['packed bytes that are none', damaged(), '文件已损坏'],
    ['a bomb', zip({ 'word/document.xml': Buffer.alloc(60_000_000) }), '解压后大出 200 倍以上'],
    [
      'a bomb in the header',
      zip({ ...partsOf('', { header: '' }), 'word/header.xml': Buffer.alloc(60_000_000) }),
      '解压后大出 200 倍以上',
    ],
    [
      'one file under ten thousand names',
      zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, '']))),
      '太多了',
    ],
    ['files that share their bytes', sharing(), '文件已损坏'],
    ['text that is not UTF-8', zip({ 'word/document.xml': Buffer.from([0x3c, 0xff, 0xfe]) }), '不是 UTF-8'],
    ['another encoding', withBody(`<?xml version="1.0" encoding="GB2312"?>${root('')}`), '不是 UTF-8'],
    [
      'a type of document with entities',
      withBody(`<!DOCTYPE w [<!ENTITY a "按"><!ENTITY b "&a;&a;">]>${root('')}`),
      '有文档类型声明',
    ],
    [
      'an entity that nobody declared',
      withBody(root('<w:p><w:r><w:t>&按;</w:t></w:r></w:p>')),
      'word/document.xml 第 48 个字符处的 XML 不完整',
    ],
    ['a character that XML has not', withBody(root('<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>')), '不完整'],
    ['a tag that is not closed', withBody('<w:document xmlns:w="w"><w:body>'), '不完整'],
    ['tags that cross', withBody(root('<w:p><w:r></w:p></w:r>')), '不完整'],
    ['a tag without an end', withBody('<w:document xmlns:w="w"><w:body><w:p'), '不完整'],
    ['an attribute without quotes', withBody(root('<w:p w:a=1/>')), '不完整'],
    ['two roots', withBody(root('') + root('')), '不完整'],
    ['another kind of XML', withBody('<html></html>'), '不是 Word 的正文'],
    ['100,000 nested tags', withBody(root('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))), '套了 1000 层以上'],
    ['100,000 tags that nobody closes', withBody(root('<w:p>'.repeat(100_000))), '套了 1000 层以上'],
    ['comments that are no comments', docxWith('word/comments.xml', '<x/>'), '不是 Word 的批注'],
    ['comments that are missing', docxWithout('word/comments.xml'), '里面缺少 word/comments.xml'],
  ])('%s is refused', (name, bytes, message) => {
    const work = (): unknown =>
      name.startsWith('comments')
        ? commentDocx(bytes, checkDocx(proofreader, bytes).findings)
        : openDocument(bytes, compression)
    expect(work).toThrow(UnreadableError)
    expect(work).toThrow(message)
  })
})

function docxWith(name: string, xml: string): Uint8Array {
  return writeZip({ ...partsOf(paragraph('按装'), { comments: '' }), [name]: xml })
}

function docxWithout(name: string): Uint8Array {
  const { [name]: _gone, ...parts } = partsOf(paragraph('按装'), { comments: '' })
  return writeZip(parts)
}

function damaged(): Uint8Array {
  const bytes = zip({ 'word/document.xml': root(paragraph('甲乙丙丁戊己庚辛')) })
  bytes.fill(0xff, 50, 70)
  return bytes
}

/** Every file of the index begins where the first one does. */
function sharing(): Uint8Array {
  const bytes = zip({
    'word/document.xml': Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * 7919) % 251)),
    b: '1',
    c: '2',
  })
  const sizes = bytes.readUInt32LE(18)
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    bytes.writeUInt32LE(sizes, at + 20)
    bytes.writeUInt32LE(0, at + 42)
  }
  return bytes
}

test.each([3, 0xffff_ffff])('sizes in the index that are not true: %d', (claimed) => {
  const bytes = zip({ ...partsOf(paragraph('要按装。')) }, { claimed })
  expect(() => checkDocx(proofreader, bytes)).toThrow('里面写的大小与实际不符')
})

test.each<readonly [name: string, body: string]>([
  ['fields that never end', paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(5000), '按装')],
  ['results without a field', paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(5000), '按装')],
  ['tables in tables', '<w:tbl><w:tr><w:tc>'.repeat(200) + paragraph('按装') + '</w:tc></w:tr></w:tbl>'.repeat(200)],
  [
    'a cell as wide as no table',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>${paragraph('按装')}</w:tc></w:tr></w:tbl>`,
  ],
  [
    'a cell that goes on from nothing',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('按装')}</w:tc></w:tr></w:tbl>`,
  ],
  ['numbers that are none', paragraph('<w:bookmarkStart w:id="99999999999999999999"/>', '按装')],
  ['cells without a table', `<w:tc>${paragraph('按装')}</w:tc>`],
  ['runs without a paragraph', `<w:r><w:t>按装</w:t></w:r>${paragraph('按装')}`],
  [
    'a text box without an end of its paragraphs',
    paragraph(`<w:r><w:txbxContent>${paragraph('按装')}</w:txbxContent></w:r>`),
  ],
])('%s are read, commented and fixed without a word', (_name, body) => {
  const bytes = docx(body)
  const { findings } = checkDocx(proofreader, bytes)
  expect(open(commentDocx(bytes, findings)).text).toBe(open(bytes).text)
  expect(open(fixDocx(proofreader, bytes).docx).text).toBe(open(bytes).text.replaceAll('按装', '安装'))
})

const many = 8000

test.each<readonly [name: string, body: (count: number) => string]>([
  ['one text', (count) => paragraph('要按装。'.repeat(count))],
  ['runs of one paragraph', (count) => paragraph(...Array.from({ length: count }, () => '要按装。'))],
  ['paragraphs', (count) => paragraph('要按装。').repeat(count)],
  ['entities', (count) => paragraph('&#x6309;装'.repeat(count))],
  ['line ends', (count) => paragraph('按\n装'.repeat(count))],
  [
    'text boxes',
    (count) => paragraph(`<w:r><w:txbxContent>${paragraph('按装')}</w:txbxContent></w:r>`).repeat(count / 4),
  ],
])(
  'the time for %s grows as their number does',
  (_name, body) => {
    const time = (count: number): number => {
      const bytes = docx(body(count))
      const start = performance.now()
      const { findings } = checkDocx(proofreader, bytes)
      commentDocx(bytes, findings)
      fixDocx(proofreader, bytes)
      return performance.now() - start
    }
    time(many / 8)
    const [small, large] = [time(many / 8), time(many)]
    // Eight times as much; what grows with the square would take sixty-four times as long.
    expect(large / small).toBeLessThan(30)
  },
  120_000,
)
