/** Checks a workbook or separated text, and says in which cell what stands. */
import type { CheckOptions } from '../check/check.js'
import { countBySeverity } from '../check/report.js'
import type { Finding } from '../model/finding.js'
import type { Range } from '../model/range.js'
import type { Report } from '../model/report.js'
import type { View } from '../model/view.js'
import type { Proofreader } from '../proofreader.js'
import { plainView } from '../view/builder.js'
import { joinSheets, type SheetPlace, type SheetText } from './joint.js'
import { readSeparatedSheet } from './separated.js'
import { readWorkbookSheets } from './workbook.js'

/** A finding, and the cell in which it stands. Its ranges are those of the text that `readSheet` gives. */
export interface SheetFinding extends Finding {
  readonly place: SheetPlace
  /** The places of `related`, such as the numbers of a sum. */
  readonly relatedPlaces?: readonly SheetPlace[]
}

/** What `checkSheet` hands back: plain data. */
export type SheetReport = Report<SheetFinding>

/** How the file is written. */
export interface SheetFileOptions {
  /** Without it the bytes say: a workbook is no text, and a tab in the first line of a text parts cells. */
  readonly format?: 'xlsx' | 'csv' | 'tsv'
}

/** How to check a file. */
export interface SheetOptions extends SheetFileOptions, Pick<CheckOptions, 'publishedAt'> {}

/**
 * The bytes of an XLSX workbook, or of CSV or TSV in UTF-8 or GB18030. Throws an UnreadableError that says why in Chinese,
 * without naming the file.
 */
export function readSheet(bytes: Uint8Array, { format }: SheetFileOptions = {}): SheetText {
  const isWorkbook = format === undefined ? isBinary(bytes) : format === 'xlsx'
  return joinSheets(isWorkbook ? readWorkbookSheets(bytes) : [readSeparatedSheet(bytes, format && separators[format])])
}

const separators = { csv: ',', tsv: '\t', xlsx: undefined } as const

/** A zip archive, or one of the compound files that old and encrypted workbooks are. */
function isBinary([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}

/** Each cell is read for itself; only sums are held against other cells. Throws what `readSheet` throws. */
export function checkSheet(
  proofreader: Pick<Proofreader, 'check'>,
  bytes: Uint8Array,
  options: SheetOptions = {},
): SheetReport {
  return checkSheetText(proofreader, readSheet(bytes, options), options)
}

/** The same for what is read already. */
export function checkSheetText(
  proofreader: Pick<Proofreader, 'check'>,
  sheet: SheetText,
  { publishedAt }: Pick<CheckOptions, 'publishedAt'> = {},
): SheetReport {
  const { text, tables } = sheet
  const format = (article: string): View => ({ ...plainView(article), tables })
  const report = proofreader.check(text, { format, ...(publishedAt !== undefined && { publishedAt }) })
  const findings = report.findings
    .filter((finding) => isOfCell(finding, sheet))
    .map((finding) => placed(finding, sheet))
  return { ...report, findings, counts: countBySeverity(findings) }
}

/** What an official document must have as a whole, and how its paragraphs end. */
const ofDocuments = new Set(['rule/document-parts', 'rule/attachment', 'rule/paragraph-end'])

/** What may be said of a number, a day or the result of a formula. */
function isOfFigure({ type, ruleId }: Finding): boolean {
  return type === 'privacy' || type === 'date' || ruleId === 'rule/credit-code'
}

function isOfCell(finding: Finding, sheet: SheetText): boolean {
  const { type, ruleId, range, related = [] } = finding
  if (type === 'arithmetic') return true
  if (ofDocuments.has(ruleId)) return false
  if (sheet.isFigure(range) && !isOfFigure(finding)) return false
  return type === 'privacy' || related.every((other) => areTogether(range, other, sheet))
}

function areTogether(one: Range, other: Range, { place }: SheetText): boolean {
  const [a, b] = [place(one), place(other)]
  return a.cell === b.cell && a.sheet === b.sheet
}

function placed(finding: Finding, { place }: SheetText): SheetFinding {
  const { range, related } = finding
  return { ...finding, place: place(range), ...(related && { relatedPlaces: related.map(place) }) }
}
