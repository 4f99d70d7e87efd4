/** What the server says of a checked document: diagnostics, changes, and why. */
import type { CodeAction, CodeActionContext, Diagnostic, Hover, Position } from 'vscode-languageserver/node'
import { createLinePlaces, type LspRange } from '../../editor/line-places.js'
import { type LspActionOptions, lspCodeActions, lspDiagnostics, lspFixAll } from '../../editor/lsp.js'
import type { Finding } from '../../model/finding.js'
import type { Range } from '../../model/range.js'
import type { Fix } from '../../model/report.js'
import type { Checked } from './checker.js'
import type { Client } from './client.js'
import type { OpenDocument } from './document.js'
import { hoverText } from './hover.js'

/** An editor that is sent more of them for one document has little use for them. */
const mostDiagnostics = 1000

export function diagnosticsOf({ document, findings }: Checked, client: Client): Diagnostic[] {
  const diagnostics = lspDiagnostics(document.text, findings.slice(0, mostDiagnostics), {
    ...placesOf(client),
    ...(client.related && { uri: document.uri }),
  })
  return findings.length > mostDiagnostics ? [moreThanShown(findings.length), ...diagnostics] : diagnostics
}

function moreThanShown(count: number): Diagnostic {
  const head = { line: 0, character: 0 }
  const message = `共 ${count} 处，这里只列前 ${mostDiagnostics} 处；全部的请用 jiaodui check 查看。`
  return { range: { start: head, end: head }, severity: 3, source: 'jiaodui', message }
}

/** Changes for what the range touches, and one for all that a machine may do; `fix` is asked where that is wanted. */
export function actionsFor(
  { document, findings }: Checked,
  range: LspRange,
  { only }: CodeActionContext,
  client: Client,
  fix: () => Pick<Fix, 'applied'>,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    !only || only.some((given) => given === '' || `${kind}.`.startsWith(`${given}.`))
  const asked = offsetsOf(range, document, client)
  const touched = findings.filter((finding) => touches(finding.range, asked))
  const options = actionOptions(document, client)
  const quickFixes = wants('quickfix') ? lspCodeActions(document.text, touched, options) : []
  const wantsAll = wants('source.fixAll.jiaodui') && (only !== undefined || touched.length > 0)
  const fixAll = wantsAll ? lspFixAll(document.text, fix(), options) : undefined
  return fixAll ? [...quickFixes, fixAll] : quickFixes
}

export function hoverFor(checked: Checked, position: Position, client: Client): Hover | null {
  const { document, findings, proofreader } = checked
  const places = createLinePlaces(document.text, placesOf(client))
  const at = places.offsetAt(position)
  const under = findings.filter(({ range }) => touches(range, [at, at]))
  const finding = under.find(({ range }) => at < range[1]) ?? under[0]
  if (!finding) return null
  const explanation = explain(() => proofreader.explain(finding.ruleId))
  const value = hoverText(finding, explanation, client.markdown)
  return { contents: { kind: client.markdown ? 'markdown' : 'plaintext', value }, range: places.rangeAt(finding.range) }
}

/** A rule that no list has, such as one that was given to the library, is explained by its finding alone. */
function explain<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

function placesOf({ encoding }: Client) {
  return { encoding, byteOrderMark: 'counted' } as const
}

function actionOptions({ uri, version, format }: OpenDocument, client: Client): LspActionOptions {
  return { uri, format, ...placesOf(client), ...(client.versioned && { version }) }
}

function offsetsOf({ start, end }: LspRange, { text }: OpenDocument, client: Client): Range {
  const { offsetAt } = createLinePlaces(text, placesOf(client))
  return [offsetAt(start), offsetAt(end)]
}

/** A cursor beside a word touches it. */
function touches([start, end]: Finding['range'], [from, to]: Range): boolean {
  return start <= to && end >= from
}
