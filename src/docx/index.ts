/** jiaodui/docx: Word documents checked, commented and fixed. The public names, nothing else. */
import type { Proofreader } from '../proofreader.js'
import type { DocxSignature } from './annotations.js'
import type { DocxCheckOptions, DocxFinding, DocxReport } from './check.js'
import { fflateCompression } from './compression.js'
import { createDocxTools, type DocxFix } from './docx.js'
import type { DocxFixOptions } from './fix.js'

export { UnreadableError } from '../model/unreadable.js'
export type { DocxSignature } from './annotations.js'
export type { DocxCheckOptions, DocxFinding, DocxReport } from './check.js'
export type { DocxFix } from './docx.js'
export type { DocxFixOptions } from './fix.js'
export type { DocxPlace, DocxRun } from './place.js'

const tools = createDocxTools(fflateCompression)

/**
 * Checks what a reader sees of a docx. Ranges of the findings lie in the report's `text`; `place` says where that is in
 * the file. Throws an UnreadableError, in Chinese, for what is no docx, or one that is damaged or not to be trusted.
 */
export function checkDocx(proofreader: Proofreader, bytes: Uint8Array, options?: DocxCheckOptions): DocxReport {
  return tools.check(proofreader, bytes, options)
}

/**
 * A copy in which each finding, of those that `checkDocx` found in the same bytes, is a comment; comments that are there
 * stay. Word has none outside the body: what stands in a note or a text box is told where that hangs on the body, what
 * stands in a header or footer at the beginning. Throws an UnreadableError as `checkDocx` does, a RangeError for findings
 * of another text, and an OptionError for a date that is none.
 */
export function commentDocx(
  bytes: Uint8Array,
  findings: readonly DocxFinding[],
  signature?: DocxSignature,
): Uint8Array {
  return tools.comment(bytes, findings, signature)
}

/**
 * Makes the edits that a machine may make, as tracked changes or, with `tracked: false`, plainly. They are proven as
 * those of `fix` are: a check of the result finds nothing new. Throws an UnreadableError as `checkDocx` does, and an
 * OptionError for a date that is none.
 */
export function fixDocx(proofreader: Proofreader, bytes: Uint8Array, options?: DocxFixOptions): DocxFix {
  return tools.fix(proofreader, bytes, options)
}
