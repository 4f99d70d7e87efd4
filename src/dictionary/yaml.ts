/** YAML, as people write it → a dictionary. Only tools and builds read YAML; a running proofreader never does. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Dictionary } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { isRecord } from './shape.js'
import { validateDictionary } from './validate.js'

/** More tell an author nothing. */
const mostFaults = 20

/**
 * `id` is what the dictionary is called where the text does not say; `file` is named in faults.
 * Throws a DictionaryError that lists every fault with file, line and entry.
 */
export function parseYamlDictionary(text: string, id: string, file: string): Dictionary {
  const lines = new LineCounter()
  // Failsafe: `0123`, `on` and `2024-03-06` stay the text that was written.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  const faults: DictionaryFault[] = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `不是合格的 YAML：${error.message.split('\n')[0]}`,
  }))
  visit(document, {
    Alias: (_key, { range }) => {
      faults.push({
        file,
        ...(range && { line: lineAt(range[0]) }),
        message: '不能用 * 引用；以 * 开头的文字请加引号。',
      })
    },
  })
  if (faults.length > 0) throw new DictionaryError(faults.slice(0, mostFaults))
  const written = plain(document.toJS())
  if (!isRecord(written)) return validateDictionary(written, file)
  const entries = document.get('entries')
  const places = isSeq(entries) ? entries.items.map((item) => lineOf(item as Node, lines)) : []
  return validateDictionary({ id, ...written, entries: withLines(written.entries, places) }, file)
}

function lineOf(item: Node, lines: LineCounter): number | undefined {
  const first = isMap(item) ? item.items[0]?.key : item
  const range = isScalar(first) ? first.range : item?.range
  return range ? lines.linePos(range[0]).line : undefined
}

function withLines(entries: unknown, places: readonly (number | undefined)[]): unknown {
  if (!Array.isArray(entries)) return entries
  return entries.map((entry, index) => (isRecord(entry) && places[index] ? { ...entry, line: places[index] } : entry))
}

const flags = new Set(['whole', 'complete'])

/** Without a schema every scalar is text; the flags and the number that entries have are told apart here. */
function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item))
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part, name)]))
  if (flags.has(key) && (value === 'true' || value === 'false')) return value === 'true'
  return key === 'rank' && typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value
}
