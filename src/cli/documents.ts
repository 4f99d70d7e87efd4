/** Documents that are no plain text, by the endings of their names: each is checked and told in its own places. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { PdfPlace } from '../pdf/index.js'
import type { Proofreader } from '../proofreader.js'
import type { DocumentFinding } from '../report/result.js'
import type { SheetPlace } from '../sheet/index.js'
import { dateOf, type Options } from './options.js'

/** What was found, the text in which the ranges of the findings stand, and the pages that could not be read. */
interface CheckedDocument {
  readonly text: string
  readonly findings: readonly DocumentFinding[]
  readonly unread: readonly number[]
}

/** Throws an UnreadableError, or what the file system throws. */
export type DocumentCheck = (path: string, proofreader: Proofreader, options: Options) => Promise<CheckedDocument>

const checks: Readonly<Record<string, DocumentCheck>> = {
  '.xlsx': checkSheetFile,
  '.csv': checkSheetFile,
  '.tsv': checkSheetFile,
  '.pdf': checkPdfFile,
}

/** Nothing for what is read as an article: all else, and everything where the format is told. */
export function documentCheckFor(path: string, { format }: Options): DocumentCheck | undefined {
  const ending = extname(path).toLowerCase()
  return format === undefined && Object.hasOwn(checks, ending) ? checks[ending] : undefined
}

const formats = { '.xlsx': 'xlsx', '.csv': 'csv', '.tsv': 'tsv' } as const

async function checkSheetFile(path: string, proofreader: Proofreader, options: Options): Promise<CheckedDocument> {
  const bytes = await readFile(path)
  const { checkSheetText, readSheet } = await import('../sheet/index.js')
  const sheet = readSheet(bytes, { format: formats[extname(path).toLowerCase() as keyof typeof formats] })
  const { findings } = checkSheetText(proofreader, sheet, dateOf(options))
  return { text: sheet.text, findings: findings.map((found) => ({ ...found, where: cellOf(found.place) })), unread: [] }
}

function cellOf({ sheet, cell }: SheetPlace): string {
  return sheet === undefined ? cell : `工作表“${sheet}” ${cell}`
}

async function checkPdfFile(path: string, proofreader: Proofreader, options: Options): Promise<CheckedDocument> {
  const bytes = await readFile(path)
  const { checkPdfText, readPdf } = await import('../pdf/index.js')
  const pdf = await readPdf(bytes)
  const { findings, unread } = checkPdfText(proofreader, pdf, dateOf(options))
  return { text: pdf.text, findings: findings.map((found) => ({ ...found, where: lineOf(found.place) })), unread }
}

function lineOf({ page, line }: PdfPlace): string {
  return `第 ${page} 页${line === undefined ? '页眉或页脚' : `第 ${line} 行`}`
}
