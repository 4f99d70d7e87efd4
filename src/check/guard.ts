/** Third step of a check: of the wrong forms that stand in the text, those that are meant. */
import type { Form } from '../dictionary/lexicon.js'
import type { Claim, Reading } from '../model/rule.js'
import type { Sighting } from './scan.js'

export function guard(sightings: readonly Sighting[], reading: Reading): Claim[] {
  return sightings.filter((sighting) => isMeant(sighting, reading)).map((sighting) => stamp(sighting, reading))
}

/** The segmenter is asked last: it costs the most. */
export function isMeant({ form, start, end }: Sighting, { text, publishedAt, countWords }: Reading): boolean {
  if (form.since !== undefined && publishedAt !== undefined && publishedAt < form.since) return false
  // Folding may have made the right form look like the wrong one: 1：2 and 1:2.
  if (form.suggestions.includes(text.slice(start, end))) return false
  return !isExcused(form, text, start, end) && (!form.whole || countWords(start, end) > 0)
}

function isExcused({ before, after, inside, reach, fold }: Form, text: string, start: number, end: number): boolean {
  // Nothing to compare: there are no neighbours, or the form is a container of itself.
  if (reach === 0) return inside.length > 0
  const head = fold(text.slice(Math.max(0, start - reach), start))
  const tail = fold(text.slice(end, end + reach))
  return (
    before.some((word) => head.endsWith(word)) ||
    after.some((word) => tail.startsWith(word)) ||
    inside.some((container) => head.endsWith(container.head) && tail.startsWith(container.tail))
  )
}

function stamp({ form, start, end }: Sighting, { publishedAt }: Reading): Claim {
  const { suggestions, message, origin } = form
  const claim = { start, end, suggestions, message, origin }
  return isUndated(form, publishedAt) ? { ...claim, severity: 'info', confidence: 'possible' } : claim
}

/** Whether a name was right depends on the day; without the day nobody is accused. */
function isUndated(form: Form, publishedAt: string | undefined): boolean {
  return form.since !== undefined && publishedAt === undefined
}
