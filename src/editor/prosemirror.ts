/** A document of ProseMirror → the article that a reader sees, with an exact way back to its positions. */
import type { Edit, Range } from '../model/range.js'
import { createPieceBuilder, type PieceBuilder, type Pieces } from './pieces.js'

/** What is used of a `Node`. */
export interface ProseMirrorNode {
  readonly isText: boolean
  readonly isInline: boolean
  readonly isLeaf: boolean
  readonly isTextblock: boolean
  readonly text?: string | null | undefined
  readonly nodeSize: number
  readonly childCount: number
  child(index: number): ProseMirrorNode
  readonly type: { readonly name: string; readonly spec: ProseMirrorSpec }
  readonly marks: readonly { readonly type: { readonly spec: ProseMirrorSpec } }[]
}

/** What is used of the spec of a node or a mark. */
export interface ProseMirrorSpec {
  readonly code?: boolean | undefined
  readonly linebreakReplacement?: boolean | undefined
}

/** Two positions in the document. */
export interface ProseMirrorRange {
  readonly from: number
  readonly to: number
}

/** For `tr.insertText(text, from, to)`, or `tr.delete(from, to)` where the text is empty. */
export interface ProseMirrorChange extends ProseMirrorRange {
  readonly text: string
}

/** The article of a document, and the way back. */
export interface ProseMirrorArticle {
  /** To be checked as `text`. Blocks and line breaks are lines; code and pictures are no prose, and stand as U+FFFC. */
  readonly text: string
  /** Where a range of the text, such as that of a finding, stands in the document. */
  rangeOf(range: Range): ProseMirrorRange
  /**
   * Edits of the text as changes to the document, one per text node touched so that marks stay, last ones first: made in
   * this order, none moves another.
   */
  changesFor(edits: readonly Edit[]): ProseMirrorChange[]
}

/** What a line break stands for, and how a document may say what its own inline nodes read as. */
export interface ProseMirrorOptions {
  /** The text of an inline node without content, such as a mention; U+FFFC, which no phrase reaches across, without it. */
  readonly leafText?: (node: ProseMirrorNode) => string | undefined
}

const object = '\ufffc'

/** Reads a document, or any other node; positions are those within it. */
export function readProseMirror(doc: ProseMirrorNode, options: ProseMirrorOptions = {}): ProseMirrorArticle {
  const builder = createPieceBuilder<ProseMirrorRange>()
  if (doc.isTextblock) readInline(doc, 0, builder, options)
  else readBlocks(doc, 0, builder, options)
  const pieces = builder.build()
  return {
    text: pieces.text,
    rangeOf: (range) => rangeIn(pieces, range),
    changesFor: (edits) => [...edits].sort((a, b) => b.range[0] - a.range[0]).flatMap((edit) => shareOut(edit, pieces)),
  }
}

type Builder = PieceBuilder<ProseMirrorRange>

function readBlocks(parent: ProseMirrorNode, start: number, builder: Builder, options: ProseMirrorOptions): void {
  let at = start
  for (let index = 0; index < parent.childCount; index++) {
    const node = parent.child(index)
    const end = at + node.nodeSize
    if (node.isTextblock && !node.type.spec.code) readInline(node, at + 1, builder, options)
    else if (node.isTextblock || node.isLeaf) builder.add(object, { from: at, to: end })
    else readBlocks(node, at + 1, builder, options)
    if (builder.last() !== '\n') builder.add('\n', { from: end - 1, to: end - 1 })
    at = end
  }
}

function readInline(block: ProseMirrorNode, start: number, builder: Builder, options: ProseMirrorOptions): void {
  let at = start
  for (let index = 0; index < block.childCount; index++) {
    const node = block.child(index)
    builder.add(inlineText(node, options), { from: at, to: at + node.nodeSize })
    at += node.nodeSize
  }
}

function inlineText(node: ProseMirrorNode, { leafText }: ProseMirrorOptions): string {
  if (node.isText) return node.marks.some(({ type }) => type.spec.code) ? object : (node.text ?? '')
  const { name, spec } = node.type
  return leafText?.(node) ?? (spec.linebreakReplacement || /^hard_?break$/i.test(name) ? '\n' : object)
}

type DocumentPieces = Pieces<ProseMirrorRange>

/** A piece as long in the document as in the text maps character by character, any other as a whole. */
function isCopy(pieces: DocumentPieces, piece: number): boolean {
  const { from, to } = pieces.targets[piece]
  return to - from === pieces.endOf(piece) - pieces.starts[piece]
}

function fromOf(pieces: DocumentPieces, offset: number): number {
  const piece = pieces.pieceAt(offset)
  return pieces.targets[piece].from + (isCopy(pieces, piece) ? offset - pieces.starts[piece] : 0)
}

function toOf(pieces: DocumentPieces, offset: number): number {
  const piece = pieces.pieceAt(offset - 1)
  return pieces.targets[piece].to - (isCopy(pieces, piece) ? pieces.endOf(piece) - offset : 0)
}

function rangeIn(pieces: DocumentPieces, [start, end]: Range): ProseMirrorRange {
  if (pieces.text === '') return { from: 0, to: 0 }
  if (start < end) return { from: fromOf(pieces, start), to: toOf(pieces, end) }
  const at = insertionIn(pieces, start)
  return { from: at, to: at }
}

/** Beside the character before, except at the start of a line. */
function insertionIn(pieces: DocumentPieces, offset: number): number {
  const isLineStart = offset === 0 || pieces.text[offset - 1] === '\n'
  return isLineStart && offset < pieces.text.length ? fromOf(pieces, offset) : toOf(pieces, offset)
}

/** The text of an edit, shared out over the text nodes that it touches; the last of them takes what is left. */
function shareOut({ range: [start, end], text }: Edit, pieces: DocumentPieces): ProseMirrorChange[] {
  if (start >= end || pieces.text === '') return [{ ...rangeIn(pieces, [start, end]), text }]
  const changes: ProseMirrorChange[] = []
  const last = pieces.pieceAt(end - 1)
  for (let piece = pieces.pieceAt(start); piece <= last; piece++) {
    const from = Math.max(start, pieces.starts[piece])
    const to = Math.min(end, pieces.endOf(piece))
    const share = text.slice(from - start, piece === last ? text.length : to - start)
    if (share !== pieces.text.slice(from, to)) changes.push({ ...rangeIn(pieces, [from, to]), text: share })
  }
  return changes.reverse()
}
