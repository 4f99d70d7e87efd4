/** PDFs as files: read by pdfjs-dist in a thread of the built package, sound, foreign, broken and hostile. */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/index.js'
import { folderWith } from '../cli/folder.js'
import { emptyFolder, run } from '../cli/run.js'
import { linesOfText, type PdfSettings, stream, type WrittenPage, writePdf } from './written.js'

// The thread is a file of its own, so that the built one is tried.
const { checkPdf, readPdf } = (await import(resolve('dist/pdf.js'))) as typeof import('../../src/pdf/index.js')

const wide = '全县上下要认真学习文件精神切实抓好春季生产和防汛备汛'
const pages: WrittenPage[] = [
  { texts: linesOfText([`　　${wide.slice(2)}`, `${wide.slice(1)}按`, '装路灯，截止2月底完工。']) },
]

describe('a PDF is read, whatever its font says', () => {
  test.each<[name: string, settings: PdfSettings]>([
    ['with a table of its characters', { map: 'identity' }],
    ['with a table that the package brings', { map: 'gb1' }],
  ])('%s', async (_name, settings) => {
    const { findings, pages: count, unread } = await checkPdf(createProofreader(), writePdf(pages, settings))
    expect([count, unread]).toEqual([1, []])
    expect(findings.map(({ text, place }) => [text, place])).toEqual([
      [
        '按装',
        {
          label: '第 1 页第 2 行',
          page: 1,
          line: 2,
          rectangles: [
            { page: 1, left: 480, bottom: 710.08, right: 496, top: 726.08 },
            { page: 1, left: 80, bottom: 682.08, right: 96, top: 698.08 },
          ],
        },
      ],
      [
        '截止',
        {
          label: '第 1 页第 3 行',
          page: 1,
          line: 3,
          rectangles: [{ page: 1, left: 144, bottom: 682.08, right: 176, top: 698.08 }],
        },
      ],
    ])
  })

  test('radicals are read as the characters they look like', async () => {
    const { text } = await readPdf(writePdf([{ texts: linesOfText(['⼈⺠政府⽬前']) }]))
    expect(text).toBe('人民政府目前')
  })

  test('in vertical writing', async () => {
    const texts = [
      { text: '截止目前', x: 300, y: 700 },
      { text: '按装路灯', x: 272, y: 700 },
    ]
    const { text, place } = await readPdf(writePdf([{ texts }], { vertical: true }))
    expect(text).toBe('截止目前按装路灯')
    expect(place([3, 5]).rectangles).toEqual([
      { page: 1, left: 292, bottom: 636, right: 308, top: 652 },
      { page: 1, left: 264, bottom: 684, right: 280, top: 700 },
    ])
  })

  test('on a turned page, in the measure of the page as it is not turned', async () => {
    const texts = [{ text: '工人按装路灯', x: 300, y: 200, turned: [0, 1, -1, 0] as const }]
    const { place } = await readPdf(writePdf([{ texts, rotate: 90 }]))
    expect(place([2, 4]).rectangles).toEqual([{ page: 1, left: 285.92, bottom: 232, right: 301.92, top: 264 }])
  })

  test('written by an office program', async () => {
    const { findings } = await checkPdf(createProofreader(), readFileSync('test/pdf/office.pdf'))
    expect(findings.map(({ text, place }) => `${place.page}.${place.line ?? ''} ${text}`)).toEqual([
      '1.3 截止',
      '1.4 按装',
      '2.5 310',
    ])
  })
})

/** Each form shows the next one ten times. */
function forms(depth: number, content: string): Record<number, string> {
  const inner = (at: number): string =>
    stream(
      at < depth ? '/X1 Do '.repeat(10) : content,
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /X1 ${30 + at} 0 R >> >>`,
    )
  return { 9: inner(0), ...Object.fromEntries(Array.from({ length: depth }, (_, at) => [30 + at, inner(at + 1)])) }
}

describe('what is hostile or broken is refused', () => {
  const drawn = { ...pages[0], content: '/X1 Do' }
  const bomb = (): string => deflateSync(Buffer.alloc(400 * 1024 * 1024, 'q ')).toString('latin1')
  const encrypted =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [<00> <00>]'
  test.each<[name: string, bytes: () => Uint8Array, message: string]>([
    ['no PDF', () => Buffer.from('按装路灯'), '不是 PDF 文件，或已损坏'],
    ['nothing', () => Buffer.alloc(0), '不是 PDF 文件，或已损坏'],
    ['noise', () => Buffer.from(`%PDF-1.7\n${'按装'.repeat(9000)}`), '不是 PDF 文件，或已损坏'],
    ['a PDF cut short', () => writePdf(pages).subarray(0, 600), '不是 PDF 文件，或已损坏'],
    ['a PDF with a password', () => writePdf(pages, { trailer: encrypted }), '有密码'],
    [
      'pages that hold themselves',
      () => writePdf(pages, { objects: { 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' } }),
      '不是 PDF 文件，或已损坏',
    ],
    ['a scan', () => writePdf([{ texts: [], content: '0 0 100 100 re f' }]), '可能是扫描件'],
    [
      'forms in forms in forms',
      () => writePdf([drawn], { objects: forms(7, 'BT /F1 9 Tf 80 80 Td <6309> Tj ET') }),
      '读得太久',
    ],
    [
      'a bomb',
      () =>
        writePdf([drawn], {
          objects: { 9: stream(bomb(), '/Filter /FlateDecode /Type /XObject /Subtype /Form /BBox [0 0 595 842]') },
        }),
      '读得太久',
    ],
  ])('%s', async (_name, bytes, message) => {
    const refusal = await readPdf(bytes(), { timeLimit: 3000 }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ name: 'UnreadableError', message: expect.stringContaining(message) })
  })

  test.each<[name: string, bytes: () => Uint8Array]>([
    ['a form that shows itself', () => writePdf([drawn], { objects: forms(0, '/X1 Do') })],
    ['arrays in arrays', () => writePdf([{ ...pages[0], content: '['.repeat(100_000) }])],
    ['dictionaries in dictionaries', () => writePdf(pages, { objects: { 9: '<< /A '.repeat(100_000) } })],
    ['text beside the page', () => writePdf([{ texts: [...pages[0].texts, { text: wide, x: 900, y: 900 }] }])],
  ])('%s does no harm', async (_name, bytes) => {
    expect((await readPdf(bytes())).text).toMatch(new RegExp(`^${wide.slice(2)}`))
  })

  test('bytes that are handed in stay as they are', async () => {
    const bytes = Uint8Array.from(writePdf(pages))
    const before = Uint8Array.from(bytes)
    await readPdf(bytes)
    expect(bytes).toEqual(before)
  })

  test('without pdfjs-dist it is said how to install it', () => {
    const folder = emptyFolder()
    cpSync('dist', join(folder, 'dist'), { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'a.pdf'), writePdf(pages))
    const program = `import { readFileSync } from 'node:fs'
import { readPdf } from './dist/pdf.js'
readPdf(readFileSync('a.pdf')).catch((error) => console.log(error.name, error.message))`
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(told).toBe('UnreadableError 读 PDF 要用 pdfjs-dist，还没有安装；请运行 npm install pdfjs-dist@5.4 再试\n')
  })
})

describe('on the command line', () => {
  test('page and line are told', () => {
    const cwd = folderWith({ 'a.pdf': writePdf(pages) })
    const { code, out, err } = run(['check', 'a.pdf'], { cwd })
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('  第 1 页第 2 行  错误  按装 → 安装\n          …')
    expect(out).toContain('【按装】路灯，截止2月底完工。')
    expect(out).toContain('1 个文件：2 处错误')
  })

  test('the report for machines has the rectangles', () => {
    const cwd = folderWith({ 'a.pdf': writePdf([...pages, { texts: [] }, { texts: [] }]) })
    const { out, err } = run(['check', 'a.pdf', '--reporter', 'json'], { cwd })
    const [file] = JSON.parse(out).files
    expect(file).toMatchObject({ path: 'a.pdf', unread: [2, 3] })
    expect(file.findings[1]).toMatchObject({ text: '截止', place: { label: '第 1 页第 3 行', page: 1, line: 3 } })
    expect(err).toBe('jiaodui: a.pdf：第 2—3 页没有可以读的文字，可能是扫描的，没有检查。\n')
  })

  test('what cannot be read is said, and the others go on', () => {
    const cwd = folderWith({ 'a.pdf': '按装', 'b.csv': '说明\n按装路灯', 'c.xlsx': '按装' })
    const { code, out, err } = run(['check', 'a.pdf', 'b.csv', 'c.xlsx'], { cwd })
    expect(code).toBe(2)
    expect(out).toContain('  A2      错误  按装 → 安装')
    expect(err.split('\n').slice(0, 2)).toEqual([
      'jiaodui: a.pdf：不是 PDF 文件，或已损坏；请打开后另存再试。',
      expect.stringContaining('jiaodui: c.xlsx：'),
    ])
  })
})
