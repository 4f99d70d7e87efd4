/** From the article back to the view: the same characters as offsets of what a reader sees. */
import type { Range } from '../model/range.js'
import type { View } from '../model/view.js'

/** The smallest range of the view whose characters hold those of a range of the article. */
export function viewRange(view: View, [from, to]: Range): Range {
  const first = firstOffset(view, (place) => place[1] > from)
  return [first, from === to ? first : firstOffset(view, (place) => place[0] >= to)]
}

/** The first character whose place in the article is far enough; places only move on. */
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
