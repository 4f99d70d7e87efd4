/** Places in words that an editor understands, and in numbers for machines; tables; stories beside the body. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/core.js'
import { checkDocx, fixDocx } from '../../src/docx/index.js'
import { viewRange } from '../../src/docx/offsets.js'
import { entityAt } from '../../src/office/scan-xml.js'
import { deleted, docx, inserted, note, noteReference, open, paragraph, run, table, textBox } from './documents.js'

const proofreader = createProofreader({
  dictionaries: [{ id: 'own', entries: [{ wrong: '按装', right: '安装' }] }],
})
const wrong = paragraph('要按装的')
const labels = (bytes: Uint8Array): string[] => checkDocx(proofreader, bytes).findings.map(({ place }) => place.label)

test('labels', () => {
  const body = [
    wrong,
    '<w:p/>',
    wrong,
    table(['项目', '要按装的'], ['一', '要按装的']),
    table(['要按装的', '二']),
    paragraph('后', noteReference(2), noteReference(3), textBox(wrong), '文'),
    paragraph(textBox(paragraph('空') + wrong)),
    wrong,
  ].join('')
  const footnotes = note(-1, '', 'separator') + note(2, '无') + note(3, '要按装的')
  expect(labels(docx(body, { header: paragraph('头') + wrong, footer: table(['要按装的']), footnotes }))).toEqual([
    '第 1 段',
    '第 2 段',
    '表 1 第 1 行第 2 列',
    '表 1 第 2 行第 2 列',
    '表 2 第 1 行第 1 列',
    '第 4 段',
    '文本框 1 第 1 段',
    '文本框 2 第 2 段',
    '脚注 2',
    '页眉 第 2 段',
    '页脚 表 1 第 1 行第 1 列',
  ])
})

test('numbers', () => {
  const [{ place, range }] = checkDocx(proofreader, docx(`<w:p/>${paragraph('甲', '乙要按', run('装的'))}`)).findings
  expect(range).toEqual([3, 5])
  expect(place).toMatchObject({ part: 'word/document.xml', paragraph: 2, range: [3, 5] })
  expect(place.runs.map(({ paragraph: p, run: r, range: [from, to] }) => [p, r, from, to])).toEqual([
    [2, 2, 2, 3],
    [2, 3, 0, 1],
  ])
})

const cell = (properties: string, text: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

test('tables as the rules read them', () => {
  const merged = `<w:tbl><w:tr>${cell('<w:vMerge w:val="restart"/>', '甲')}${cell('<w:gridSpan w:val="2"/>', '乙')}</w:tr><w:tr>${cell('<w:vMerge/>', '')}${cell('', '丙')}${cell('', '丁')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('', '戊')}</w:tr></w:tbl>`
  const { view } = open(docx(merged)).stories[0].reading
  const cells = view.tables[0].map(({ start, end, ...place }) => [
    view.text.slice(start, end).trim(),
    ...Object.values(place),
  ])
  expect(cells).toEqual([
    ['甲', 0, 0, 2, 1],
    ['乙', 0, 1, 1, 2],
    ['丙', 1, 1, 1, 1],
    ['丁', 1, 2, 1, 1],
    ['', 2, 0, 1, 2],
    ['戊', 2, 2, 1, 1],
  ])
})

/** Texts, some of them written as entities, in runs that are seen and runs that are not. */
const words = fc.array(
  fc.constantFrom('要', '按', '装', '安', '&amp;', '&#x6309;', '𠮷', ' ', '\n', 'a', '&#x20BB7;'),
  { maxLength: 8 },
)
const piece = words.chain((characters) => {
  const text = characters.join('')
  return fc.constantFrom(
    run(text),
    run(text, '<w:b/>'),
    run(text, '<w:vanish/>'),
    deleted(text),
    inserted(text),
    `<w:r><w:t>${text}</w:t><w:tab/></w:r>`,
    `<w:r><w:t>${text}</w:t><w:br/><w:t>${text}</w:t></w:r>`,
    textBox(paragraph(run(text))),
    `<w:hyperlink>${run(text)}</w:hyperlink>`,
  )
})
const body = fc
  .array(fc.array(piece, { maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((runs) => paragraph(...runs)).join(''))
const settings = { seed: 20240306, numRuns: 300 }

test('every character leads back to itself', () => {
  fc.assert(
    fc.property(body, (xml) => {
      for (const { part, reading } of open(docx(xml)).stories) {
        const { text } = reading.view
        for (let at = 0; at < text.length; at++) {
          const [start, end] = reading.view.locate(at, at + 1)
          const source = part.xml.slice(start, end)
          const shown = source.startsWith('&') ? entityAt(source, 0)?.text : source.startsWith('<') ? '\t' : source
          const [first, last] = viewRange(reading, [start, end])
          if (text[at] !== '\n') expect([first <= at, at < last, last - first <= 2]).toEqual([true, true, true])
          if (text[at] === '\n') expect(start).toBe(end)
          else if (/\s/.test(source)) expect(text[at]).toBe(' ')
          else expect(shown).toContain(text[at])
        }
      }
    }),
    settings,
  )
})

test('a fix reads as it should, tracked or not, and a second one changes nothing', () => {
  fc.assert(
    fc.property(body, (xml) => {
      const bytes = docx(xml)
      const before = checkDocx(proofreader, bytes)
      const tracked = fixDocx(proofreader, bytes)
      const plain = fixDocx(proofreader, bytes, { tracked: false })
      expect(tracked.text).toBe(plain.text)
      expect(open(tracked.docx).text).toBe(plain.text)
      expect(tracked.applied).toEqual(before.findings.filter(({ edits }) => edits))
      expect(fixDocx(proofreader, tracked.docx).docx).toBe(tracked.docx)
      expect(tracked.remaining.map(({ range }) => range)).toEqual(
        checkDocx(proofreader, tracked.docx).findings.map(({ range }) => range),
      )
    }),
    settings,
  )
})
