/** Templates such as {县}委: what the values of a region make of a text, and of an entry. */
import type { Entry, OneOrMore, Region } from '../model/entry.js'
import { entryId, textsOf } from './forms.js'
import { isRecord } from './shape.js'

const place = /\{(\p{Script=Han}{1,12})\}/gu
const anyPlace = new RegExp(place.source, 'u')

/** Whether a template stands anywhere in the value, which is plain data. */
export function holdsTemplate(value: object): boolean {
  return anyPlace.test(JSON.stringify(value))
}

/** The names in all texts of a value, each once. */
export function variablesIn(value: unknown): string[] {
  if (typeof value === 'string') return [...new Set(Array.from(value.matchAll(place), ([, name]) => name))]
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.entries(value).flat().flatMap(variablesIn))]
}

/**
 * One entry for every value of what its id names; without an id of its own that is the first wrong form, kept phrase or
 * sequence. Other names of several values give all of them where they stand in a list.
 */
export function expandEntry(entry: Entry, region: Region): Entry[] {
  return choices(variablesIn(entryId(entry)), region).map(
    (chosen) => fillRecord(entry, { ...region, ...chosen }) as unknown as Entry,
  )
}

/** The value with all its texts filled; what comes out empty is left away. */
export function fillRecord(
  value: Readonly<Record<string, unknown>> | Entry,
  region: Region,
): Readonly<Record<string, unknown>> {
  const parts = Object.entries(value).map(([key, part]) => [key, filledPart(key, part, region)] as const)
  return Object.fromEntries(parts.filter(([, part]) => !Array.isArray(part) || part.length > 0))
}

function filledPart(key: string, part: unknown, region: Region): unknown {
  if (typeof part === 'string') return fillTexts(part, region)
  if (Array.isArray(part) && part.some(isRecord))
    return part.map((item) => (isRecord(item) ? fillRecord(item, region) : item))
  if (Array.isArray(part)) return fillTexts(part, region)
  if (!isRecord(part)) return part
  return key === 'examples' ? filledPairs(part, region) : fillRecord(part, region)
}

/** The values of one region in terms of those of another. */
export function fillValues(values: Region, region: Region): Region {
  return Object.fromEntries(Object.entries(values).map(([name, texts]) => [name, fillTexts(texts, region)]))
}

/** One text stays one, unless a name in it has several values or none. */
function fillTexts(texts: OneOrMore, region: Region): OneOrMore {
  const all = [...new Set(textsOf(texts).flatMap((text) => fillText(text, region)))]
  return typeof texts === 'string' && all.length === 1 ? all[0] : all
}

/** The same name has the same value throughout the text. */
function fillText(text: string, region: Region): string[] {
  return choices(variablesIn(text), region).map((chosen) => fillWith(text, chosen))
}

function filledPairs(pairs: Readonly<Record<string, unknown>>, region: Region): Readonly<Record<string, string>> {
  const sides = Object.entries(pairs).map(([wrong, right]) => [wrong, String(right)])
  return Object.fromEntries(
    sides.flatMap((pair) =>
      choices(variablesIn(pair), region).map((chosen) => pair.map((side) => fillWith(side, chosen))),
    ),
  )
}

type Choice = Readonly<Record<string, string>>

/** Every way to give each of the names one of its values. */
function choices(names: readonly string[], region: Region): Choice[] {
  return names.reduce<Choice[]>(
    (some, name) => some.flatMap((choice) => textsOf(region[name]).map((value) => ({ ...choice, [name]: value }))),
    [{}],
  )
}

function fillWith(text: string, choice: Choice): string {
  return text.replace(place, (_whole, name) => choice[name])
}
