/** JSON, as machines and some people write it → a dictionary. */
import type { Dictionary } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { isRecord } from './shape.js'
import { validateDictionary } from './validate.js'

/**
 * `id` is what the dictionary is called where the text does not say; `file` is named in faults.
 * Throws a DictionaryError that lists every fault with file, line and entry.
 */
export function parseJsonDictionary(text: string, id: string, file: string): Dictionary {
  const written = parsed(text, file)
  const { entryLines, faults } = readPlaces(text, file)
  if (faults.length > 0) throw new DictionaryError(faults)
  if (!isRecord(written)) return validateDictionary(written, file)
  // The line that tells an editor the JSON Schema is no part of the dictionary.
  const { $schema, ...dictionary } = written
  return validateDictionary({ id, ...dictionary, entries: withLines(written.entries, entryLines) }, file)
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DictionaryError([{ file, message: `不是合格的 JSON：${(error as Error).message}` }])
  }
}

function withLines(entries: unknown, lines: readonly number[]): unknown {
  if (!Array.isArray(entries) || entries.length !== lines.length) return entries
  return entries.map((entry, at) => (isRecord(entry) ? { line: lines[at], ...entry } : entry))
}

/** What JSON.parse does not tell: the lines where entries begin, and keys written twice, the first of them lost. */
function readPlaces(text: string, file: string): { entryLines: number[]; faults: DictionaryFault[] } {
  const entryLines: number[] = []
  const faults: DictionaryFault[] = []
  // The keys of each object that is open; nothing for a list.
  const open: (Set<string> | undefined)[] = []
  let line = 1
  let previous = ''
  let topKey = ''
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '\n') line++
    if (!marks.has(mark)) continue
    if (mark === '"') {
      const end = endOfString(text, at)
      const keys = open.at(-1)
      if (keys && previous !== ':') {
        const key = JSON.parse(text.slice(at, end)) as string
        if (keys.has(key)) faults.push({ file, line, message: `“${key.slice(0, 60)}”写了两次，请删去一个。` })
        keys.add(key)
        if (open.length === 1) topKey = key
      }
      at = end - 1
    } else if (mark === '{' || mark === '[') {
      if (open.length === 2 && topKey === 'entries') entryLines.push(line)
      open.push(mark === '{' ? new Set() : undefined)
    } else if (mark === '}' || mark === ']') open.pop()
    previous = mark
  }
  return { entryLines, faults }
}

const marks = new Set('"{}[]:,')

/** Place after the closing mark. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
