/** A document that is open in an editor, kept in step with what its user types. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import { createLinePlaces } from '../../editor/line-places.js'
import type { PositionEncoding } from '../../editor/ruler.js'
import type { Format } from '../../model/view.js'
import { applyEdits } from '../../text/edits.js'

export interface OpenDocument {
  readonly uri: string
  readonly version: number
  readonly format: Format
  readonly text: string
}

const formats: Readonly<Record<string, Format>> = {
  html: 'html',
  xhtml: 'html',
  markdown: 'markdown',
  mdx: 'markdown',
  quarto: 'markdown',
  rmd: 'markdown',
}

/** What the library asks for to keep documents of our own. */
export function documentKeeper(encodingOf: () => PositionEncoding) {
  return {
    create: (uri: string, languageId: string, version: number, text: string): OpenDocument => ({
      uri,
      version,
      format: Object.hasOwn(formats, languageId) ? formats[languageId] : 'text',
      text,
    }),
    update: (
      document: OpenDocument,
      changes: readonly TextDocumentContentChangeEvent[],
      version: number,
    ): OpenDocument => ({
      ...document,
      version,
      text: changes.reduce((text, change) => changed(text, change, encodingOf()), document.text),
    }),
  }
}

/** The client counts a byte order mark where its text holds one. */
function changed(text: string, change: TextDocumentContentChangeEvent, encoding: PositionEncoding): string {
  if (!('range' in change)) return change.text
  const { offsetAt } = createLinePlaces(text, { encoding, byteOrderMark: 'counted' })
  const [start, end] = [offsetAt(change.range.start), offsetAt(change.range.end)]
  return applyEdits(text, [{ range: [Math.min(start, end), Math.max(start, end)], text: change.text }])
}
