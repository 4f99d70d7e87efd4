/** The marks of an article that come in pairs, paragraph by paragraph. */
import type { Span } from '../model/rule.js'

export interface Mark {
  readonly at: number
  readonly sign: string
}

/** Each opening mark with its partner. */
export const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
}

const known = new Set([...Object.keys(partners), ...Object.values(partners)])

/** Triggers are found in full and in half width, and some of them twice. */
export function* paragraphsOfMarks(text: string, hits: readonly Span[]): Iterable<readonly Mark[]> {
  let marks: Mark[] = []
  let end = -1
  for (const { start: at } of hits) {
    const sign = text[at]
    if (at === marks[marks.length - 1]?.at || !known.has(sign)) continue
    if (at > end) {
      if (marks.length > 0) yield marks
      marks = []
      end = endOfParagraph(text, at)
    }
    marks.push({ at, sign })
  }
  if (marks.length > 0) yield marks
}

function endOfParagraph(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
