/** Documents that are no plain text: a sheet of 100,000 cells, a PDF of 200 pages; reading and checking apart. */
import { createProofreader } from '../dist/index.js'
import type { PdfText } from '../dist/pdf.js'
import { checkSheetText, readSheet } from '../dist/sheet.js'
import { linesOfText, type WrittenPage, writePdf } from '../test/pdf/written.js'
import { rowsOf, workbook } from '../test/sheet/workbook.js'
import { fastest } from './matcher/measure.js'
import { figure, heading, table } from './matcher/print.js'

/** Not bundled with the bench: it starts the thread that lies beside it. */
const built = new URL('../../dist/pdf.js', import.meta.url).href
const { checkPdfText, readPdf }: typeof import('../dist/pdf.js') = await import(built)

type Row = readonly [name: string, characters: number, read: number, check: number, findings: number]

export async function documents(quick: boolean): Promise<void> {
  const proofreader = createProofreader()
  proofreader.check('全县按装路灯。')
  const sizes = quick ? [1, 10] : [1, 10, 20]
  const rows: Row[] = []
  for (const size of sizes) rows.push(sheetRow(proofreader, size * 1000))
  for (const size of sizes) rows.push(await pdfRow(proofreader, size * 20))
  heading('documents: milliseconds, and microseconds for each character that is read')
  table(
    ['', 'characters', 'read, ms', 'check, ms', 'µs a character', 'found'],
    rows.map(([name, characters, read, check, found]) => [
      name,
      String(characters),
      figure(read),
      figure(check),
      figure((1000 * (read + check)) / characters),
      String(found),
    ]),
  )
}

type Proofreader = ReturnType<typeof createProofreader>

/** Ten cells a row, of which four are words; every hundredth row has an error. */
function sheetRow(proofreader: Proofreader, count: number): Row {
  const rows = Array.from({ length: count }, (_, at) => {
    const note = at % 100 === 0 ? '按装质量符合要求' : '安装质量符合要求'
    return [at, '张三', `某镇第${at % 9}村`, 3.5, note, '资料齐全', 2 * at, '2024-03-06', '同意', 120]
  })
  const bytes = workbook([{ name: '明细', rows: rowsOf(rows) }])
  const sheet = readSheet(bytes)
  const read = fastest(() => readSheet(bytes), 2000)
  const check = fastest(() => checkSheetText(proofreader, sheet), 2000)
  const { findings } = checkSheetText(proofreader, sheet)
  return [`sheet, ${10 * count} cells`, sheet.text.length, read, check, findings.length]
}

/** No paragraph is another's twin. */
function paragraph(number: number): string[] {
  return [
    `　　第${String(number).padStart(4, '0')}项要认真学习文件精神，切实抓好春季生产和`,
    '防汛备汛，压实责任、细化措施，确保各项任务落地见效，',
    '让群众看到变化、得到实惠。',
  ]
}

/** Seven paragraphs of three lines a page, and one with an error across the end of a line. */
function pageOf(number: number): WrittenPage {
  const paragraphs = Array.from({ length: 7 }, (_, at) => paragraph(7 * number + at))
  return {
    texts: linesOfText([
      ...paragraphs.flat(),
      '　　各镇要把管护工作放在心上，今后新建的路灯都要由按',
      `装的单位管护到第${number}年。`,
    ]),
  }
}

async function pdfRow(proofreader: Proofreader, count: number): Promise<Row> {
  const bytes = writePdf(Array.from({ length: count }, (_, at) => pageOf(at + 1)))
  let pdf: PdfText | undefined
  let read = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    pdf = await readPdf(bytes)
    read = Math.min(read, performance.now() - start)
  }
  if (!pdf) throw new Error('no round was run')
  const whole = pdf
  const check = fastest(() => checkPdfText(proofreader, whole), 2000)
  return [`PDF, ${count} pages`, whole.text.length, read, check, checkPdfText(proofreader, whole).findings.length]
}
