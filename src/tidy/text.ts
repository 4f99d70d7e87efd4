/** Plain text: its indents, the spaces at its line ends, and its blank lines. */
import type { LayoutEdit } from '../model/layout.js'
import type { View } from '../model/view.js'
import { blankLineEdits } from './blank-lines.js'
import { layoutEdit } from './draft.js'
import { indentFor, messageFor } from './indent.js'
import { type Line, linesOf } from './lines.js'
import type { TidyPlan } from './options.js'
import { type ProseLimits, spaceEdits, widthEdits } from './prose.js'
import { blank, columnsOf, sentenceMark } from './white-space.js'

/** What stands further to the right is placed there: 附件：1.甲 and 2.乙 below it. */
const deepest = 5
const nothingHurt: ProseLimits = { collapses: false, keepsSpace: () => false, keepsWidth: () => false }

export function* textEdits(article: string, view: View, plan: TidyPlan): Iterable<LayoutEdit> {
  const [from] = view.locate(0, 0)
  if (plan.has('indent')) yield* indentEdits(article, from, plan)
  if (plan.has('space')) {
    yield* lineEndEdits(article, from)
    yield* spaceEdits(view, nothingHurt, plan)
  }
  if (plan.has('blank-line'))
    yield* blankLineEdits(article, from, { most: plan.blankLines, trims: true, words, stays: () => false })
  if (plan.has('width')) yield* widthEdits(article, view, nothingHurt)
}

/** What a line holds that is not blank. */
const words = /\S/
const cellsApart = [2, 3].map((spaces) => new RegExp(`\\S(?:\\t|${blank}{${spaces}}\\s*\\S)`))

/** A row of a table, with tabs behind its cells or many spaces between them; in a sentence two are not many. */
function isInColumns(line: string): boolean {
  return cellsApart[sentenceMark.test(line) ? 1 : 0].test(line)
}

const leading = new RegExp(`^${blank}*`)

function* indentEdits(article: string, from: number, { indent: style }: TidyPlan): Iterable<LayoutEdit> {
  for (const { start, end } of linesOf(article, from)) {
    const line = article.slice(start, end)
    if (!words.test(line) || isInColumns(line)) continue
    const [spaces] = leading.exec(line) as RegExpExecArray
    const indent = indentFor(columnsOf(spaces), style, deepest)
    if (indent !== undefined && indent !== spaces)
      yield layoutEdit('indent', [start, start + spaces.length], indent, messageFor(indent))
  }
}

function* lineEndEdits(article: string, from: number): Iterable<LayoutEdit> {
  for (const line of linesOf(article, from)) {
    const start = endOfWords(article, line)
    if (start < line.end && !isInColumns(article.slice(line.start, line.end)))
      yield layoutEdit('space', [start, line.end], '', '行末不留空格。')
  }
}

const blankMark = new RegExp(blank)

function endOfWords(article: string, { start, end }: Line): number {
  while (end > start && blankMark.test(article[end - 1])) end--
  return end
}
