/** From the XML back to the view: the same characters as offsets of what a reader sees. */
import type { Range } from '../model/range.js'
import type { View } from '../model/view.js'
import type { Reading, TextNode } from './reading.js'

/** The smallest range of the view whose characters hold those of a range of the XML. */
export function viewRange({ view, nodeAt }: Reading, [from, to]: Range): Range {
  const first = offsetIn(nodeAt(from), from) ?? firstOffset(view, (place) => place[1] > from)
  if (from === to) return [first, first]
  return [first, offsetIn(nodeAt(to - 1), to) ?? firstOffset(view, (place) => place[0] >= to)]
}

/** In a text that stands in the view as it stands in the XML. */
function offsetIn(node: TextNode | undefined, at: number): number | undefined {
  if (node?.copiedTo === undefined || at < node.from || at > node.to) return undefined
  return node.copiedTo + at - node.from
}

/** The first character whose place in the XML is far enough; places only move on. */
function firstOffset(view: View, isFar: (place: Range) => boolean): number {
  let low = 0
  let high = view.text.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isFar(view.locate(middle, middle + 1))) high = middle
    else low = middle + 1
  }
  return low
}
