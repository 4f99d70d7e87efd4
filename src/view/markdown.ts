/** CommonMark with GitHub's tables, strikethrough and task lists → what a reader sees. */
import type { SyntaxNodeRef } from '@lezer/common'
import { GFM, parser } from '@lezer/markdown'
import type { View } from '../model/view.js'
import { isSpace } from '../text/characters.js'
import { createForwardSearch } from '../text/search.js'
import { createViewBuilder, type ViewBuilder } from './builder.js'
import { calm } from './calm.js'
import { readHtml } from './html.js'
import { copyWrapped } from './wrap.js'

const markdown = parser.configure(GFM)

/** Blocks that hold lines of prose and no other block. */
const leaf = /^(?:Paragraph|Task|TableCell|ATXHeading\d|SetextHeading\d)$/
const codeBlock = /^(?:FencedCode|CodeBlock|LinkReference|CommentBlock|ProcessingInstructionBlock)$/
/** The parser takes a footnote's text for a link's address: `[^1]: 截至2月底。` */
const footnote = /^\[\^[^\]\n]*\]:/
/** Inline things that a reader sees, but not as prose. */
const object = /^(?:InlineCode|Image|Autolink)$/
const codeTag = /^<(\/?)(?:code|kbd|samp|tt|var)\b/i
/** Signs that a reader does not see, and what stands beside them for the machine. */
const sign = /^(?:\w+Mark|TaskMarker|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction)$/

export function markdownView(article: string, from: number): View {
  const builder = createViewBuilder(article)
  readMarkdown(article, endOfFrontMatter(article, from), builder)
  return builder.build((text) => text.replace(/[\\`*_~[\]<>&|#]/g, '\\$&'))
}

/** Past the header of `key: value` lines between two lines of hyphens, or `from` where there is none. */
function endOfFrontMatter(article: string, from: number): number {
  if (!/^---[ \t]*\r?\n[\w-]+[ \t]*:/.test(article.slice(from, from + longestKey))) return from
  for (let line = article.indexOf('\n', from) + 1; line > 0; line = article.indexOf('\n', line) + 1) {
    const end = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.exec(article.slice(line, line + longestKey))
    if (end) return line + end[0].length
  }
  return from
}

const longestKey = 80

function readMarkdown(article: string, from: number, builder: ViewBuilder): void {
  const nextNewline = createForwardSearch(article, '\n')
  let inLeaf = false
  /** Between `<code>` and `</code>` within a leaf. */
  let inCode = false
  /** How far the leaf has been read. */
  let read = 0
  const copyTo = (to: number): void => {
    if (to > read) copyWrapped(article, read, to, builder, nextNewline)
    read = Math.max(read, to)
  }

  markdown.parse(calm(article.slice(from))).iterate({
    enter(node) {
      const start = node.from + from
      const end = node.to + from
      if (!inLeaf) {
        if (leaf.test(node.name)) {
          inLeaf = true
          read = start
        } else if (node.name === 'HTMLBlock') {
          readHtml(article, start, end, builder)
          builder.breakBlock(end)
        } else if (node.name === 'LinkReference') {
          const label = footnote.exec(article.slice(start, end))?.[0]
          if (label) {
            read = start + label.length
            copyTo(end)
            builder.breakBlock(end)
          }
        }
        return !codeBlock.test(node.name)
      }
      const inline = inlineKind(node, article.slice(start, start + 4))
      if (inline === 'nest') return true
      if (inCode) read = start
      copyTo(start)
      const tag = inline === 'sign' ? codeTag.exec(article.slice(start, start + longestKey)) : null
      if (tag) inCode = tag[1] === ''
      if (tag && inCode) builder.omit(start)
      if (inCode) {
        read = end
        return false
      }
      if (inline === 'visible') return false
      if (inline === 'escape') builder.decode(start, end, article.slice(start + 1, end))
      else if (inline === 'entity') readHtml(article, start, end, builder)
      else if (inline === 'break') builder.breakBlock(start)
      else if (inline === 'object') builder.omit(start)
      read = node.name === 'QuoteMark' ? skipSpaces(article, end) : end
      return false
    },
    leave(node) {
      if (!leaf.test(node.name)) return
      if (inCode) read = node.to + from
      inCode = false
      copyTo(node.to + from)
      builder.breakBlock(node.to + from)
      inLeaf = false
    },
  })
}

type Inline = 'nest' | 'visible' | 'sign' | 'object' | 'break' | 'escape' | 'entity'

function inlineKind(node: SyntaxNodeRef, source: string): Inline {
  const name = node.name
  if (name === 'Escape') return 'escape'
  if (name === 'Entity') return 'entity'
  if (name === 'HardBreak' || (name === 'HTMLTag' && /^<br/i.test(source))) return 'break'
  // A bare address is read as it stands: the rule on addresses knows where it ends, the parser does not.
  if (name === 'URL') return node.node.parent?.name === 'Link' ? 'sign' : 'visible'
  if (name === 'LinkMark') return hasTarget(node) ? 'sign' : 'visible'
  if (object.test(name)) return 'object'
  return sign.test(name) ? 'sign' : 'nest'
}

/** Brackets without an address beside them, such as those of a footnote, are read as brackets. */
function hasTarget({ node: { parent } }: SyntaxNodeRef): boolean {
  return !!parent && (parent.getChild('URL') ?? parent.getChild('LinkLabel')) !== null
}

function skipSpaces(article: string, at: number): number {
  while (at < article.length && article.charCodeAt(at) !== 0x0a && isSpace(article.charCodeAt(at))) at++
  return at
}
