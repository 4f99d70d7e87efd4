/** A view whose edits stay within the text of `<w:t>`: beside it text would be no text. */
import type { Range } from '../model/range.js'
import type { View } from '../model/view.js'
import type { Reading } from './reading.js'

/** What cannot be edited has no parts, so that a finding on it is left to people. */
export function editingTextOnly(view: View, nodeAt: Reading['nodeAt']): View {
  const isText = ([start, end]: Range): boolean => {
    const node = nodeAt(start)
    return node?.kind === 'text' && node.from <= start && end <= node.to
  }
  return {
    ...view,
    parts: (start, end) => {
      const parts = view.parts(start, end)
      return parts.every(({ article }) => isText(article)) ? parts : []
    },
  }
}
