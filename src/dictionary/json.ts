/** JSON, as machines and some people write it → a dictionary. */
import type { Dictionary } from '../model/entry.js'
import { DictionaryError } from '../model/errors.js'
import { createPositions } from '../text/position.js'
import { firstJsonFault } from './json-fault.js'
import { type JsonPlaces, jsonKeyOffset, readJsonPlaces } from './json-places.js'
import type { PlaceOf } from './place.js'
import { isRecord } from './shape.js'
import { validateDictionary } from './validate.js'

/**
 * `id` is what the dictionary is called where the text does not say; `file` is named in faults.
 * Throws a DictionaryError that lists every fault with file, line, column and entry.
 */
export function parseJsonDictionary(text: string, id: string, file: string): Dictionary {
  const positionOf = createPositions(text)
  const written = parsed(text, file, positionOf)
  const places = readJsonPlaces(text)
  if (places.doubled.length > 0)
    throw new DictionaryError(
      places.doubled.map(({ key, offset }) => {
        return { file, ...positionOf(offset), message: `“${key.slice(0, 60)}”写了两次，请删去一个。` }
      }),
    )
  if (!isRecord(written)) return validateDictionary(written, file)
  // The line that tells an editor the JSON Schema is no part of the dictionary.
  const { $schema, ...dictionary } = written
  const placeOf = placesIn(text, written.entries, places, positionOf)
  return validateDictionary({ id, ...dictionary, entries: withLines(written.entries, placeOf) }, file, placeOf)
}

type PositionOf = ReturnType<typeof createPositions>

function parsed(text: string, file: string, positionOf: PositionOf): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { offset, message } = firstJsonFault(text)
    throw new DictionaryError([{ file, ...positionOf(offset), message: `不是合格的 JSON：${message}` }])
  }
}

/** Places are counted by lists and objects: of entries that are something else none is told. */
function placesIn(text: string, written: unknown, places: JsonPlaces, positionOf: PositionOf): PlaceOf {
  const starts = Array.isArray(written) && written.length === places.entries.length ? places.entries : []
  return (index, key) => {
    const start = index === undefined ? undefined : starts[index]
    const offset = index === undefined ? places.header.get(key ?? '') : start && keyOffset(text, start, key)
    return offset === undefined ? undefined : positionOf(offset)
  }
}

function keyOffset(text: string, start: number, key: string | undefined): number {
  return (key === undefined ? undefined : jsonKeyOffset(text, start, key)) ?? start
}

function withLines(entries: unknown, placeOf: PlaceOf): unknown {
  if (!Array.isArray(entries)) return entries
  return entries.map((entry, at) => {
    const place = isRecord(entry) ? placeOf(at) : undefined
    return place ? { line: place.line, ...entry } : entry
  })
}
