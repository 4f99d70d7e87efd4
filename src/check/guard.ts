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
  if (form.before.some((word) => text.endsWith(word, start))) return false
  if (form.after.some((word) => text.startsWith(word, end))) return false
  if (form.inside.some(({ text: whole, offset }) => start >= offset && text.startsWith(whole, start - offset)))
    return false
  return !form.whole || countWords(start, end) > 0
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
