/** A file of one JSON object → its value, and where its keys and entries stand. */
import { firstJsonFault } from '../dictionary/json-fault.js'
import { readJsonPlaces } from '../dictionary/json-places.js'
import { isRecord } from '../dictionary/shape.js'
import { FileError, type FileFault } from '../model/file-error.js'
import { createPositions } from '../text/position.js'

export type Place = Pick<FileFault, 'line' | 'column'>

export interface JsonFile {
  readonly value: Readonly<Record<string, unknown>>
  /** Of a key of the object; nothing where it has none. */
  readonly placeOf: (key: string) => Place
  /** Of the items of its list `entries` that are lists or objects, in order. */
  readonly entryPlaces: () => readonly Place[]
}

/** Throws a FileError for what is no JSON, says a key twice or is no object. */
export function readJsonFile(text: string, file: string): JsonFile {
  const positionOf = createPositions(text)
  const value = parsed(text, file, positionOf)
  const { header, entries, doubled } = readJsonPlaces(text)
  if (doubled.length > 0)
    throw new FileError(
      doubled.map(({ key, offset }) => {
        return { file, ...positionOf(offset), message: `“${key.slice(0, 60)}”写了两次，请删去一个。` }
      }),
    )
  if (!isRecord(value)) throw new FileError([{ file, line: 1, column: 1, message: '最外层应为 { … }。' }])
  return {
    value,
    placeOf: (key) => positionOf(header.get(key) ?? 0),
    entryPlaces: () => entries.map(positionOf),
  }
}

function parsed(text: string, file: string, positionOf: (offset: number) => Place): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { offset, message } = firstJsonFault(text)
    throw new FileError([{ file, ...positionOf(offset), message: `不是合格的 JSON：${message}` }])
  }
}
