/** Clauses and sentences written twice in a row, and paragraphs that stand twice in an article. */
import type { Candidate, Span } from '../model/rule.js'
import type { DoubledClause } from './repetition-search.js'

/** Shorter paragraphs are headings, forms and closing words. */
const shortestParagraph = 30

/** What is taken out is the second one with the mark before it, so that the last mark stays. */
export function doubledClause({ before, start, end }: DoubledClause): Candidate {
  const message = '与前一句完全相同，请核对是否重复。'
  return { start: start - 1, end, suggestions: [''], related: [{ start: before, end: start - 1 }], message }
}

/** Paragraphs of one length that begin and end alike are compared with the first of them. */
export function repeatedParagraphs(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  const seen = new Map<number, Span>()
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start >= shortestParagraph) {
      const key = keyOf(text, start, end)
      const first = seen.get(key)
      if (!first) seen.set(key, { start, end })
      else if (areSame(text, first, { start, end })) found.push(repeated(first, { start, end }))
    }
    start = end + 1
  }
  return found
}

/** Far from the first one it may be a form of words that returns. */
function repeated(first: Span, { start, end }: Span): Candidate {
  const message = '这一段与前文完全相同，请核对是否重复。'
  const isFar = start - first.end > 2
  return { start, end, suggestions: [], related: [first], message, ...(isFar && { severity: 'info' }) }
}

/** Below 2⁵³. */
function keyOf(text: string, start: number, end: number): number {
  const length = Math.min(end - start, 0x1fffff)
  const middle = text.charCodeAt((start + end) >> 1)
  return (length * 0x10000 + middle) * 0x10000 + (text.charCodeAt(start + 9) ^ text.charCodeAt(end - 9))
}

function areSame(text: string, one: Span, other: Span): boolean {
  return text.slice(one.start, one.end) === text.slice(other.start, other.end)
}
