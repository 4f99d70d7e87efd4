/** Third step of a check: of the wrong forms that stand in the text, those that are meant. */
import type { Term } from '../dictionary/form.js'
import type { Claim, Reading } from '../model/rule.js'
import type { Sighting } from './scan.js'
import { dated, isInForce } from './term.js'

export function guard(sightings: readonly Sighting[], reading: Reading): Claim[] {
  return sightings.filter((sighting) => isMeant(sighting, reading)).map((sighting) => stamp(sighting, reading))
}

/** The segmenter is asked last: it costs the most. */
export function isMeant({ form, start, end }: Sighting, { text, publishedAt, countWords }: Reading): boolean {
  if (!isInForce(form, publishedAt)) return false
  // Folding may have made the right form look like the wrong one: 1：2 and 1:2.
  if (form.suggestions.includes(text.slice(start, end))) return false
  if (form.isExcused(text, { start, end }) || (form.former && speaksOfBefore(form, text, start, end))) return false
  return !form.whole || countWords(start, end) > 0
}

const sentenceEnd = /[。！？；\n]/
const yearOrSo = /(?<!\d)(?:19|20)\d\d(?=年|[〕\]-])/g
const nearby = 40
/** Words of sentences that tell how things were. */
const past = /当时|当年|施行(?:以)?前|废止|旧时|[《“]?旧$|原来的|曾[经任在]|历史上/

/** 2015年农业部发文, 《农业部关于…》: the sentence names a year before the name was given up, or a document that bears it. */
function speaksOfBefore({ since = '' }: Term, text: string, start: number, end: number): boolean {
  if (text[start - 1] === '《' && text[end] !== '》') return true
  const head =
    text
      .slice(Math.max(0, start - nearby), start)
      .split(sentenceEnd)
      .pop() ?? ''
  const [tail] = text.slice(end, end + nearby).split(sentenceEnd, 1)
  if (past.test(head) || past.test(tail)) return true
  return [...`${head} ${tail}`.matchAll(yearOrSo)].some(([year]) => year < since.slice(0, 4))
}

function stamp({ form, start, end }: Sighting, { publishedAt }: Reading): Claim {
  const { suggestions, message, origin } = form
  return dated({ start, end, suggestions, message, origin }, form, publishedAt)
}
