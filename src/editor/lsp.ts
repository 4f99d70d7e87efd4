/** Findings in the shapes of the Language Server Protocol: diagnostics and code actions, as plain data. */
import type { Finding, Severity } from '../model/finding.js'
import type { Edit } from '../model/range.js'
import type { Fix } from '../model/report.js'
import type { Format } from '../model/view.js'
import { createLinePlaces, type LinePlaces, type LspRange, type PlaceOptions } from './line-places.js'
import { createSuggestionEdits } from './suggested-edits.js'
import { changeTitle } from './wording.js'

/** 1: error, 2: warning, 3: information. */
export type LspSeverity = 1 | 2 | 3

/** A `Diagnostic` of the protocol. */
export interface LspDiagnostic {
  readonly range: LspRange
  readonly severity: LspSeverity
  /** The rule id. */
  readonly code: string
  readonly source: 'jiaodui'
  readonly message: string
  readonly relatedInformation?: {
    readonly location: { readonly uri: string; readonly range: LspRange }
    readonly message: string
  }[]
}

/** A `TextEdit` of the protocol. */
export interface LspTextEdit {
  readonly range: LspRange
  readonly newText: string
}

/** A `WorkspaceEdit` of the protocol, for one document: tied to its version where that is given. */
export interface LspWorkspaceEdit {
  readonly changes?: { readonly [uri: string]: LspTextEdit[] }
  readonly documentChanges?: {
    readonly textDocument: { readonly uri: string; readonly version: number }
    readonly edits: LspTextEdit[]
  }[]
}

/** A `CodeAction` of the protocol. */
export interface LspCodeAction {
  readonly title: string
  readonly kind: 'quickfix' | 'source.fixAll.jiaodui'
  readonly diagnostics?: LspDiagnostic[]
  /** Only where a machine may make the change. */
  readonly isPreferred?: boolean
  readonly edit: LspWorkspaceEdit
}

/** How places are counted, and which document it is. */
export interface LspOptions extends PlaceOptions {
  /** Without it a diagnostic names no related places. */
  readonly uri?: string
}

/** Which document is to be changed. */
export interface LspActionOptions extends PlaceOptions {
  readonly uri: string
  /** With it, a client refuses the change where its document has moved on; only for clients that know documentChanges. */
  readonly version?: number
  /** What the article was checked as. */
  readonly format?: Format
}

const severities: Readonly<Record<Severity, LspSeverity>> = { error: 1, warning: 2, info: 3 }

/** One diagnostic a finding, in their order. */
export function lspDiagnostics(
  article: string,
  findings: readonly Finding[],
  options: LspOptions = {},
): LspDiagnostic[] {
  const places = createLinePlaces(article, options)
  return findings.map((finding) => diagnosticOf(finding, places, options.uri))
}

function diagnosticOf(finding: Finding, places: LinePlaces, uri: string | undefined): LspDiagnostic {
  const { range, severity, ruleId, message, related } = finding
  const others = uri === undefined ? [] : (related ?? [])
  return {
    range: places.rangeAt(range),
    severity: severities[severity],
    code: ruleId,
    source: 'jiaodui',
    message,
    ...(uri !== undefined &&
      others.length > 0 && {
        relatedInformation: others.map((other) => ({
          location: { uri, range: places.rangeAt(other) },
          message: '与此处有关',
        })),
      }),
  }
}

/**
 * One quick fix for each suggestion of each finding; preferred is what a machine may do. A finding without suggestions, or
 * with one that cannot be put into the article, has none.
 */
export function lspCodeActions(
  article: string,
  findings: readonly Finding[],
  options: LspActionOptions,
): LspCodeAction[] {
  const places = createLinePlaces(article, options)
  const editsFor = createSuggestionEdits(article, options.format)
  return findings.flatMap((finding) =>
    finding.suggestions.flatMap((suggestion): LspCodeAction[] => {
      const edits = editsFor(finding, suggestion)
      if (!edits || edits.length === 0) return []
      return [
        {
          title: changeTitle(finding, suggestion),
          kind: 'quickfix',
          diagnostics: [diagnosticOf(finding, places, options.uri)],
          isPreferred: edits === finding.edits,
          edit: workspaceEdit(edits, places, options),
        },
      ]
    }),
  )
}

/** All that `fix` changed, as one action; undefined where that is nothing. */
export function lspFixAll(
  article: string,
  { applied }: Pick<Fix, 'applied'>,
  options: LspActionOptions,
): LspCodeAction | undefined {
  const edits = applied.flatMap((finding) => finding.edits ?? [])
  if (edits.length === 0) return undefined
  return {
    title: `改正全部可以由机器改的（${applied.length} 处）`,
    kind: 'source.fixAll.jiaodui',
    edit: workspaceEdit(edits, createLinePlaces(article, options), options),
  }
}

function workspaceEdit(
  edits: readonly Edit[],
  places: LinePlaces,
  { uri, version }: LspActionOptions,
): LspWorkspaceEdit {
  const textEdits = edits.map(({ range, text }) => ({ range: places.rangeAt(range), newText: text }))
  if (version === undefined) return { changes: { [uri]: textEdits } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
}
