/** jiaodui/editor: findings where an editor shows them. The public names, nothing else. */
export {
  type CodeMirrorDiagnostic,
  type CodeMirrorView,
  codeMirrorDiagnostics,
  createCodeMirrorPositions,
} from './editor/codemirror.js'
export { createDomRanges, type DomNode, type DomOptions, type DomRange } from './editor/dom.js'
export {
  createLinePlaces,
  type LinePlaces,
  type LspPosition,
  type LspRange,
  type PlaceOptions,
} from './editor/line-places.js'
export {
  type LspActionOptions,
  type LspCodeAction,
  type LspDiagnostic,
  type LspOptions,
  type LspSeverity,
  type LspTextEdit,
  type LspWorkspaceEdit,
  lspCodeActions,
  lspDiagnostics,
  lspFixAll,
} from './editor/lsp.js'
export {
  type ProseMirrorArticle,
  type ProseMirrorChange,
  type ProseMirrorNode,
  type ProseMirrorOptions,
  type ProseMirrorRange,
  type ProseMirrorSpec,
  readProseMirror,
} from './editor/prosemirror.js'
export { type PositionEncoding, positionEncodings } from './editor/ruler.js'
export { createSuggestionEdits, type Suggested } from './editor/suggested-edits.js'
export { changeTitle } from './editor/wording.js'
export type { Confidence, Finding, FindingType, Severity } from './model/finding.js'
export type { Edit, Range } from './model/range.js'
export { type Format, formats } from './model/view.js'
export { createPositions, type Position } from './text/position.js'
