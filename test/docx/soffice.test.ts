import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import { checkDocx, commentDocx, fixDocx } from '../../src/docx/index.js'
import { deleted, docx, inserted, note, noteReference, paragraph, run, table, textBox } from './documents.js'

test('try', () => {
  const p = createProofreader()
  const bytes = docx(
    paragraph(run('关于按装路灯的通知', '<w:b/><w:sz w:val="44"/>')) +
      paragraph(
        '在县委',
        run('县政', '<w:b/>'),
        run('府', '<w:b/><w:color w:val="FF0000"/>'),
        '领导下，截止2月底建成大棚三百座。',
        noteReference(2),
      ) +
      paragraph(
        '各镇认',
        deleted('改'),
        inserted('真按装路'),
        '灯，截止3月底',
        textBox(paragraph('框里按装机器')),
        '完成。',
      ) +
      table(['项目', '数量'], ['按装路灯', '120']) +
      paragraph('正文结束。'),
    { header: paragraph('眉县按装办'), footnotes: note(2, '注：截止2月底按装完。') },
  )
  const report = checkDocx(p, bytes)
  console.log(
    report.text,
    report.findings.map((f) => [f.place.label, f.text, f.ruleId, f.place.runs.length].join(' ')).join('\n'),
  )
  const commented = commentDocx(bytes, report.findings)
  const fixed = fixDocx(p, bytes)
  console.log(
    fixed.text,
    fixed.applied.length,
    fixed.remaining.map((f) => f.text + f.place.label),
  )
  const both = commentDocx(fixed.docx, fixed.remaining)
  writeFileSync('/tmp/r-docx-out.docx', bytes)
  writeFileSync('/tmp/r-docx-c.docx', commented)
  writeFileSync('/tmp/r-docx-f.docx', fixed.docx)
  writeFileSync('/tmp/r-docx-b.docx', both)
  writeFileSync('/tmp/r-docx-p.docx', fixDocx(p, bytes, { tracked: false }).docx)
})
