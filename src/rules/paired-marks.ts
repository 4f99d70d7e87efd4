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

/** Those that a reader must look at; where each mark is closed by its partner, all is well, and none is handed out. */
export interface Paragraph {
  /** Where the first mark stands. */
  readonly first: number
  readonly marks: readonly Mark[]
}

export function* paragraphsOfMarks(text: string, hits: readonly Span[]): Iterable<Paragraph> {
  for (let from = 0; from < hits.length; ) {
    const first = hits[from].start
    const end = endOfParagraph(text, first)
    let to = from
    while (to < hits.length && hits[to].start < end) to++
    yield { first, marks: isSound(text, hits, from, to) ? [] : marksOf(text, hits.slice(from, to)) }
    from = to
  }
}

function endOfParagraph(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** How many marks may be open at once where all is well. */
const deepest = 4

/** Most paragraphs are: every mark closes what was opened last, and none opens what is open. */
function isSound(text: string, hits: readonly Span[], from: number, to: number): boolean {
  let open = ''
  for (let hit = from; hit < to; hit++) {
    const sign = text[hits[hit].start]
    const partner = partners[sign]
    if (partner === undefined) {
      if (open[open.length - 1] !== sign) return false
      open = open.slice(0, -1)
    } else {
      if (open.length === deepest || open.includes(partner)) return false
      open += partner
    }
  }
  return open === ''
}

/** Triggers are found in full and in half width, and some of them twice. */
function marksOf(text: string, hits: readonly Span[]): Mark[] {
  const marks: Mark[] = []
  for (const { start: at } of hits)
    if (at !== marks[marks.length - 1]?.at && known.has(text[at])) marks.push({ at, sign: text[at] })
  return marks
}
