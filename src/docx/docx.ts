/** Bytes of a docx → a report, a copy with comments, or a copy with what a machine may change; by a compression that is given. */
import type { Compression } from '../office/zip.js'
import type { Proofreader } from '../proofreader.js'
import type { DocxSignature } from './annotations.js'
import { checkDocument, type DocxCheckOptions, type DocxFinding, type DocxReport } from './check.js'
import { commentedParts } from './comment.js'
import { openDocument } from './document.js'
import { type DocxFixOptions, fixDocument, type LeftInDocx } from './fix.js'
import { rewrite } from './rewrite.js'

/** What `fixDocx` hands back. */
export interface DocxFix {
  /** The fixed docx; the same bytes where nothing was changed. */
  readonly docx: Uint8Array
  /** What a reader sees of it. */
  readonly text: string
  /** Findings whose edits were made; ranges and places are those of the docx as it was handed in. */
  readonly applied: readonly DocxFinding[]
  /** What a check of the fixed docx still finds; ranges and places are those of the fixed docx. */
  readonly remaining: readonly DocxFinding[]
  /** What was left to people, and why; ranges and places are those of the docx as it was handed in. */
  readonly left: readonly LeftInDocx[]
}

export interface DocxTools {
  check(proofreader: Proofreader, bytes: Uint8Array, options?: DocxCheckOptions): DocxReport
  comment(bytes: Uint8Array, findings: readonly DocxFinding[], signature?: DocxSignature): Uint8Array
  fix(proofreader: Proofreader, bytes: Uint8Array, options?: DocxFixOptions): DocxFix
}

/** Each throws an UnreadableError for what is no docx, or one that is damaged or not to be trusted. */
export function createDocxTools(compression: Compression): DocxTools {
  return {
    check: (proofreader, bytes, options = {}) => checkDocument(proofreader, openDocument(bytes, compression), options),
    comment(bytes, findings, signature = {}) {
      const document = openDocument(bytes, compression)
      const parts = commentedParts(document, findings, signature)
      return parts.size > 0 ? rewrite(document.package.archive, parts, compression) : bytes
    },
    fix(proofreader, bytes, options = {}) {
      const document = openDocument(bytes, compression)
      const { parts, ...fixed } = fixDocument(proofreader, document, options)
      return { ...fixed, docx: parts.size > 0 ? rewrite(document.package.archive, parts, compression) : bytes }
    },
  }
}
