/** Addresses in Markdown, and the names that links lead to: those of headings, as GitHub makes them, and of tags. */
import type { SyntaxNodeRef } from '@lezer/common'
import type { Range } from '../model/range.js'
import type { Link } from '../model/view.js'
import type { ViewBuilder } from './builder.js'
import { readTag } from './html.js'
import { createLinkReader } from './html-link.js'

export interface MarkdownLinks {
  /** Hears of inline nodes from left to right, once the text before them has been read. */
  read(node: SyntaxNodeRef, start: number, end: number): void
  /** A paragraph ends, and with it what a tag began. */
  end(): void
}

export function createMarkdownLinks(article: string, builder: ViewBuilder): MarkdownLinks {
  /** Where the view was at the last opening bracket. */
  let opened = 0
  const tags = createLinkReader(article, builder)
  const add = (kind: Link['kind'], place: Range, start: number): void =>
    builder.link(markdownLink(article, kind, place, [start, builder.place()]))
  const addInner = (kind: Link['kind'], { node, from }: SyntaxNodeRef, start: number): void => {
    const url = node.getChild('URL')
    if (url) add(kind, [url.from - from + start, url.to - from + start], builder.place())
  }
  return {
    read(node, start, end) {
      const { name } = node
      if (name === 'LinkMark' && article[start] === '[') opened = builder.place()
      else if (name === 'LinkMark' && article[start] === '(' && !node.node.parent?.getChild('URL'))
        add('link', [end, end], opened)
      else if (name === 'URL' && node.node.parent?.name === 'Link') add('link', [start, end], opened)
      else if (name === 'Image') addInner('source', node, start)
      else if (name === 'Autolink') addInner('link', node, start)
      else if (name === 'HTMLTag' && isOfAccount.test(article.slice(start, end))) readTag(article, start, end, tags)
    },
    end: tags.finish,
  }
}

const isOfAccount = /^<(?:\/?a|img|audio|video|iframe|embed)\b|\s(?:id|name)\s*=/i

export function markdownLink(article: string, kind: Link['kind'], [from, to]: Range, [start, end]: Range): Link {
  const isAngled = article[from] === '<' && article[to - 1] === '>'
  const place: Range = isAngled ? [from + 1, to - 1] : [from, to]
  return { kind, address: article.slice(...place), place, start, end, scripted: false }
}

/** Of `## 一、总则 ##`: 一总则. */
export function addHeading(source: string, builder: ViewBuilder): void {
  const words = source.replace(/^[ \t]*#{1,6}[ \t]+/, '').replace(/[\r\n][=-]+[ \t]*$/, '')
  const name = words.toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
  builder.anchor(name.trim().replace(/ /g, '-'))
}
