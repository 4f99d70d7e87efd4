/** Word documents: reading with the way back, and apart from it what checking, commenting and fixing add; peak memory. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createProofreader } from '../dist/index.js'
import { checkDocument } from '../src/docx/check.js'
import { fflateCompression } from '../src/docx/compression.js'
import { openDocument } from '../src/docx/document.js'
import { createDocxTools } from '../src/docx/docx.js'
import { nodeCompression, writeZip } from '../src/node/zip.js'
import { fastest } from './matcher/measure.js'
import { figure, heading, table } from './matcher/print.js'

/** As Word writes it: each run says its fonts again. */
const look =
  '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋" w:cs="Times New Roman" w:hint="eastAsia"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>'
const runOf = (text: string): string => `<w:r w:rsidRPr="00E34A7B">${look}<w:t>${text}</w:t></w:r>`
const paragraphOf = (runs: readonly string[]): string =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>${look}</w:pPr>${runs.map(runOf).join('')}</w:p>`

/** A paragraph in ten has something wrong; none says what another says. */
function bodyOf(paragraphs: number): string {
  const clean = (at: number): string[] => [
    `全县有${at}户用上自来水，`,
    `${at}名干部到村帮助春耕，`,
    `抽查的${at}处堤防完好。`,
  ]
  const wrong = (at: number): string[] => [`各镇要抓紧按`, `装路灯${at}盏，`, `截止2月底完成${at}盏。`]
  return Array.from({ length: paragraphs }, (_, at) => paragraphOf((at % 10 === 9 ? wrong : clean)(at + 1000))).join('')
}

function documentOf(paragraphs: number): { readonly bytes: Uint8Array; readonly size: number } {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const body = `<w:document xmlns:w="${namespace}"><w:body>${bodyOf(paragraphs)}</w:body></w:document>`
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'
  return {
    bytes: writeZip({ '[Content_Types].xml': types, 'word/document.xml': body }),
    size: Buffer.byteLength(body),
  }
}

export function documents(quick: boolean): void {
  const sizes = quick ? [1000, 5000] : [1000, 5000, 20_000]
  const proofreader = createProofreader()
  const tools = createDocxTools(fflateCompression)
  heading('a docx: ms for reading it with the way back, and for what is done with it then')
  const rows = sizes.map((paragraphs) => {
    const { bytes, size } = documentOf(paragraphs)
    const timeOf = (work: () => unknown): number => fastest(work, quick ? 1000 : 3000)
    const document = openDocument(bytes, fflateCompression)
    const report = tools.check(proofreader, bytes)
    const [read, zlib] = [fflateCompression, nodeCompression].map((by) => timeOf(() => openDocument(bytes, by)))
    const check = timeOf(() => checkDocument(proofreader, document, {}))
    const comment = timeOf(() => tools.comment(bytes, report.findings))
    const fix = timeOf(() => tools.fix(proofreader, bytes))
    const times = [read, zlib, check, comment, fix].map(figure)
    return [`${paragraphs} paragraphs`, figure(size / 1e6), ...times, String(report.findings.length)]
  })
  table(['', 'XML, MB', 'read', 'read by zlib', 'check adds', 'comment', 'fix', 'findings'], rows)
  memory(quick ? [5000] : [5000, 20_000, 60_000])
}

/** In a process of its own, beyond what a proofreader takes that has checked a sentence. */
function memory(sizes: readonly number[]): void {
  heading('peak memory of a check of a docx')
  const folder = mkdtempSync(join(tmpdir(), 'docx-'))
  const path = join(folder, 'a.docx')
  const rows = sizes.map((paragraphs) => {
    const { bytes, size } = documentOf(paragraphs)
    writeFileSync(path, bytes)
    const peak = peakOf(path)
    return [`${paragraphs} paragraphs`, figure(size / 1e6), figure(peak / 1e6), figure(peak / size)]
  })
  rmSync(folder, { recursive: true })
  table(['', 'XML, MB', 'peak, MB', 'peak ÷ XML'], rows)
}

function peakOf(path: string): number {
  const script = `
    const { createProofreader } = await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url))})
    const { checkDocx } = await import(${JSON.stringify(new URL('../../dist/docx.js', import.meta.url))})
    const { readFileSync } = await import('node:fs')
    const bytes = readFileSync(${JSON.stringify(path)})
    const proofreader = createProofreader()
    proofreader.check('各镇要抓紧按装路灯。')
    const before = process.resourceUsage().maxRSS
    checkDocx(proofreader, bytes)
    console.log(1024 * (process.resourceUsage().maxRSS - before))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return Number(stdout)
}
