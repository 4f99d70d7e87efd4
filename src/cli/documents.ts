/** Documents that are no plain text, by the endings of their names: how each kind is checked and, where it can be, fixed. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { createDocxTools } from '../docx/docx.js'
import type { Report } from '../model/report.js'
import { nodeCompression } from '../node/zip.js'
import type { Proofreader } from '../proofreader.js'
import type { DocumentFinding } from '../report/result.js'
import { dateOf, type Options } from './options.js'

/** A report whose findings lie in the text, and say in words where in the document that is. */
interface CheckedDocument {
  readonly text: string
  readonly report: Report<DocumentFinding>
  /** Pages that could not be read, where there are any. */
  readonly unread?: readonly number[]
  /** A copy in which those findings that are meant are comments; absent where the kind has none. */
  readonly commented?: (isMeant: (finding: DocumentFinding) => boolean) => Uint8Array
}

/** Both throw an UnreadableError. */
export interface DocumentKind {
  /** Whether it is looked for in folders, or read only by its name. */
  readonly inFolders: boolean
  check(bytes: Uint8Array, proofreader: Proofreader, options: Options): CheckedDocument | Promise<CheckedDocument>
}

/** A document after a fix: the text of what remains is that of the fixed one. */
export interface FixedDocument {
  readonly bytes: Uint8Array
  readonly text: string
  readonly applied: readonly DocumentFinding[]
  readonly remaining: readonly DocumentFinding[]
}

export interface FixableKind extends DocumentKind {
  /** `leave` says of a finding, as a check finds it, that no machine may put it right. */
  fix(
    bytes: Uint8Array,
    proofreader: Proofreader,
    options: Options,
    leave?: (finding: DocumentFinding) => boolean,
  ): FixedDocument
}

const docxTools = createDocxTools(nodeCompression)

const docx: FixableKind = {
  inFolders: true,
  check(bytes, proofreader, options) {
    const report = docxTools.check(proofreader, bytes, dateOf(options))
    const commented = (isMeant: (finding: DocumentFinding) => boolean): Uint8Array =>
      docxTools.comment(bytes, report.findings.filter(isMeant))
    return { text: report.text, report, commented }
  },
  fix(bytes, proofreader, options, leave) {
    const settings = { ...dateOf(options), tracked: !options.untracked, ...(leave && { leave }) }
    const { docx: fixed, ...fix } = docxTools.fix(proofreader, bytes, settings)
    return { ...fix, bytes: fixed }
  },
}

type Check = DocumentKind['check']

/** Readers of what is seldom checked are loaded when it is. */
const checkSheet =
  (format: 'xlsx' | 'csv' | 'tsv'): Check =>
  async (bytes, proofreader, options) => {
    const { checkSheetText, readSheet } = await import('../sheet/index.js')
    const sheet = readSheet(bytes, { format })
    return { text: sheet.text, report: checkSheetText(proofreader, sheet, dateOf(options)) }
  }

const checkPdf: Check = async (bytes, proofreader, options) => {
  const { checkPdfText, readPdf } = await import('../pdf/index.js')
  const pdf = await readPdf(bytes)
  const { unread, ...report } = checkPdfText(proofreader, pdf, dateOf(options))
  return { text: pdf.text, report, unread }
}

/** By their endings. */
export type Kinds<Kind extends DocumentKind> = Readonly<Record<string, Kind>>

export const fixableKinds: Kinds<FixableKind> = { '.docx': docx }
export const documentKinds: Kinds<DocumentKind> = {
  ...fixableKinds,
  '.xlsx': { inFolders: false, check: checkSheet('xlsx') },
  '.csv': { inFolders: false, check: checkSheet('csv') },
  '.tsv': { inFolders: false, check: checkSheet('tsv') },
  '.pdf': { inFolders: false, check: checkPdf },
}

/** A document as it was read. */
export interface DocumentFile<Kind extends DocumentKind> {
  readonly path: string
  readonly bytes: Uint8Array
  readonly kind: Kind
}

/** Nothing for what is none of these kinds. Throws what the file system throws. */
export async function readDocument<Kind extends DocumentKind>(
  path: string,
  kinds: Kinds<Kind>,
): Promise<DocumentFile<Kind> | undefined> {
  const ending = extname(path).toLowerCase()
  return Object.hasOwn(kinds, ending) ? { path, bytes: await readFile(path), kind: kinds[ending] } : undefined
}

/** The endings of what is looked for in folders. */
export function endingsInFolders(kinds: Kinds<DocumentKind>): string[] {
  return Object.keys(kinds).filter((ending) => kinds[ending].inFolders)
}
