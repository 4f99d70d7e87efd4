/** Where in the body a comment on a place of the document can stand. */
import type { Range } from '../model/range.js'
import { lastAtMost } from '../text/position.js'
import { type Document, type Story, storyAt } from './document.js'
import type { Run, TextNode } from './reading.js'
import type { PartWriter } from './rewrite.js'

/** Puts XML where a range of the document's text begins, and where it ends; `false` where the body has no place for it. */
export type Anchor = (range: Range, begin: string, end: string) => boolean

export function createAnchors(document: Document, writer: PartWriter): Anchor {
  const [body] = document.stories
  const anchorInBody = createBodyAnchor(body, writer)
  return (range, begin, end) => {
    const story = storyAt(document, range[0])
    if (story === body && anchorInBody(range, begin, end)) return true
    const host = story === body ? undefined : hostOf(story, range[0] - story.start, body)
    const { first } = body.reading.hosts
    const at = host?.end ?? first?.start
    if (at === undefined) return false
    writer.edit({ range: [at, at], text: begin + end })
    return true
  }
}

/** The text nodes that hold the first and the last character; false where the body has none. */
function createBodyAnchor({ reading }: Story, writer: PartWriter): Anchor {
  const nodes = reading.nodes.filter(({ from, to }) => from < to)
  const ends = nodes.map(({ to }) => to)
  const starts = nodes.map(({ from }) => from)
  const cut = (node: TextNode, at: number, xml: string): void => writer.cut(reading, node, { start: at, end: at, xml })
  return (range, begin, end) => {
    if (nodes.length === 0) return false
    const [from, to] = reading.view.locate(range[0], range[1])
    const lastIndex = lastAtMost(starts, Math.max(from, to - 1))
    const last = nodes[lastIndex]
    const first = nodes[Math.min(firstBeyond(ends, from), lastIndex)]
    cut(first, Math.max(from, first.from), begin)
    cut(last, Math.min(Math.max(to, last.from), last.to), end)
    return true
  }
}

/** Index of the first of the ascending `values` that is more than `limit`, or the last index. */
function firstBeyond(values: readonly number[], limit: number): number {
  const before = lastAtMost(values, limit)
  return values[before] > limit ? before : Math.min(before + 1, values.length - 1)
}

/** The run of the body that a note or a text box hangs on. */
function hostOf({ part, layer, reading }: Story, offset: number, body: Story): Run | undefined {
  const node = reading.nodeAt(reading.view.locate(offset, offset + 1)[0])
  const container = node?.run.paragraph.container ?? 0
  const { hosts } = body.reading
  if (part === body.part) return hosts.boxes[container - 1]
  if (layer === 'boxes' || (part.story !== 'footnotes' && part.story !== 'endnotes')) return undefined
  return hosts[part.story][container - 1]
}
