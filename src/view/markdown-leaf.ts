/** The lines of one Markdown block: which of its inline pieces a reader sees, and as what. */
import type { SyntaxNodeRef } from '@lezer/common'
import { isSpace } from '../text/characters.js'
import { createForwardSearch } from '../text/search.js'
import type { ViewBuilder } from './builder.js'
import { readHtml } from './html.js'
import { stresses } from './html-names.js'
import { createMarkdownLinks } from './markdown-link.js'
import { copyWrapped } from './wrap.js'

type Inline = 'nest' | 'visible' | 'sign' | 'object' | 'break' | 'escape' | 'entity' | 'code' | 'codeEnd'

/** Inline things that a reader sees, but not as prose. */
const object = /^(?:InlineCode|Image|Autolink)$/
/** Signs that a reader does not see, and what stands beside them for the machine. */
const sign = /^(?:\w+Mark|TaskMarker|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction)$/
const codeTag = /^<(\/?)(?:code|kbd|samp|tt|var)\b/i

export interface LeafReader {
  begin(at: number): void
  /** Reads an inline node; whether what is in it must be read too. */
  read(node: SyntaxNodeRef, start: number, end: number): boolean
  end(at: number): void
}

export function createLeafReader(article: string, builder: ViewBuilder): LeafReader {
  const nextNewline = createForwardSearch(article, '\n')
  /** How far the leaf has been read. */
  let done = 0
  /** Between `<code>` and `</code>`. */
  let inCode = false
  const links = createMarkdownLinks(article, builder)
  const copyTo = (to: number): void => {
    if (to > done && !inCode) copyWrapped(article, done, to, builder, nextNewline)
    done = Math.max(done, to)
  }

  return {
    begin(at) {
      done = at
      inCode = false
    },
    read(node, start, end) {
      const inline = inlineKind(node, article.slice(start, start + 8))
      if (inline === 'nest') return true
      copyTo(start)
      links.read(node, start, end)
      if (node.name === 'Comment' && !inCode) builder.comment(start, end)
      if (inline === 'sign' && endsStress(node, article.slice(start, end))) builder.leave(end)
      if (inline === 'codeEnd') inCode = false
      else if (inCode) return false
      else if (inline === 'visible') return false
      else if (inline === 'escape') builder.decode(start, end, article.slice(start + 1, end))
      else if (inline === 'entity') readHtml(article, start, end, builder)
      else if (inline === 'break') builder.breakBlock(start)
      else if (inline === 'object' || inline === 'code') builder.omit(start)
      if (inline === 'code') inCode = true
      done = node.name === 'QuoteMark' ? skipSpaces(article, end) : isWithinTarget(node) ? skipWhite(article, end) : end
      return false
    },
    end(at) {
      copyTo(at)
      links.end()
      builder.breakBlock(at)
    },
  }
}

/** The last sign of a stress, a link or a tag of that kind. */
function endsStress({ node, name }: SyntaxNodeRef, source: string): boolean {
  if (name !== 'HTMLTag') return node.parent?.to === node.to
  return source[1] === '/' && stresses.has(source.slice(2, -1).trim().toLowerCase())
}

function inlineKind(node: SyntaxNodeRef, source: string): Inline {
  const name = node.name
  if (name === 'Escape') return 'escape'
  if (name === 'Entity') return 'entity'
  if (name === 'HardBreak' || (name === 'HTMLTag' && /^<br/i.test(source))) return 'break'
  if (name === 'HTMLTag' && codeTag.test(source)) return source[1] === '/' ? 'codeEnd' : 'code'
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

/** White space behind it stands between the brackets of a link's address: `(/x "标题")`. */
function isWithinTarget({ name, node }: SyntaxNodeRef): boolean {
  return (name === 'URL' || name === 'LinkTitle') && node.parent?.name === 'Link'
}

function skipWhite(article: string, at: number): number {
  while (at < article.length && isSpace(article.charCodeAt(at))) at++
  return at
}

function skipSpaces(article: string, at: number): number {
  while (at < article.length && article.charCodeAt(at) !== 0x0a && isSpace(article.charCodeAt(at))) at++
  return at
}
