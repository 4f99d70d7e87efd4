/** Refuses a dictionary that cannot mean what its author meant, with every fault at once. */
import type { Dictionary, Entry, PersonEntry } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { entryId, rightForms, tellingTexts, textsOf, wrongForms } from './forms.js'
import { dictionaryShape, type EntryKind, entryShapes, isRecord, type Requirement, requiredKeys } from './shape.js'

/**
 * Takes what people wrote, as plain data, and hands it back as a dictionary. `file` is named in the faults. What the
 * entries of a dictionary with a region mean can be told only when its templates are filled.
 * Throws a DictionaryError that lists every fault with its file, line and entry.
 */
export function validateDictionary(written: unknown, file: string): Dictionary {
  const faults: DictionaryFault[] = []
  const isTemplate = isRecord(written) && written.region !== undefined
  if (!isRecord(written))
    throw new DictionaryError([{ file, message: '词典应为一组“键: 值”，其中 entries 是条目的列表。' }])
  for (const message of shapeFaults(written, dictionaryShape, ['id', 'entries'])) faults.push({ file, message })
  const entries: unknown[] = Array.isArray(written.entries) ? Array.from(written.entries) : []
  for (const [index, entry] of entries.entries())
    for (const message of entryFaults(entry, isTemplate)) faults.push({ file, ...placeOf(entry, index), message })
  if (faults.length === 0 && !isTemplate) faults.push(...clashes(written as unknown as Dictionary, file))
  if (faults.length > 0) throw new DictionaryError(faults)
  return written as unknown as Dictionary
}

function shapeFaults(
  value: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, Requirement>>,
  required: readonly string[],
): string[] {
  const missing = required.filter((key) => value[key] === undefined).map((key) => `缺少“${key}”。`)
  const faults = Object.entries(value).map(([key, part]) => {
    if (!Object.hasOwn(shape, key)) return `不认识“${shortened(key)}”，可用的有 ${Object.keys(shape).join('、')}。`
    const fault = part === undefined ? undefined : shape[key](part)
    return fault && `“${key}”${fault}。`
  })
  return [...missing, ...faults.filter((fault) => fault !== undefined)]
}

function kindOf(entry: object): EntryKind | undefined {
  const kinds = (Object.keys(entryShapes) as EntryKind[]).filter(
    (kind) => (entry as Record<string, unknown>)[kind] !== undefined,
  )
  return kinds.length === 1 ? kinds[0] : undefined
}

function entryFaults(entry: unknown, isTemplate: boolean): string[] {
  if (!isRecord(entry)) return ['条目应为一组“键: 值”。']
  const kind = kindOf(entry)
  if (!kind) return [`条目应有且只有 ${Object.keys(entryShapes).join('、')} 中的一个。`]
  const faults = shapeFaults(entry, entryShapes[kind], requiredKeys[kind] ?? [])
  return faults.length > 0 || isTemplate ? faults : meaningFaults(entry as unknown as Entry)
}

/** What is looked for grows with the square of it. */
const mostItems = 40

/** Faults of an entry that is well formed but cannot be meant. */
function meaningFaults(entry: Entry): string[] {
  if ('sequence' in entry && entry.sequence.length > mostItems)
    return [`“sequence”最多 ${mostItems} 项，更长的请拆开写。`]
  if ('sequence' in entry && new Set(entry.sequence).size < entry.sequence.length) return ['“sequence”有重复的项。']
  const { since = '', expires } = entry
  if (expires !== undefined && expires <= since) return ['“expires”应晚于“since”，否则本条从不生效。']
  if ('keep' in entry) return []
  const faults = 'person' in entry ? personFaults(entry) : []
  const wrong = new Set(wrongForms(entry))
  const telling = tellingTexts(entry)
  const holdsWrong = (text: string): boolean => telling.some((form) => text.includes(form))
  for (const right of rightForms(entry)) if (wrong.has(right)) faults.push(`“${right}”既是错的又是对的。`)
  for (const container of textsOf(entry.unless?.inside))
    if (!holdsWrong(container)) faults.push(`“inside”的“${container}”不含错误写法，起不了作用。`)
  for (const sentence of Object.keys(entry.examples ?? {}))
    if (!holdsWrong(sentence)) faults.push(`例句“${sentence}”里没有错误写法。`)
  return faults
}

function personFaults({ offices, rank, similar }: PersonEntry): string[] {
  if (!offices && rank === undefined && !similar) return ['只有姓名查不出什么，请写 offices、rank 或 similar。']
  const reversed = offices?.filter(({ since = '', until }) => until !== undefined && until < since) ?? []
  return reversed.map(({ title }) => `“offices”的“${title}”卸任早于任职。`)
}

/** What entries of one dictionary say against each other. */
function clashes(dictionary: Dictionary, file: string): DictionaryFault[] {
  const faults: DictionaryFault[] = []
  const ids = new Map<string, Entry>()
  const wrong = new Map<string, Entry>()
  // An entry that is well formed has a name of its own.
  const report = (entry: Entry, message: string): void => {
    faults.push({ file, ...placeOf(entry, 0), message })
  }
  for (const entry of dictionary.entries) {
    const id = entryId(entry)
    const first = ids.get(id)
    if (first) report(entry, `与${named(first)}重复：同一部词典里“${id}”只能有一条。`)
    else ids.set(id, entry)
    for (const form of wrongForms(entry)) {
      const other = wrong.get(form)
      if (other && other !== first) report(entry, `“${form}”在${named(other)}里已经写过。`)
      wrong.set(form, entry)
    }
  }
  for (const entry of dictionary.entries) {
    for (const form of rightForms(entry)) {
      const other = wrong.get(form)
      if (other && other !== entry) report(entry, `“${form}”在这里是对的，在${named(other)}里却是错的；请删去其一。`)
    }
  }
  return faults
}

function named(entry: Entry): string {
  return `条目“${entryId(entry)}”${entry.line ? `（第 ${entry.line} 行）` : ''}`
}

/** Enough to know a text by; what is wrong with it may be its length. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Line and name of an entry, which may be malformed. */
function placeOf(entry: unknown, index: number): Pick<DictionaryFault, 'line' | 'entry'> {
  const fallback = `第 ${index + 1} 条`
  if (!isRecord(entry)) return { entry: fallback }
  const names = [entry.id, ...Object.keys(entryShapes).map((kind) => entry[kind])].flat()
  const name = names.find((part) => typeof part === 'string' && part !== '') ?? fallback
  return { entry: shortened(String(name)), ...(typeof entry.line === 'number' ? { line: entry.line } : {}) }
}
