/** YAML, as people write it → a dictionary. Only tools and builds read YAML; a running proofreader never does. */
import { Composer, type CST, type Document, isMap, isScalar, isSeq, LineCounter, type Node, Parser } from 'yaml'
import type { Dictionary } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import type { Place, PlaceOf } from './place.js'
import { isRecord } from './shape.js'
import { validateDictionary } from './validate.js'
import { yamlSentence } from './yaml-faults.js'
import { plainData, type YamlReading } from './yaml-plain.js'

/** More tell an author nothing. */
const mostFaults = 20

/** A dictionary needs six; some thousands end the process in a parser that calls itself. */
const deepest = 32

/**
 * `id` is what the dictionary is called where the text does not say; `file` is named in faults.
 * Throws a DictionaryError that lists every fault with file, line, column and entry.
 */
export function parseYamlDictionary(text: string, id: string, file: string): Dictionary {
  const lines = new LineCounter()
  const { documents, faults } = compose(text, lines, file)
  const contents = documents[0]?.contents ?? null
  const reading: YamlReading = { at: (offset) => placeIn(lines, offset), file, faults }
  const written = faults.length === 0 ? plainData(contents, reading) : undefined
  if (faults.length > 0) throw new DictionaryError(faults.slice(0, mostFaults))
  if (!isRecord(written)) return validateDictionary(written, file)
  const placeOf = places(contents, lines)
  const entries = withLines(written.entries, placeOf)
  return validateDictionary({ id, ...written, entries }, file, placeOf)
}

function placeIn(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

interface Composed {
  readonly documents: readonly Document.Parsed[]
  readonly faults: DictionaryFault[]
}

function compose(text: string, lines: LineCounter, file: string): Composed {
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  if (tokens.some(isDeep)) throw new DictionaryError([{ file, message: '嵌套太深，不像是词典。' }])
  // Failsafe: `0123`, `on` and `2024-03-06` stay the text that was written. Doubled keys are found by the reader, in
  // linear time.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false })
  const documents = [...composer.compose(tokens, true, text.length)]
  const complaints = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])
  const faults = complaints.map((complaint): DictionaryFault => {
    return { file, ...placeIn(lines, complaint.pos[0]), message: yamlSentence(complaint) }
  })
  const [, second] = documents
  if (second)
    faults.push({
      file,
      ...placeIn(lines, second.range[0]),
      message: yamlSentence({ code: 'MULTIPLE_DOCS', message: '' }),
    })
  return { documents, faults }
}

/** Walks the tokens with a list of its own: no call goes deeper than another. */
function isDeep(document: CST.Token): boolean {
  const open: (readonly [token: CST.Token, depth: number])[] = [[document, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next
    if (depth > deepest) return true
    for (const part of partsOf(token)) open.push([part, depth + 1])
  }
  return false
}

function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== undefined && part !== null))
}

/** By the nodes of the document. */
function places(contents: Node | null, lines: LineCounter): PlaceOf {
  const entries = isMap(contents) ? contents.get('entries') : undefined
  const rangeOf = (node: unknown): Place | undefined => {
    const { range } = (node ?? {}) as Node
    return range ? placeIn(lines, range[0]) : undefined
  }
  return (index, key) => {
    const owner = index === undefined ? contents : isSeq(entries) ? entries.items[index] : undefined
    if (!isMap(owner)) return rangeOf(owner)
    const named = owner.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    return rangeOf((named ?? (index === undefined ? undefined : owner.items[0]))?.key)
  }
}

function withLines(entries: unknown, placeOf: PlaceOf): unknown {
  if (!Array.isArray(entries)) return entries
  return entries.map((entry, index) => {
    const place = isRecord(entry) ? placeOf(index) : undefined
    return place ? { ...entry, line: place.line } : entry
  })
}
