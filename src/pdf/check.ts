/** Checks the text of a PDF, and says on which page and where on it what stands. */
import type { CheckOptions } from '../check/check.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { Proofreader } from '../proofreader.js'
import { readPages } from './pages.js'
import { type PdfPlace, type PdfText, pdfText } from './text.js'

/** A finding, and where on the page it stands. Its ranges are those of the text that `readPdf` gives. */
export interface PdfFinding extends Finding {
  readonly place: PdfPlace
  /** The places of `related`, such as a first occurrence. */
  readonly relatedPlaces?: readonly PdfPlace[]
}

/** What `checkPdf` hands back: plain data. */
export interface PdfReport extends Report<PdfFinding> {
  /** How many pages the PDF has. */
  readonly pages: number
  /** Pages, counted from 1, that hold no text which can be read, and were not checked: those of a scanner. */
  readonly unread: readonly number[]
}

/** How to read a file. */
export interface PdfFileOptions {
  /** In milliseconds; two minutes without it. What takes longer is given up. */
  readonly timeLimit?: number
}

/** How to check a file. */
export interface PdfOptions extends PdfFileOptions, Pick<CheckOptions, 'publishedAt'> {}

const usualLimit = 120_000

/**
 * The text of a PDF, by `pdfjs-dist`, which whoever uses this installs. Rejects with an UnreadableError that says why in
 * Chinese, without naming the file: no PDF, damaged, with a password, without text, too large, or the package is missing.
 */
export async function readPdf(bytes: Uint8Array, { timeLimit = usualLimit }: PdfFileOptions = {}): Promise<PdfText> {
  return pdfText(await readPages(bytes, timeLimit))
}

/** Rejects as `readPdf` does. */
export async function checkPdf(
  proofreader: Pick<Proofreader, 'check'>,
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<PdfReport> {
  return checkPdfText(proofreader, await readPdf(bytes, options), options)
}

/** The same for what is read already. */
export function checkPdfText(
  proofreader: Pick<Proofreader, 'check'>,
  pdf: PdfText,
  { publishedAt }: Pick<CheckOptions, 'publishedAt'> = {},
): PdfReport {
  const report = proofreader.check(pdf.text, publishedAt === undefined ? {} : { publishedAt })
  const { pages, unread } = pdf
  return { ...report, findings: report.findings.map((finding) => placed(finding, pdf)), pages, unread }
}

function placed(finding: Finding, { place }: PdfText): PdfFinding {
  const { range, related } = finding
  return { ...finding, place: place(range), ...(related && { relatedPlaces: related.map(place) }) }
}
