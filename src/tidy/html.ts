/** HTML: its prose, its scattered styles, its blank paragraphs, and its indents. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import type { View } from '../model/view.js'
import { blankParagraphEdits } from './blank-paragraphs.js'
import { createRangeSearch } from './draft.js'
import { type Element, elementsOf, stretchesOf } from './elements.js'
import type { TidyPlan } from './options.js'
import { paragraphIndentEdits } from './paragraph-indents.js'
import { spaceEdits, widthEdits } from './prose.js'
import { styleEdits } from './styles.js'
import { readTags } from './tags.js'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nothing in these is touched. */
const verbatim = names('pre code kbd samp tt var textarea script style svg math template listing plaintext xmp')
/** Spaces and blank paragraphs in these hold a table or a form in shape. */
const shaped = names('table li dl select')

export function* htmlEdits(article: string, view: View, plan: TidyPlan): Iterable<LayoutEdit> {
  const tags = readTags(article)
  const elements = elementsOf(tags, article.length)
  const isVerbatim = createRangeSearch(stretchesOf(tags, verbatim, article.length))
  const inShaped = createRangeSearch(rangesOf(elements, shaped))
  const stays = (range: Range): boolean => isVerbatim(range) || inShaped(range)
  const limits = { collapses: true, keepsSpace: stays, keepsWidth: isVerbatim }
  if (plan.has('indent')) yield* paragraphIndentEdits(article, tags, elements, plan.indent, stays)
  if (plan.has('space')) yield* spaceEdits(view, limits, plan)
  if (plan.has('blank-line')) yield* blankParagraphEdits(article, tags, elements, plan.blankLines, stays)
  if (plan.has('width')) yield* widthEdits(article, view, limits)
  if (plan.has('style')) yield* styleEdits(article, tags, elements, isVerbatim)
}

function rangesOf(elements: readonly Element[], wanted: ReadonlySet<string>): Range[] {
  return elements.filter(({ open }) => wanted.has(open.name)).map(({ open, end }) => [open.range[0], end])
}
