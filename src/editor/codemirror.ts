/** Findings as diagnostics of CodeMirror 6, at its positions, with a button for each suggestion. */
import type { Finding, Severity } from '../model/finding.js'
import type { Edit } from '../model/range.js'
import type { Format } from '../model/view.js'
import { lastAtMost } from '../text/position.js'
import { createSuggestionEdits } from './suggested-edits.js'
import { changeTitle } from './wording.js'

/** What is used of an `EditorView`. */
export interface CodeMirrorView {
  readonly state: { sliceDoc(from: number, to: number): string }
  dispatch(change: { changes: { from: number; to: number; insert: string }[]; userEvent: string }): void
}

/** A `Diagnostic` of `@codemirror/lint`. */
export interface CodeMirrorDiagnostic {
  readonly from: number
  readonly to: number
  readonly severity: Severity
  /** The rule id. */
  readonly source: string
  readonly message: string
  readonly actions: readonly {
    readonly name: string
    apply(view: CodeMirrorView, from: number, to: number): void
  }[]
}

/**
 * Answers with the position of an offset in a document made of the article. CodeMirror counts every line end as one,
 * `\r\n` too; an offset between the two counts as the end of the line.
 */
export function createCodeMirrorPositions(article: string): (offset: number) => number {
  const shortened = [0, ...Array.from(article.matchAll(/\r\n/g), ({ index }) => index + 1)]
  return (offset) => offset - lastAtMost(shortened, offset)
}

/**
 * One diagnostic a finding, for a `linter` source or `setDiagnostics`. The article is what `view.state.sliceDoc()` gave, or
 * the file that the document was made of, whatever its line ends. A button changes nothing where the words have been
 * changed since.
 */
export function codeMirrorDiagnostics(
  article: string,
  findings: readonly Finding[],
  options: { readonly format?: Format } = {},
): CodeMirrorDiagnostic[] {
  const positionOf = createCodeMirrorPositions(article)
  const editsFor = createSuggestionEdits(article, options.format)
  return findings.map((finding) => {
    const [start, end] = finding.range
    const words = unified(article.slice(start, end))
    return {
      from: positionOf(start),
      to: positionOf(end),
      severity: finding.severity,
      source: finding.ruleId,
      message: finding.message,
      actions: finding.suggestions.flatMap((suggestion) => {
        const changes = editsFor(finding, suggestion)?.map((edit) => changeOf(edit, positionOf))
        return changes
          ? [{ name: changeTitle(finding, suggestion), apply: applying(changes, positionOf(start), words) }]
          : []
      }),
    }
  })
}

type Change = { readonly from: number; readonly to: number; readonly insert: string }

function changeOf({ range: [start, end], text }: Edit, positionOf: (offset: number) => number): Change {
  return { from: positionOf(start), to: positionOf(end), insert: text }
}

/** The changes as a button makes them, wherever the words stand by then. */
function applying(changes: readonly Change[], start: number, words: string) {
  return (view: CodeMirrorView, from: number, to: number): void => {
    if (unified(view.state.sliceDoc(from, to)) !== words) return
    const moved = changes.map((change) => ({
      ...change,
      from: change.from + from - start,
      to: change.to + from - start,
    }))
    view.dispatch({ changes: moved, userEvent: 'input.jiaodui' })
  }
}

function unified(words: string): string {
  return words.replace(/\r\n?/g, '\n')
}
