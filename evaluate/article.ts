/** What a proofreader is measured on: a text, the errors that stand in it, and what should stand instead. */
import type { Range } from '../src/model/range.js'
import { applyEdits } from '../src/text/edits.js'

/** An error that somebody put into a text, or found there. */
export interface Planted {
  readonly range: Range
  readonly wrong: string
  /** Each is right; the first is the usual one. */
  readonly right: readonly string[]
  /** The class of error, by which the tables count. */
  readonly kind: string
}

export interface Article {
  readonly name: string
  readonly text: string
  readonly planted: readonly Planted[]
  /** YYYY-MM-DD, where the text has a day. */
  readonly publishedAt?: string
}

/** `[[wrong→right|kind]]`; of several right forms each stands after a slash. */
const mark = /\[\[([^→\n]+?)→([^|\n]*?)\|([a-z-]+)\]\]/g

/** The text as it would be published, and where the marks say that it is wrong. */
export function readMarks(marked: string): Pick<Article, 'text' | 'planted'> {
  const planted: Planted[] = []
  let removed = 0
  const text = marked.replace(mark, (whole, wrong: string, right: string, kind: string, at: number) => {
    const start = at - removed
    planted.push({ range: [start, start + wrong.length], wrong, right: right.split('/'), kind })
    removed += whole.length - wrong.length
    return wrong
  })
  return { text, planted }
}

/** The article with every error put right. */
export function putRight({ text, planted }: Pick<Article, 'text' | 'planted'>): string {
  return applyEdits(
    text,
    planted.map(({ range, right: [best] }) => ({ range, text: best })),
  )
}
