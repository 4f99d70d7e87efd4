/** Whether an article reads the same once it is tidied: the same words, the same markup. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import type { Format } from '../model/view.js'
import { parseMarkdown } from '../view/markdown.js'
import { createView } from '../view/view.js'
import { createRangeSearch } from './draft.js'
import { readTags } from './tags.js'
import { halfWidth } from './width.js'

export function readsTheSame(before: string, after: string, edits: readonly LayoutEdit[], format: Format): boolean {
  if (edits.length === 0) return true
  return (
    wordsOf(before, format) === wordsOf(after, format) && markupOf(before, format, edits) === markupOf(after, format)
  )
}

function wordsOf(article: string, format: Format): string {
  return halfWidth(createView(article, format).text.replace(/\s+/g, ''))
}

/** Names of tags or of the parts of a Markdown text, but for the tags that edits take away. */
function markupOf(article: string, format: Format, edits: readonly LayoutEdit[] = []): string {
  if (format === 'text') return ''
  const names: string[] = []
  if (format === 'markdown') parseMarkdown(article, 0).iterate({ enter: ({ name }) => void names.push(name) })
  else {
    const isGone = createRangeSearch(edits.filter(({ text }) => text === '').map(({ range }) => range))
    const isWithin = ([start]: Range): boolean => isGone([start, start + 1])
    for (const { name, isClosing, range } of readTags(article))
      if (!isWithin(range)) names.push(isClosing ? `/${name}` : name)
  }
  return names.join(' ')
}
