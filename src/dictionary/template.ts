/** Templates such as {县}委: what the values of a region make of a text, and of an entry. */
import type { Entry, OneOrMore, Region } from '../model/entry.js'
import { entryId, textsOf } from './forms.js'
import { dictionaryShape, entryShapes, isRecord, type Requirement, requirements } from './shape.js'

const place = /\{(\p{Script=Han}{1,12})\}/gu
/** Far more than a county needs: 30 departments of 40 towns. */
const most = 2_000

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
    (chosen) => filled(entry, { ...region, ...chosen }) as unknown as Entry,
  )
}

/** The value with all its texts filled; what comes out empty is left away. */
export function filled(
  value: Readonly<Record<string, unknown>> | Entry,
  region: Region,
): Readonly<Record<string, unknown>> {
  const parts = Object.entries(value).map(([key, part]) => [key, filledPart(key, part, region)] as const)
  return Object.fromEntries(parts.filter(([, part]) => !Array.isArray(part) || part.length > 0))
}

function filledPart(key: string, part: unknown, region: Region): unknown {
  if (typeof part === 'string') return fillTexts(part, region)
  if (Array.isArray(part) && part.some(isRecord))
    return part.map((item) => (isRecord(item) ? filled(item, region) : item))
  if (Array.isArray(part)) return fillTexts(part, region)
  if (!isRecord(part)) return part
  return key === 'examples' ? filledPairs(part, region) : filled(part, region)
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

const { texts, list, unless, pairs } = requirements
/** Keys whose texts may become several. Of several right forms one would have to be chosen. */
const lists = [dictionaryShape, ...Object.values(entryShapes)]
  .flatMap((shape) => Object.entries(shape) as [string, Requirement][])
  .flatMap(([key, requirement]) => ([texts, list, unless, pairs].includes(requirement) && key !== 'right' ? [key] : []))

/** What is wrong with the templates of an entry, or of a header, whose id need not be one. */
export function templateFaults(written: object, id: string, region: Region): string[] {
  const unknown = unknownFaults(written, region)
  if (unknown.length > 0) return unknown
  const inId = variablesIn(id)
  if (sizeOf(inId, region) > most) return [`“${id}”会变成 ${most} 条以上，请少用几个有多个值的名称。`]
  return Object.entries(written).flatMap(([key, part]) => {
    const free = variablesIn(part).filter((name) => !inId.includes(name))
    if (sizeOf(free, region) > most) return [`“${key}”会有 ${most} 种以上，请少用几个有多个值的名称。`]
    const several = lists.includes(key) ? [] : free.filter((name) => sizeOf([name], region) !== 1)
    return several.map((name) => severalMessage(name, key))
  })
}

export function unknownFaults(written: object, region: Region): string[] {
  const unknown = variablesIn(written).filter((name) => region[name] === undefined)
  return unknown.map((name) => unknownMessage(name, region))
}

function sizeOf(names: readonly string[], region: Region): number {
  return names.reduce((size, name) => size * textsOf(region[name]).length, 1)
}

function unknownMessage(name: string, region: Region): string {
  const known = Object.keys(region).map((other) => `{${other}}`)
  if (known.length === 0) return `“{${name}}”没有值：请在词典开头写上地区，如 region: 陕西省/宝鸡市/眉县。`
  return `“{${name}}”没有值，可用的有 ${known.join('、')}；也可以在 region 里写上“${name}”和它的值。`
}

function severalMessage(name: string, key: string): string {
  return `“{${name}}”有几个值，不能写在“${key}”里；在 id 里也写上“{${name}}”，就每个值各成一条。`
}
