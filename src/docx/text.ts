/** The text of a run's elements → the view, and the nodes that lead back. */
import { UnreadableError } from '../model/unreadable.js'
import { brokenAt, entityAt } from '../office/scan-xml.js'
import { isSpace } from '../text/characters.js'
import { createForwardSearch } from '../text/search.js'
import type { ViewBuilder } from '../view/builder.js'
import { copyWrapped } from '../view/wrap.js'
import type { Run, TextNode } from './reading.js'

/** A thousand pages, each word with an own look. */
const mostNodes = 1_000_000

export interface TextReader {
  readonly nodes: readonly TextNode[]
  /** `<w:t>` begins in a run. */
  begin(run: Run, start: number, tagEnd: number, preserves: boolean): void
  text(start: number, end: number): void
  /** A comment stands within the text: it may be marked as a whole only. */
  aside(): void
  /** `<w:t>` ends. */
  end(end: number): void
  /** An element that a reader sees as `character`. */
  mark(run: Run, start: number, end: number, character: string): void
}

export function createTextReader(xml: string, part: string, builder: ViewBuilder): TextReader {
  const nodes: TextNode[] = []
  const nextNewline = createForwardSearch(xml, '\n')
  const nextEntity = createForwardSearch(xml, '&')
  let entities = 0
  let run: Run | undefined
  let start = 0
  let preserves = false
  let kind: TextNode['kind'] = 'text'
  let from = 0
  let to = 0
  let viewFrom = 0
  let isEmpty = true
  let isCopy = true

  const add = (node: Omit<TextNode, 'isFirst' | 'isLast'>): void => {
    if (nodes.length + entities > mostNodes)
      throw new UnreadableError(`${part} 里的文字分成了 ${mostNodes} 段以上，不是正常的文件`)
    const isFirst = node.start === node.run.contentStart
    nodes.push({ ...node, isFirst, isLast: false })
  }
  const decode = (at: number): number => {
    const found = entityAt(xml, at)
    if (!found) throw brokenAt(part, at)
    entities++
    builder.decode(at, found.end, found.text === '\n' || found.text === '\r' ? ' ' : found.text)
    return found.end
  }

  return {
    nodes,
    begin(opened, at, tagEnd, keeps) {
      run = opened
      start = at
      preserves = keeps
      kind = 'text'
      from = tagEnd
      to = tagEnd
      viewFrom = builder.place()
      isEmpty = true
      isCopy = true
    },
    text(first, last) {
      if (!run) return
      let at = first
      let end = last
      if (!preserves) {
        while (at < end && isSpace(xml.charCodeAt(at))) at++
        while (end > at && isSpace(xml.charCodeAt(end - 1))) end--
      }
      if (isEmpty) from = at
      isEmpty = false
      if (nextEntity(at) < end || nextNewline(at) < end) isCopy = false
      to = end
      for (let next = nextEntity(at); next < end; next = nextEntity(at)) {
        copyWrapped(xml, at, next, builder, nextNewline)
        at = decode(next)
      }
      copyWrapped(xml, at, end, builder, nextNewline)
    },
    aside() {
      kind = 'mark'
    },
    end(end) {
      if (!run) return
      // A line end of the text before may have come between.
      const isExact = isCopy && kind === 'text' && builder.place() - viewFrom === to - from
      add({ kind, run, start, end, from, to, preserves, copiedTo: isExact ? viewFrom : undefined })
      run = undefined
    },
    mark(owner, at, end, character) {
      builder.decode(at, end, character)
      add({ kind: 'mark', run: owner, start: at, end, from: at, to: end, preserves: true, copiedTo: undefined })
    },
  }
}
