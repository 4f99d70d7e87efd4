/** Third step of a check: of the wrong forms that stand in the text, those that are meant. */
import type { Claim, Reading } from '../model/rule.js'
import { speaksOfBefore } from './former.js'
import type { Sighting } from './scan.js'
import { dated, isInForce } from './term.js'

export function guard(sightings: readonly Sighting[], reading: Reading): Claim[] {
  return sightings.filter((sighting) => isMeant(sighting, reading)).map((sighting) => stamp(sighting, reading))
}

/** The segmenter is asked last: it costs the most. */
export function isMeant(
  { form, start, end }: Sighting,
  { text, publishedAt, countWords }: Pick<Reading, 'text' | 'publishedAt' | 'countWords'>,
): boolean {
  if (!isInForce(form, publishedAt)) return false
  // Folding may have made the right form look like the wrong one: 1：2 and 1:2.
  if (form.suggestions.includes(text.slice(start, end))) return false
  if (form.isExcused(text, { start, end }) || (form.former && speaksOfBefore(form, text, { start, end }))) return false
  return !form.whole || countWords(start, end) > 0
}

function stamp({ form, start, end }: Sighting, { publishedAt }: Reading): Claim {
  const { suggestions, message, origin } = form
  return dated({ start, end, suggestions, message, origin }, form, publishedAt)
}
