/** Whether an annex has the title that the list gives it. */
import type { Candidate, Span } from '../model/rule.js'
import { smallestChange } from '../text/edits.js'
import type { Annex, Listed } from './attachment-list.js'

/** Nothing where the titles are the same, and where what stands below 附件2 is no title at all. */
export function titleUnlike(text: string, { lines }: Annex, item: Listed): Candidate | undefined {
  const listed = plain(item.title.replace(/[。；;，,]$/, ''))
  const titles = lines.map((line, place) => ({
    ...lines[0],
    end: line.end,
    words: text.slice(lines[0].start, line.end),
    place,
  }))
  if (titles.some(({ words }) => plain(words) === listed)) return undefined
  const [title] = titles
    .filter(({ words }) => isAlike(plain(words), listed))
    .sort((one, other) => distance(one.words, listed) - distance(other.words, listed))
  if (!title) return undefined
  const message = `附件标题与附件说明中的“${listed}”不一致，请核对。`
  return {
    ...differing(title, plain(title.words), listed),
    suggestions: [],
    message,
    related: [{ start: item.start, end: item.end }],
  }
}

/** Lines are broken where it looks best. */
function plain(words: string): string {
  return words.replace(/[\s#*]/g, '')
}

function distance(words: string, listed: string): number {
  return Math.abs(plain(words).length - listed.length)
}

/** Of the characters of the longer, two in three stand in the other. */
function isAlike(one: string, other: string): boolean {
  const rest = [...other]
  let shared = 0
  for (const character of one) {
    const at = rest.indexOf(character)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return shared * 3 >= Math.max(one.length, other.length) * 2
}

/** What differs, where the title has no blanks in it; else all of it. */
function differing({ start, end, words }: Span & { readonly words: string }, title: string, listed: string): Span {
  if (words !== title) return { start, end }
  const [from, to] = smallestChange(title, listed).range
  return to > from
    ? { start: start + from, end: start + to }
    : { start: start + Math.max(0, from - 1), end: start + Math.min(title.length, from + 1) }
}
