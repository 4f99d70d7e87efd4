/** Ranges of an article → Ranges of the DOM that shows it. */
import type { Range } from '../model/range.js'
import { lastAtMost } from '../text/position.js'
import { alignTexts } from './align.js'
import { readHtmlText } from './html-text.js'
import { createPieceBuilder, type Pieces } from './pieces.js'

/** What is used of a `Node`; `R` is the browser's `Range`. */
export interface DomNode<R extends DomRange = DomRange> {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly firstChild: DomNode<R> | null
  readonly nextSibling: DomNode<R> | null
  /** Of a `<template>`. */
  readonly content?: unknown
  /** Null where the node is the document itself. */
  readonly ownerDocument: { createRange(): R } | null
  createRange?(): R
}

/** What is used of a `Range`. */
export interface DomRange {
  setStart(node: never, offset: number): void
  setEnd(node: never, offset: number): void
}

/** What the article is. */
export interface DomOptions {
  /**
   * `html`: source that the nodes were parsed from, or `innerHTML` of the root. `text` (the default): `textContent` or
   * `innerText` of the root.
   */
  readonly format?: 'text' | 'html'
}

/**
 * Answers with the DOM Range that covers exactly the characters of a range of the article, such as a finding's; a new one
 * each time. White space may differ between the two, as browsers and CMS change it; the rest of the text must be the same,
 * in the same order. Where it is not (text that a browser moves out of a table, elements that a script added), the text nodes
 * from the first difference to the last have no answer, nor has what is not text, such as an attribute.
 * The nodes are read once: ask anew when they have changed.
 */
export function createDomRanges<R extends DomRange>(
  article: string,
  root: DomNode<R>,
  options: DomOptions = {},
): (range: Range) => R | undefined {
  const source = options.format === 'html' ? readHtmlText(article) : plainText(article)
  const nodes = textNodesOf(root)
  const charactersIn = createCharacterSearch(source)
  const toShown = alignTexts(source.text, nodes.text, nodes.starts)
  const maker = root.ownerDocument ?? (root as { createRange(): R })
  return (range) => {
    const characters = charactersIn(range)
    // What holds no text, such as an attribute, is not what an empty range means.
    if (range[0] < range[1] && characters[0] === characters[1]) return undefined
    const shown = toShown(characters)
    return shown && nodes.text !== '' ? setRange(maker.createRange(), shown, nodes) : undefined
  }
}

function plainText(article: string): Pieces<Range> {
  const builder = createPieceBuilder<Range>()
  builder.add(article, [0, article.length])
  return builder.build()
}

const textNode = 3
const cdataSection = 4

function textNodesOf<R extends DomRange>(root: DomNode<R>): Pieces<DomNode<R>> {
  const builder = createPieceBuilder<DomNode<R>>()
  const open: DomNode<R>[] = []
  const read = (node: DomNode<R>): void => {
    if (node.nodeType === textNode || node.nodeType === cdataSection) builder.add(node.nodeValue ?? '', node)
    if (node.firstChild) open.push(node.firstChild)
    // What a template holds stands beside the tree.
    const { firstChild } = (node.content ?? {}) as Partial<DomNode<R>>
    if (firstChild) open.push(firstChild)
  }
  read(root)
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nextSibling) open.push(node.nextSibling)
    read(node)
  }
  return builder.build()
}

/** Answers which characters of the source's text stand wholly within a range of the article. */
function createCharacterSearch(source: Pieces<Range>): (range: Range) => Range {
  const { targets, starts, endOf } = source
  const places = targets.map(([start]) => start)
  const isCopy = (piece: number): boolean => targets[piece][1] - targets[piece][0] === endOf(piece) - starts[piece]
  const firstFrom = (at: number): number => {
    const piece = lastAtMost(places, at)
    const [start, end] = targets[piece]
    if (at <= start) return starts[piece]
    return at < end && isCopy(piece) ? starts[piece] + at - start : endOf(piece)
  }
  const lastTo = (at: number): number => {
    const piece = lastAtMost(places, at - 1)
    const [start, end] = targets[piece]
    if (at >= end) return endOf(piece)
    return at > start && isCopy(piece) ? starts[piece] + at - start : starts[piece]
  }
  return ([from, to]) => {
    if (targets.length === 0) return [0, 0]
    if (from >= to) return [lastTo(to), lastTo(to)]
    const start = firstFrom(from)
    return [start, Math.max(start, lastTo(to))]
  }
}

function setRange<R extends DomRange>(range: R, [start, end]: Range, nodes: Pieces<DomNode<R>>): R {
  const last = nodes.pieceAt(Math.max(0, end - 1))
  // A place between two nodes stands beside the character before it.
  const first = start < end ? nodes.pieceAt(start) : last
  range.setStart(nodes.targets[first] as never, start - nodes.starts[first])
  range.setEnd(nodes.targets[last] as never, end - nodes.starts[last])
  return range
}
