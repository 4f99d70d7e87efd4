/** Runs are cut where something stands between them that Word only takes between runs: marks of comments, tracked changes. */
import type { Edit } from '../model/range.js'
import type { Run, TextNode } from './reading.js'

/** Places are offsets into the XML, in the text of a node. */
export interface Cut {
  readonly start: number
  /** Beyond the start where the text between the two goes out of the run. */
  readonly end: number
  /** Stands between runs there. */
  readonly xml: string
}

/** `<w:r …>` with its properties. */
export function openingOf(xml: string, { start, tagEnd, properties }: Run): string {
  return xml.slice(start, tagEnd) + (properties ? xml.slice(...properties) : '')
}

/**
 * The edit that makes the cuts, which do not overlap; of those at the same place the first comes first. A run keeps its
 * properties on either side; where nothing of it is left on one side, no empty run is left there.
 */
export function cutNode(xml: string, prefix: string, node: TextNode, unordered: readonly Cut[]): Edit {
  const cuts = [...unordered].sort((a, b) => a.start - b.start)
  const { run } = node
  const pieces: string[] = []
  let inRun = true
  const put = (between: string): void => {
    pieces.push(inRun ? `</${prefix}:r>` : '', between)
    inRun = false
  }
  const keep = (element: string): void => {
    pieces.push(inRun ? '' : openingOf(xml, run), element)
    inRun = true
  }
  const isAtEdge = node.isFirst && cuts[0].start <= node.from
  if (isAtEdge) inRun = false
  layOut(xml, prefix, node, cuts, { keep, put })
  const end = node.isLast && !inRun ? run.end : node.end
  if (!inRun && end !== run.end) pieces.push(openingOf(xml, run))
  return { range: [isAtEdge ? run.start : node.start, end], text: pieces.join('') }
}

interface Layout {
  keep(element: string): void
  put(between: string): void
}

function layOut(xml: string, prefix: string, node: TextNode, cuts: readonly Cut[], { keep, put }: Layout): void {
  if (node.kind === 'mark') {
    const isBefore = ({ start }: Cut): boolean => start <= node.from
    for (const cut of cuts.filter(isBefore)) put(cut.xml)
    keep(xml.slice(node.start, node.end))
    for (const cut of cuts.filter((other) => !isBefore(other))) put(cut.xml)
    return
  }
  let done = node.from
  const keepTo = (end: number): void => {
    if (end > done) keep(textElement(prefix, 't', xml.slice(done, end)))
  }
  for (const { start, end, xml: between } of cuts) {
    keepTo(start)
    put(between)
    done = end
  }
  keepTo(node.to)
}

/** `<w:t>` or `<w:delText>` round text that is XML already. */
export function textElement(prefix: string, name: 't' | 'delText', text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''
  return `<${prefix}:${name}${space}>${text}</${prefix}:${name}>`
}
