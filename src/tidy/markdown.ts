/** Markdown: its prose, the indents of its paragraphs and its blank lines; what makes its structure stays. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import type { View } from '../model/view.js'
import { endOfFrontMatter, parseMarkdown } from '../view/markdown.js'
import { blankLineEdits } from './blank-lines.js'
import { createRangeSearch, layoutEdit } from './draft.js'
import { indentFor, messageFor } from './indent.js'
import type { TidyPlan } from './options.js'
import { type ProseLimits, spaceEdits, widthEdits } from './prose.js'
import { columnsOf, isChinese } from './white-space.js'

const verbatim =
  /^(?:FencedCode|CodeBlock|HTMLBlock|CommentBlock|ProcessingInstructionBlock|LinkReference|InlineCode|HTMLTag|Comment|ProcessingInstruction|Autolink|URL)$/
const deepest = 5

interface Structure {
  /** Code, HTML, addresses, labels; in order. */
  readonly verbatim: readonly Range[]
  readonly tables: readonly Range[]
  /** Where paragraphs begin that lie in no list and no quotation. */
  readonly paragraphs: readonly number[]
}

export function* markdownEdits(article: string, view: View, plan: TidyPlan): Iterable<LayoutEdit> {
  const from = endOfFrontMatter(article, article.charCodeAt(0) === 0xfeff ? 1 : 0)
  const structure = readStructure(article, from)
  const isVerbatim = createRangeSearch(structure.verbatim)
  const isTable = createRangeSearch(structure.tables)
  const limits: ProseLimits = {
    collapses: false,
    keepsSpace: (range) => isVerbatim(range) || isTable(range) || !isAmongChinese(article, range),
    keepsWidth: (range, isLetter) => isVerbatim(range) || isMarkupLike(article, range, isLetter),
  }
  if (plan.has('indent')) yield* indentEdits(article, structure.paragraphs, plan)
  if (plan.has('space')) yield* spaceEdits(view, limits, plan)
  if (plan.has('blank-line'))
    yield* blankLineEdits(article, from, { most: 1, trims: false, words: /[^ \t]/, stays: isVerbatim })
  if (plan.has('width')) yield* widthEdits(article, view, limits)
}

function readStructure(article: string, from: number): Structure {
  const structure = { verbatim: [] as Range[], tables: [] as Range[], paragraphs: [] as number[] }
  parseMarkdown(article, from).iterate({
    enter(node) {
      const range: Range = [node.from + from, node.to + from]
      if (node.name === 'Paragraph' && node.node.parent?.name === 'Document') structure.paragraphs.push(range[0])
      if (node.name === 'Table') structure.tables.push(range)
      // A label without an address is spelt as where it is explained.
      const isLabel = /^(?:Link|Image)$/.test(node.name) && node.node.getChild('URL') === null
      if (isLabel || verbatim.test(node.name)) structure.verbatim.push(range)
      return !isLabel
    },
  })
  return structure
}

/** Beside anything else a space may hold a sign of Markdown apart from a word. */
function isAmongChinese(article: string, [start, end]: Range): boolean {
  return start > 0 && end < article.length && isChinese(article[start - 1]) && isChinese(article[end])
}

/** Half-width, it might number a list or begin an address. */
function isMarkupLike(article: string, [start, end]: Range, isLetter: boolean): boolean {
  const before = article.slice(Math.max(0, start - 1), start)
  const after = article.slice(end, end + 1)
  if (/[@/:]/.test(before + after) || (isLetter && /[.\-_]/.test(before + after))) return true
  return /[.)]/.test(after) && /(?:^|[^\p{L}\p{N}])$/u.test(before)
}

const wideIndent = /^[\u00a0\u2002\u2003\u3000]*/

function* indentEdits(article: string, paragraphs: readonly number[], plan: TidyPlan): Iterable<LayoutEdit> {
  for (const start of paragraphs) {
    const [spaces] = wideIndent.exec(article.slice(start, start + deepest + 1)) as RegExpExecArray
    const indent = indentFor(columnsOf(spaces), plan.indent, deepest)
    if (indent === undefined || indent === spaces) continue
    // What would stand first might be a sign.
    if (indent === '' && !isChinese(article[start + spaces.length] ?? '')) continue
    yield layoutEdit('indent', [start, start + spaces.length], indent, messageFor(indent))
  }
}
