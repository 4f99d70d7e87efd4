/** A suggestion that a person chose → the edits that put it into the article, markup and all. */
import { editsFor } from '../check/locate.js'
import type { Finding } from '../model/finding.js'
import type { Edit, Range } from '../model/range.js'
import type { Format, View, ViewPart } from '../model/view.js'
import { smallestChange } from '../text/edits.js'
import { mask } from '../text/mask.js'
import { lastAtMost } from '../text/position.js'
import { createView } from '../view/view.js'

/** What is asked for an edit: a finding as `check` gave it. */
export type Suggested = Pick<Finding, 'range' | 'text' | 'suggestions' | 'edits' | 'type'>

/**
 * Answers which edits put one of a finding's suggestions, or a person's own words, in its place: the smallest changes,
 * one per text node touched, written as the format asks (`&amp;` in HTML). What a machine may apply is handed back as it is.
 * Otherwise undefined where the article does not hold the finding's words at its range: it was changed since, or is not
 * the one that was checked. The article is read when the first answer needs it.
 */
export function createSuggestionEdits(
  article: string,
  format: Format = 'text',
): (finding: Suggested, suggestion: string) => readonly Edit[] | undefined {
  let search: ReturnType<typeof createSpanSearch> | undefined
  return (finding, suggestion) => {
    if (finding.edits && suggestion === finding.suggestions[0]) return finding.edits
    search ??= createSpanSearch(createView(article, format))
    const found = search(finding)
    return found?.edit(suggestion) ?? editInPlain(article, format, finding, suggestion)
  }
}

interface Found {
  edit(suggestion: string): readonly Edit[]
}

/** Answers where in the view the words of a finding stand. */
function createSpanSearch(view: View): (finding: Suggested) => Found | undefined {
  const parts = [...view.parts(0, view.text.length)].sort((a, b) => a.article[0] - b.article[0])
  const starts = parts.map(({ article }) => article[0])
  return ({ range, text, type }) => {
    const [start, end] = spanOf(range, view, parts, starts)
    const words = view.text.slice(start, end)
    if (words === '' || !(words === text || (type === 'privacy' && mask(words) === text))) return undefined
    return { edit: (suggestion) => editsFor({ start }, words, suggestion, view) }
  }
}

/** The view's characters that stand wholly within a range of the article. */
function spanOf([from, to]: Range, view: View, parts: readonly ViewPart[], starts: readonly number[]): Range {
  if (parts.length === 0) return [0, 0]
  let first = lastAtMost(starts, from)
  while (first < parts.length - 1 && parts[first].article[1] <= from) first++
  const last = lastAtMost(starts, to - 1)
  let start = search(parts[first].view, (at) => view.locate(at, at + 1)[0] >= from)
  let end = search(parts[last].view, (at) => view.locate(at, at + 1)[1] > to)
  // The ends of blocks stand for nothing in the article.
  while (start < end && isMark(view.locate(start, start + 1))) start++
  while (start < end && isMark(view.locate(end - 1, end))) end--
  return [start, Math.max(start, end)]
}

function isMark([start, end]: Range): boolean {
  return start === end
}

/** The first offset that passes, or the end: what passes once does so from there on. */
function search([low, high]: Range, passes: (at: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** What no reader sees, such as an address, is changed where it stands as it is and nothing must be written in code. */
function editInPlain(
  article: string,
  format: Format,
  { range: [start, end], text }: Suggested,
  suggestion: string,
): readonly Edit[] | undefined {
  const change = smallestChange(text, suggestion)
  if (article.slice(start, end) !== text || (format !== 'text' && /[\s"'<>&]/.test(change.text))) return undefined
  return [{ range: [start + change.range[0], start + change.range[1]], text: change.text }]
}
