/** An article → the same article with its layout in order, and the edits that did it. */

import type { LayoutEdit, Tidied } from '../model/layout.js'
import type { View } from '../model/view.js'
import { applyEdits } from '../text/edits.js'
import { createView } from '../view/view.js'
import { withoutOverlaps } from './draft.js'
import { htmlEdits } from './html.js'
import { markdownEdits } from './markdown.js'
import { planOf, type TidyOptions, type TidyPlan } from './options.js'
import { readsTheSame } from './proof.js'
import { textEdits } from './text.js'

/**
 * Puts in order what is only layout; tidying twice is tidying once. A reader reads the same before and after: where that
 * cannot be proven, the article is left as it is. Takes time linear in the article and throws for no article; an
 * OptionError says that an option is wrong.
 */
export function tidy(article: string, options: TidyOptions = {}): Tidied {
  const plan = planOf(options)
  const view = createView(article, plan.format)
  const edits = withoutOverlaps([...editsOf(article, view, plan)])
  const tidied = applyEdits(article, edits)
  return readsTheSame(article, tidied, edits, plan.format) ? { article: tidied, edits } : { article, edits: [] }
}

function editsOf(article: string, view: View, plan: TidyPlan): Iterable<LayoutEdit> {
  if (plan.format === 'html') return htmlEdits(article, view, plan)
  if (plan.format === 'markdown') return markdownEdits(article, view, plan)
  return textEdits(article, view, plan)
}
