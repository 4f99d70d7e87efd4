/** CommonMark with GitHub's tables, strikethrough and task lists → what a reader sees. */
import type { SyntaxNodeRef, Tree } from '@lezer/common'
import { GFM, parser } from '@lezer/markdown'
import type { View } from '../model/view.js'
import { createViewBuilder, type ViewBuilder } from './builder.js'
import { calm } from './calm.js'
import { readHtml } from './html.js'
import { createLeafReader } from './markdown-leaf.js'
import { addHeading, markdownLink } from './markdown-link.js'
import type { TableGatherer } from './tables.js'

const markdown = parser.configure(GFM)

/** Blocks that hold lines of prose and no other block. */
const leaf = /^(?:Paragraph|Task|TableCell|ATXHeading\d|SetextHeading\d)$/
const unread = /^(?:FencedCode|CodeBlock|ProcessingInstructionBlock)$/
/** The parser takes a footnote's text for a link's address: `[^1]: 截至2月底。` */
const footnote = /^\[\^[^\]\n]*\]:/
/** Longer than the marks and keys that are looked for at the start of a line. */
const lineHead = 80

export function markdownView(article: string, from: number): View {
  const builder = createViewBuilder(article)
  readMarkdown(article, endOfFrontMatter(article, from), builder)
  return builder.build((text) => text.replace(/[\\`*_~[\]<>&|#]/g, '\\$&'))
}

/** Past the header of `key: value` lines between two lines of hyphens, or `from` where there is none. */
export function endOfFrontMatter(article: string, from: number): number {
  if (!/^---[ \t]*\r?\n[\w-]+[ \t]*:/.test(article.slice(from, from + lineHead))) return from
  for (let line = article.indexOf('\n', from) + 1; line > 0; line = article.indexOf('\n', line) + 1) {
    const end = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.exec(article.slice(line, line + lineHead))
    if (end) return line + end[0].length
  }
  return from
}

/** The parts of the article from `from` on; their offsets count from there. */
export function parseMarkdown(article: string, from: number): Tree {
  return markdown.parse(calm(article.slice(from)))
}

function readMarkdown(article: string, from: number, builder: ViewBuilder): void {
  const lines = createLeafReader(article, builder)
  const table = createTableReader(builder.tables)
  let inLeaf = false
  /** `[通知]: /2024/3.html` shows nothing where it stands. */
  const addDefinition = ({ node }: SyntaxNodeRef): void => {
    const url = node.getChild('URL')
    const here = builder.place()
    if (url) builder.link(markdownLink(article, 'link', [url.from + from, url.to + from], [here, here]))
  }
  parseMarkdown(article, from).iterate({
    enter(node) {
      const start = node.from + from
      const end = node.to + from
      if (inLeaf) return lines.read(node, start, end)
      table.enter(node)
      if (leaf.test(node.name)) {
        inLeaf = true
        lines.begin(start)
      } else if (node.name === 'HTMLBlock' || node.name === 'CommentBlock') {
        readHtml(article, start, end, builder)
        builder.breakBlock(end)
      } else if (node.name === 'LinkReference') {
        const label = footnote.exec(article.slice(start, start + lineHead))?.[0]
        if (label) {
          lines.begin(start + label.length)
          lines.end(end)
        } else addDefinition(node)
        return false
      }
      return !unread.test(node.name)
    },
    leave(node) {
      if (node.name === 'Table') builder.tables.close()
      if (!leaf.test(node.name)) return
      lines.end(node.to + from)
      if (node.name === 'TableCell') builder.tables.closeCell()
      if (node.name.includes('Heading')) addHeading(article.slice(node.from + from, node.to + from), builder)
      inLeaf = false
    },
  })
}

/** Tells the gatherer of rows and cells; the parser has no node for an empty cell, only the bars on either side. */
function createTableReader(tables: TableGatherer): { enter(node: SyntaxNodeRef): void } {
  let rowStart = -1
  let hasCell = true
  return {
    enter({ name, from, to }) {
      if (name === 'Table') tables.open()
      else if (name === 'TableHeader' || name === 'TableRow') {
        tables.openRow()
        rowStart = from
        hasCell = true
      } else if (name === 'TableCell') {
        tables.openCell()
        hasCell = true
      } else if (name === 'TableDelimiter' && to === from + 1) {
        if (!hasCell && from !== rowStart) tables.openCell()
        hasCell = false
      }
    },
  }
}
