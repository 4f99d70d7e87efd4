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
const frontMatter = /^---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Blocks that hold lines of prose and no other block. */
const leaf = /^(?:Paragraph|Task|TableCell|ATXHeading\d|SetextHeading\d)$/
const codeBlock = /^(?:FencedCode|CodeBlock|LinkReference|CommentBlock|ProcessingInstructionBlock)$/
/** Inline things that a reader sees, but not as prose. */
const object = /^(?:InlineCode|Image|Autolink)$/
/** Signs that a reader does not see, and what stands beside them for the machine. */
const sign = /^(?:\w+Mark|TaskMarker|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction)$/

export function markdownView(article: string, from: number): View {
  const header = frontMatter.exec(article.slice(from))?.[0] ?? ''
  const builder = createViewBuilder(article)
  readMarkdown(article, from + header.length, builder)
  return builder.build((text) => text.replace(/[\\`*_~[\]<>&|#]/g, '\\$&'))
}

function readMarkdown(article: string, from: number, builder: ViewBuilder): void {
  const nextNewline = createForwardSearch(article, '\n')
  let inLeaf = false
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
        }
        return !codeBlock.test(node.name)
      }
      const inline = inlineKind(node, article.slice(start, start + 4))
      if (inline === 'nest') return true
      copyTo(start)
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
  if (name === 'URL') return node.node.parent?.name === 'Link' ? 'sign' : 'object'
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
