/** Article → view, by format. */
import type { Format, View } from '../model/view.js'
import { plainView } from './builder.js'
import { wrappedView } from './hard-wrap.js'
import { htmlView } from './html.js'
import { markdownView } from './markdown.js'

const byteOrderMark = 0xfeff

/** `hardWrapped`: lines of plain text that go on are read as one. */
export function createView(article: string, format: Format, hardWrapped = false): View {
  const from = article.charCodeAt(0) === byteOrderMark ? 1 : 0
  if (format === 'html') return htmlView(article, from)
  if (format === 'markdown') return markdownView(article, from)
  return hardWrapped ? wrappedView(article, from) : plainView(article, from)
}
