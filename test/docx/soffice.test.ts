/** The written copies as an office program opens them: comments, tracked changes and looks are there. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/core.js'
import { checkDocx, commentDocx, fixDocx } from '../../src/docx/index.js'
import { deleted, docx, inserted, note, noteReference, paragraph, run, table, textBox } from './documents.js'

const isThere = spawnSync('soffice', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'jiaodui-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const proofreader = createProofreader({
  dictionaries: [
    {
      id: 'own',
      entries: [
        { wrong: '按装', right: '安装' },
        { wrong: '县委县政府', right: '县委、县政府' },
      ],
    },
  ],
})
const bytes = docx(
  [
    paragraph(run('关于按装路灯的通知', '<w:b/><w:sz w:val="44"/>')),
    paragraph('在县委', run('县政', '<w:b/>'), run('府', '<w:color w:val="FF0000"/>'), '领导下。', noteReference(2)),
    paragraph('各镇认', deleted('改'), inserted('真按装路'), '灯', textBox(paragraph('框里按装的')), '完成。'),
    table(['项目', '数量'], ['按装路灯', '120']),
    paragraph('完。'),
  ].join(''),
  { header: paragraph('眉县按装办'), footnotes: note(-1, '', 'separator') + note(2, '注：按装完。') },
)
const report = checkDocx(proofreader, bytes)

/** The document as the program writes it down in one file of XML, or as text. */
function converted(name: string, docxBytes: Uint8Array, format: 'fodt' | 'txt:Text (encoded):UTF8'): string {
  const path = join(folder, `${name}.docx`)
  writeFileSync(path, docxBytes)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  spawnSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', folder, path])
  return readFileSync(join(folder, `${name}.${format.split(':')[0]}`), 'utf8')
}
const count = (text: string, part: string): number => text.split(part).length - 1

describe.skipIf(!isThere)(
  'opened by LibreOffice (skipped where soffice is not installed)',
  { timeout: 180_000 },
  () => {
    test('every finding is a comment, with its words', () => {
      const xml = converted('comments', commentDocx(bytes, report.findings), 'fodt')
      expect(report.findings).toHaveLength(7)
      expect(count(xml, '<office:annotation ')).toBe(7)
      expect(count(xml, '<dc:creator>校对</dc:creator>')).toBe(7)
      for (const words of ['“按装”应为“安装”。', '页眉 第 1 段“按装”', '脚注 1“按装”', '文本框 1 第 1 段“按装”'])
        expect(xml).toContain(words)
      // Round the words themselves, not beside them.
      expect(xml).toMatch(/<office:annotation-end[^>]*>/)
    })

    test('every edit is a tracked change, beside those of others', () => {
      const before = converted('before', bytes, 'fodt')
      const after = converted('tracked', fixDocx(proofreader, bytes).docx, 'fodt')
      const changes = (xml: string, author: string): number => count(xml, `<dc:creator>${author}</dc:creator>`)
      expect([changes(before, '甲'), changes(before, '校对')]).toEqual([2, 0])
      // Six replaced, which is two changes each, and one mark put in; the other's insertion is told in three pieces.
      expect([changes(after, '甲'), changes(after, '校对')]).toEqual([4, 13])
    })

    test('with the edits made it reads as it should', () => {
      const { docx: fixed } = fixDocx(proofreader, bytes, { tracked: false })
      const words = (file: Uint8Array, name: string): string =>
        converted(name, file, 'txt:Text (encoded):UTF8').replace(/\s/g, '')
      expect(words(fixed, 'plain')).toBe(
        words(bytes, 'original').replaceAll('按装', '安装').replace('县委县政府', '县委、县政府'),
      )
    })
  },
)
