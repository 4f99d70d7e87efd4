/** Comments: what they say, where those stand that are not on the body, and what was there before. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/core.js'
import { checkDocx, commentDocx } from '../../src/docx/index.js'
import { writeZip } from '../../src/node/zip.js'
import { privacy } from '../../src/rules/privacy.js'
import { docx, note, noteReference, paragraph, partIn, partsOf, run, textBox } from './documents.js'

const basis = '某县行文规范'
const proofreader = createProofreader({
  dictionaries: [
    {
      id: 'own',
      entries: [
        { wrong: '按装', right: '安装', basis },
        { wrong: '截止', right: ['截至', '截止到'] },
      ],
    },
  ],
  rules: [privacy],
})
const signature = { author: '张<编辑>', date: new Date('2024-03-06T08:00:00Z') }
const commented = (bytes: Uint8Array): Uint8Array =>
  commentDocx(bytes, checkDocx(proofreader, bytes).findings, signature)
const textsOf = (bytes: Uint8Array): string[] =>
  [...(partIn(bytes, 'word/comments.xml') ?? '').matchAll(/<w:comment .*?<\/w:comment>/g)].map(([comment]) =>
    [...comment.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|'),
  )
const idsIn = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${name} w:id="(\\d+)"`, 'g'))].map(([, id]) => id)

test('what they say, who and when', () => {
  const out = commented(docx(paragraph('要按装。截止明天。')))
  expect(textsOf(out)).toEqual([
    '错误：“按装”应为“安装”。|建议：安装|依据：某县行文规范 规则：own/按装',
    expect.stringContaining('建议：截至 / 截止到|规则：own/截止'),
  ])
  expect(partIn(out, 'word/comments.xml')).toContain(
    '<w:comment w:id="0" w:author="张&lt;编辑&gt;" w:date="2024-03-06T16:00:00Z" w:initials="张">',
  )
})

test('each mark has its partner and its comment', () => {
  const out = commented(
    docx(paragraph('要按装', run('按装', '<w:b/>'), '截止') + paragraph(textBox(paragraph('按装')))),
  )
  const body = partIn(out, 'word/document.xml') as string
  const ids = idsIn(partIn(out, 'word/comments.xml') as string, 'comment')
  expect(ids).toHaveLength(4)
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    expect(idsIn(body, name)).toEqual(ids)
})

test('those beside the body stand where they hang on it', () => {
  const bytes = docx(paragraph('头') + paragraph('注', noteReference(2), textBox(paragraph('框里按装')), '后'), {
    footnotes: note(-1, '', 'separator') + note(2, '注里按装'),
    header: paragraph('眉上按装'),
  })
  const out = commented(bytes)
  expect(textsOf(out).map((text) => text.split('|')[0])).toEqual([
    '文本框 1 第 1 段“按装”',
    '脚注 1“按装”',
    '页眉 第 1 段“按装”',
  ])
  const marks =
    '<w:commentRangeStart w:id="\\d"/><w:commentRangeEnd w:id="\\d"/><w:r><w:commentReference w:id="\\d"/></w:r>'
  const body = partIn(out, 'word/document.xml') as string
  expect(body).toMatch(new RegExp(`</w:pPr>${marks}<w:r><w:t xml:space="preserve">头`))
  expect(body).toMatch(new RegExp(`footnoteReference w:id="2"/></w:r>${marks}`))
  expect(body).toMatch(new RegExp(`</mc:AlternateContent></w:r>${marks}`))
  for (const part of ['word/header.xml', 'word/footnotes.xml']) expect(partIn(out, part)).toBe(partIn(bytes, part))
})

test('comments that are there stay', () => {
  const old = '<w:comment w:id="41" w:author="甲"><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:comment>'
  const bytes = docx(paragraph('要按装。'), { comments: old })
  const out = commented(bytes)
  const [before, after] = [bytes, out].map((file) => partIn(file, 'word/comments.xml') as string)
  expect(after.startsWith(before.replace('</w:comments>', ''))).toBe(true)
  expect(idsIn(after, 'comment')).toEqual(['41', '42'])
  expect(partIn(out, '[Content_Types].xml')).toBe(partIn(bytes, '[Content_Types].xml'))
})

test('a root without anything in it is filled, and a name that is taken is passed by', () => {
  const parts = partsOf(paragraph('要按装。'), { comments: '' })
  const empty = writeZip({ ...parts, 'word/comments.xml': parts['word/comments.xml'].replace('></w:comments>', '/>') })
  expect(textsOf(commented(empty))).toHaveLength(1)
  const taken = writeZip({ ...partsOf(paragraph('要按装。')), 'word/comments.xml': '<other/>' })
  const out = commented(taken)
  expect(partIn(out, 'word/comments.xml')).toBe('<other/>')
  expect(partIn(out, 'word/_rels/document.xml.rels')).toContain('Target="comments1.xml"')
  expect(partIn(out, 'word/comments1.xml')).toContain('安装')
})

test('what is private is masked', () => {
  const number = '13812345678'
  const out = commented(docx(paragraph(`患者王某，手机号${number}。`)))
  expect(textsOf(out)).toHaveLength(1)
  expect(partIn(out, 'word/comments.xml')).not.toContain(number)
})

test('no findings, no change; findings of another text are refused', () => {
  const bytes = docx(paragraph('要安装。'))
  expect(commentDocx(bytes, [])).toBe(bytes)
  const { findings } = checkDocx(proofreader, docx(paragraph('长长长长长长长长要按装。')))
  expect(() => commentDocx(bytes, findings)).toThrow(RangeError)
  expect(() => commentDocx(bytes, [], { date: new Date('x') })).toThrow('date must be a valid Date')
})

test('any order and overlap of findings is taken', () => {
  const bytes = docx(paragraph('要按装。截止明天。'))
  const [one, other] = checkDocx(proofreader, bytes).findings
  const wide = { ...one, range: [0, 5] as const }
  const body = partIn(commentDocx(bytes, [other, wide, one]), 'word/document.xml') as string
  const marks = [...body.matchAll(/<w:commentRange(Start|End) w:id="(\d)"|<w:t[^>]*>([^<]*)/g)].map(
    ([, kind, id, text]) => text ?? kind + id,
  )
  expect(marks).toEqual([
    'Start0',
    '要',
    'Start1',
    '按装',
    'End1',
    '。',
    'Start2',
    '截',
    'End0',
    '止',
    'End2',
    '明天。',
  ])
})
