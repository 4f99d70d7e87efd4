/** Word documents: what a reader of a notice gets of them, and what is refused. */
import { expect, test } from 'vitest'
import { readNotice } from '../../src/dictionary/notice.js'
import { readDocx } from '../../src/node/docx.js'
import { readNoticeText } from '../../src/node/notice-file.js'
import { zip } from './zip-archive.js'

const paragraph = (...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs.map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`
const docx = (body: string): Buffer =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  })

test.each([
  ['paragraphs of several runs', paragraph('将“安', '装”') + paragraph('错写'), '将“安装”\n错写\n'],
  ['an empty paragraph', `${paragraph('甲')}<w:p/>${paragraph('乙')}`, '甲\n乙\n'],
  ['tabs and breaks', '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>', '甲\t乙\n丙\n'],
  [
    'a table',
    `<w:tbl><w:tr><w:tc>${paragraph('错误')}</w:tc><w:tc>${paragraph('正确')}</w:tc></w:tr><w:tr><w:tc>${paragraph('按装')}</w:tc><w:tc>${paragraph('安装')}</w:tc></w:tr></w:tbl>`,
    '错误\t正确\n按装\t安装\n',
  ],
  ['entities', paragraph('A&amp;B&#x4e2d;'), 'A&B中\n'],
  [
    'what was deleted, and codes of fields',
    '<w:p><w:r><w:delText>旧</w:delText></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>新</w:t></w:r></w:p>',
    '新\n',
  ],
  [
    'a text box, once',
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${paragraph('框')}</mc:Choice><mc:Fallback>${paragraph('框')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    '框\n',
  ],
])('%s', (_name, body, expected) => expect(readDocx(docx(body))).toBe(expected))

test('the pairs of a notice are read out of it', async () => {
  const body = [
    '示例县人民政府办公室关于检查情况的通报',
    '各镇：',
    '将“安装”错写为“按装”，将“示例县”写成“示列县”。',
    '2024年4月8日',
  ]
  expect(readNotice(await readNoticeText(docx(body.map((line) => paragraph(line)).join(''))))).toEqual({
    title: '示例县人民政府办公室关于检查情况的通报',
    date: '2024-04-08',
    pairs: [
      { wrong: '按装', right: '安装' },
      { wrong: '示列县', right: '示例县' },
    ],
  })
})

test.each([
  ['an archive of something else', zip({ 'a.txt': '甲' }), '不是 docx 文件'],
  ['an archive cut short', docx(paragraph('甲')).subarray(0, 60), '文件已损坏'],
  ['a bomb', zip({ 'word/document.xml': Buffer.alloc(50 * 1024 * 1024) }), '解压后大出 200 倍以上'],
  ['a document with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '是旧的 Word 文件'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), '是 PDF 文件'],
  ['no text', Buffer.from([0, 1, 2]), '不是文本文件'],
])('%s is refused', async (_name, bytes, message) => {
  await expect(readNoticeText(bytes)).rejects.toThrow(message)
})

test('text copied out of a PDF is read as it is', async () => {
  const text = '关于检查情况的通报\n— 1 —\n将 “安\n装”错误表述\n为 “按装”。\n\f2024 年 4 月 8 日\n'
  expect(readNotice(await readNoticeText(Buffer.from(text))).pairs).toEqual([{ wrong: '按装', right: '安装' }])
})
