/** Where a finding stands in a document, and what its edit changes there: exactly the phrase, and nothing else. */
import { describe, expect, test } from 'vitest'
import { createProofreader as createBare } from '../../src/core.js'
import { createProofreader } from '../../src/defaults.js'
import { checkDocx, commentDocx, fixDocx } from '../../src/docx/index.js'
import type { Rule } from '../../src/model/rule.js'
import { nodeCompression, writeZip } from '../../src/node/zip.js'
import { openArchive } from '../../src/office/zip.js'
import { applyEdits } from '../../src/text/edits.js'
import { deleted, docx, field, inserted, open, paragraph, partIn, partsOf, run, table } from './documents.js'

const proofreader = createProofreader()
const bold = '<w:b/><w:sz w:val="32"/>'
const red = '<w:color w:val="FF0000"/>'
const link = (inner: string): string => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`
const mixed = (inner: string): string => `<w:r w:rsidR="00A1"><w:rPr>${bold}</w:rPr>${inner}</w:r>`

interface Case {
  readonly name: string
  readonly body: string
  readonly phrase: string
  /** What stands in the XML in place of what, where the edit is made plainly. */
  readonly edit: readonly [before: string, after: string]
  /** How many texts of runs the phrase touches. */
  readonly runs: number
}

const cases: readonly Case[] = [
  { name: 'one run', body: paragraph('各镇按装路灯。'), phrase: '按装', edit: ['镇按装', '镇安装'], runs: 1 },
  {
    name: 'a line end in the text',
    body: paragraph('在县委\n县政府领导下。'),
    phrase: '县委县政府',
    edit: ['县委\n', '县委、\n'],
    runs: 1,
  },
  {
    name: 'a Windows line end in the text',
    body: paragraph('在县委\r\n县政府领导下。'),
    phrase: '县委县政府',
    edit: ['县委\r', '县委、\r'],
    runs: 1,
  },
  {
    name: 'runs of different looks',
    body: paragraph('在县', run('委县', bold), run('政', red), '府领导下。'),
    phrase: '县委县政府',
    edit: ['>委县<', '>委、县<'],
    runs: 4,
  },
  {
    name: 'entities before and within',
    body: paragraph('A&amp;B&#38;C&#x6309;装路灯。'),
    phrase: '按装',
    edit: ['C&#x6309;装', 'C安装'],
    runs: 1,
  },
  {
    name: 'an astral character before',
    body: paragraph('𠮷𠀀&#x20BB7;村按装路灯。'),
    phrase: '按装',
    edit: ['村按装', '村安装'],
    runs: 1,
  },
  {
    name: 'tabs',
    body: paragraph(mixed('<w:t>甲</w:t><w:tab/><w:t>按装路灯</w:t><w:tab/><w:t>乙</w:t>')),
    phrase: '按装',
    edit: ['按装路灯', '安装路灯'],
    runs: 1,
  },
  {
    name: 'a link within',
    body: paragraph('在县', link(run('委县', red)), '政府领导下。'),
    phrase: '县委县政府',
    edit: ['>委县<', '>委、县<'],
    runs: 3,
  },
  {
    name: 'an insertion within',
    body: paragraph('各镇按', inserted('装'), '路灯。'),
    phrase: '按装',
    edit: ['镇按<', '镇安<'],
    runs: 2,
  },
  {
    name: 'in an insertion',
    body: paragraph('各镇', inserted('都按装了'), '路灯。'),
    phrase: '按装',
    edit: ['都按装', '都安装'],
    runs: 1,
  },
  {
    name: 'a deletion within',
    body: paragraph('各镇按', deleted('照要求'), '装路灯。'),
    phrase: '按装',
    edit: ['镇按<', '镇安<'],
    runs: 2,
  },
  {
    name: 'hidden text within',
    body: paragraph('各镇按', run('藏', '<w:vanish/>'), '装路灯。'),
    phrase: '按装',
    edit: ['镇按<', '镇安<'],
    runs: 2,
  },
  {
    name: 'the result of a field',
    body: paragraph('各镇', field(' REF a ', '按装'), '路灯。'),
    phrase: '按装',
    edit: ['>按装<', '>安装<'],
    runs: 1,
  },
  {
    name: 'a bookmark within',
    body: paragraph('各镇按', '<w:bookmarkStart w:id="3" w:name="a"/>', '装路灯。'),
    phrase: '按装',
    edit: ['镇按<', '镇安<'],
    runs: 2,
  },
  {
    name: 'a cell',
    body: table(['项目', '数量'], ['按装路灯', '120']),
    phrase: '按装',
    edit: ['>按装', '>安装'],
    runs: 1,
  },
  {
    name: 'a text without a run beside it',
    body: '<w:p><w:r><w:t>按装</w:t></w:r></w:p>',
    phrase: '按装',
    edit: ['按装', '安装'],
    runs: 1,
  },
]

const documentOf = (bytes: Uint8Array): string => partIn(bytes, 'word/document.xml') as string

/** As whoever rejects all that 校对 did would leave it. */
function rejected(xml: string): string {
  return xml
    .replace(/<w:ins w:id="\d+" w:author="校对"[^>]*>.*?<\/w:ins>/gs, '')
    .replace(/<w:del w:id="\d+" w:author="校对"[^>]*>(.*?)<\/w:del>/gs, (_all, inner: string) =>
      inner.replaceAll('w:delText', 'w:t'),
    )
}

describe.each(cases)('$name', ({ body, phrase, edit, runs }) => {
  const bytes = docx(body)
  const before = documentOf(bytes)
  const report = checkDocx(proofreader, bytes)
  const [finding] = report.findings

  test('the range covers exactly the phrase', () => {
    expect(report.findings.map(({ text }) => text)).toEqual([phrase])
    expect(report.text.slice(...finding.range)).toBe(phrase)
    const { place } = finding
    expect([place.part, place.runs.length]).toEqual(['word/document.xml', runs])
    const paragraphs = before.split(/(?=<w:p>)/)
    const sources = place.runs.map(({ source }) => before.slice(...source)).join('')
    expect(sources.replace(/\s/g, '').replaceAll('&#x6309;', '按')).toBe(phrase)
    expect(paragraphs[place.paragraph]).toContain(before.slice(...place.runs[0].source))
  })

  test('a plain edit changes exactly it', () => {
    const fix = fixDocx(proofreader, bytes, { tracked: false })
    expect(fix.applied.map(({ range }) => range)).toEqual([finding.range])
    expect(fix.remaining).toEqual([])
    expect(before.split(edit[0])).toHaveLength(2)
    expect(documentOf(fix.docx)).toBe(before.replace(...edit))
    expect(fix.text).toBe(applyEdits(report.text, finding.edits ?? []))
  })

  test('a tracked one can be rejected, keeps the looks, and reads as the plain one does', () => {
    const fix = fixDocx(proofreader, bytes, { date: new Date('2024-03-06T08:00:00Z') })
    const after = documentOf(fix.docx)
    expect(open(fix.docx).text).toBe(applyEdits(report.text, finding.edits ?? []))
    expect(rejected(after)).not.toBe(after)
    expect(open(docx(bodyOf(rejected(after)))).text).toBe(report.text)
    for (const [, properties] of after.matchAll(
      /author="校对" w:date="2024-03-06T16:00:00Z"><w:r[^>]*>(<w:rPr>.*?<\/w:rPr>)?/g,
    ))
      expect(before).toContain(properties ?? '<w:r><w:t')
    expect(checkDocx(proofreader, fix.docx).findings).toEqual([])
  })

  test('a comment stands round exactly it', () => {
    const after = documentOf(commentDocx(bytes, report.findings))
    const [, inside] = after.split(/<w:commentRange(?:Start|End) w:id="\d+"\/>/)
    expect(
      open(
        docx(`<w:p>${inside.replace(/^<\/w:r>/, '').replace(/<\/?w:hyperlink[^>]*>|<\/?w:ins[^>]*>/g, '')}</w:p>`),
      ).text.trim(),
    ).toBe(phrase)
    expect(open(docx(bodyOf(after))).text).toBe(report.text)
  })

  test('every other part is copied as it is packed', () => {
    const parts = (archive: Uint8Array): Map<string, string> =>
      new Map(
        openArchive(archive, nodeCompression).files.map(({ name, data }) => [name, Buffer.from(data).toString('hex')]),
      )
    const [old, fixed, commented] = [bytes, fixDocx(proofreader, bytes).docx, commentDocx(bytes, report.findings)].map(
      parts,
    )
    const changed = (fresh: Map<string, string>): string[] =>
      [...fresh.keys()].filter((name) => fresh.get(name) !== old.get(name))
    expect(changed(fixed)).toEqual(['word/document.xml'])
    expect(changed(commented)).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/comments.xml',
    ])
  })
})

function bodyOf(xml: string): string {
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.lastIndexOf('<w:sectPr>'))
}

/** Finds one stretch of text, whatever stands in it. */
const ruleFor = (wrong: string, right: string): Rule => ({
  id: 'rule/own',
  type: 'typo',
  severity: 'error',
  confidence: 'certain',
  summary: '例',
  *find({ text }) {
    const start = text.indexOf(wrong)
    if (start >= 0) yield { start, end: start + wrong.length, suggestions: [right], message: '例。' }
  },
})

test('a blank that comes to the edge of a text is kept', () => {
  const own = createBare({ rules: [ruleFor('光', '')] })
  const bytes = docx('<w:p><w:r><w:t>路灯 光</w:t></w:r><w:r><w:t>Abc</w:t></w:r></w:p>')
  const fix = fixDocx(own, bytes, { tracked: false })
  expect(documentOf(fix.docx)).toContain('<w:t xml:space="preserve">路灯 </w:t>')
  expect([fix.text, open(fix.docx).text]).toEqual(['路灯 Abc\n', '路灯 Abc\n'])
  expect(open(fixDocx(own, bytes).docx).text).toBe('路灯 Abc\n')
})

test.each([
  ['a tab', '甲\t乙', '甲乙'],
  ['what stands behind a tab', '\t乙', '、\t乙'],
])('what touches %s is left to people', (_name, wrong, right) => {
  const own = createBare({ rules: [ruleFor(wrong, right)] })
  const bytes = docx(paragraph(mixed('<w:t>甲</w:t><w:tab/><w:t>乙</w:t>')))
  const { findings } = checkDocx(own, bytes)
  expect(findings.map(({ text }) => text)).toEqual([wrong])
  expect(fixDocx(own, bytes)).toMatchObject({ docx: bytes, applied: [] })
  const after = documentOf(commentDocx(bytes, findings))
  const [, inside] = after.split(/<w:commentRange(?:Start|End) w:id="\d+"\/>/)
  expect(inside.replace(/<w:rPr>.*?<\/w:rPr>/g, '')).toMatch(/(?:<w:t>甲<\/w:t>)?<w:tab\/><w:t>乙<\/w:t><\/w:r>$/)
  expect(open(docx(bodyOf(after))).text).toBe('甲\t乙\n')
})

test.each<readonly [name: string, write: (xml: string) => string]>([
  ['a byte order mark', (xml) => `\ufeff${xml}`],
  ['a line for each tag', (xml) => xml.replaceAll('><', '>\n<')],
  ['Windows line ends', (xml) => xml.replaceAll('><', '>\r\n<')],
  ['tabs between tags', (xml) => xml.replaceAll('><', '>\t<')],
  ['single quotes', (xml) => xml.replaceAll('"', "'")],
  ['another prefix', (xml) => xml.replace(/(<\/?|xmlns:| )w:/g, '$1x:')],
])('%s in the XML stays as it is', (_name, write) => {
  const parts = partsOf(paragraph('在县', run('委县', bold), '政府领导下。'))
  const xml = write(parts['word/document.xml'])
  const bytes = writeZip({ ...parts, 'word/document.xml': xml })
  const [finding] = checkDocx(proofreader, bytes).findings
  expect(finding.place.runs.map(({ source }) => xml.slice(...source)).join('')).toBe('县委县政府')
  expect(documentOf(fixDocx(proofreader, bytes, { tracked: false }).docx)).toBe(xml.replace('委县', '委、县'))
  expect(open(fixDocx(proofreader, bytes).docx).text).toBe('在县委、县政府领导下。\n')
  expect(open(commentDocx(bytes, [finding])).text).toBe('在县委县政府领导下。\n')
})

test('bytes that share their memory are left as they are', () => {
  const bytes = Buffer.from(docx(paragraph('各镇按装路灯。')))
  const before = bytes.toString('hex')
  fixDocx(proofreader, bytes)
  expect(bytes.toString('hex')).toBe(before)
})
