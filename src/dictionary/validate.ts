/** Refuses a dictionary that cannot mean what its author meant, with every fault at once. */
import type { Dictionary, Entry, PersonEntry, SequenceEntry } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { canBeCanonical, shortestCanonical } from './canonical.js'
import { entryId, rightForms, tellingTexts, textsOf, wrongForms } from './forms.js'
import type { PlaceOf } from './place.js'
import { dictionaryShape, type EntryKind, entryShapes, isRecord, type Requirement, requiredKeys } from './shape.js'

/** What is wrong, and with which key. */
type Remark = readonly [key: string | undefined, message: string]

/**
 * Takes what people wrote, as plain data, and hands it back as a dictionary. `file` is named in the faults, and so is
 * what `placeOf` knows of the place. What the entries of a dictionary with a region mean can be told only when its
 * templates are filled. Throws a DictionaryError that lists every fault with its file, line and entry.
 */
export function validateDictionary(written: unknown, file: string, placeOf: PlaceOf = () => undefined): Dictionary {
  if (!isRecord(written))
    throw new DictionaryError([{ file, message: '词典应为一组“键: 值”，其中 entries 是条目的列表。' }])
  const isTemplate = written.region !== undefined
  const faults = shapeFaults(written, dictionaryShape, ['id', 'entries']).map(
    ([key, message]): DictionaryFault => ({ file, ...placeOf(undefined, key), message }),
  )
  const entries: unknown[] = Array.isArray(written.entries) ? Array.from(written.entries) : []
  for (const [index, entry] of entries.entries())
    for (const [key, message] of entryFaults(entry, isTemplate))
      faults.push({ file, ...nameOf(entry, index), ...placeOf(index, key), message })
  const isWhole = faults.length === 0 && !isTemplate
  const all = isWhole ? clashes(written as unknown as Dictionary, file, placeOf) : faults
  if (all.length > 0) throw new DictionaryError(all)
  return written as unknown as Dictionary
}

function shapeFaults(
  value: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, Requirement>>,
  required: readonly string[],
): Remark[] {
  const missing = required.filter((key) => value[key] === undefined).map((key): Remark => [undefined, `缺少“${key}”。`])
  const faults = Object.entries(value).flatMap(([key, part]): Remark[] => {
    if (!Object.hasOwn(shape, key))
      return [[key, `不认识“${shortened(key)}”，可用的有 ${Object.keys(shape).join('、')}。`]]
    const fault = part === undefined ? undefined : shape[key](part)
    return fault ? [[key, `“${key}”${fault}。`]] : []
  })
  return [...missing, ...faults]
}

function kindOf(entry: object): EntryKind | undefined {
  const kinds = (Object.keys(entryShapes) as EntryKind[]).filter(
    (kind) => (entry as Record<string, unknown>)[kind] !== undefined,
  )
  return kinds.length === 1 ? kinds[0] : undefined
}

function entryFaults(entry: unknown, isTemplate: boolean): Remark[] {
  if (!isRecord(entry)) return [[undefined, '条目应为一组“键: 值”。']]
  const kind = kindOf(entry)
  if (!kind) return [[undefined, `条目应有且只有 ${Object.keys(entryShapes).join('、')} 中的一个。`]]
  const faults = shapeFaults(entry, entryShapes[kind], requiredKeys[kind] ?? [])
  return faults.length > 0 || isTemplate ? faults : meaningFaults(entry as unknown as Entry)
}

/** What is looked for grows with the square of it. */
const mostItems = 40

/** Faults of an entry that is well formed but cannot be meant. */
function meaningFaults(entry: Entry): Remark[] {
  if ('sequence' in entry && entry.sequence.length > mostItems)
    return [['sequence', `“sequence”最多 ${mostItems} 项，更长的请拆开写。`]]
  if ('sequence' in entry && new Set(entry.sequence).size < entry.sequence.length)
    return [['sequence', '“sequence”有重复的项。']]
  const { since = '', expires } = entry
  if (expires !== undefined && expires <= since) return [['expires', '“expires”应晚于“since”，否则本条从不生效。']]
  if ('keep' in entry) return []
  if ('canonical' in entry)
    return textsOf(entry.canonical)
      .filter((phrase) => !canBeCanonical(phrase) || phrase.length > longestPhrase)
      .map((phrase) => ['canonical', phrase.length > longestPhrase ? tooLong : tooShort(phrase)])
  const faults: Remark[] = 'person' in entry ? personFaults(entry) : []
  const wrong = new Set(wrongForms(entry))
  const telling = tellingTexts(entry)
  const holdsWrong = (text: string): boolean => telling.some((form) => text.includes(form))
  for (const right of rightForms(entry)) if (wrong.has(right)) faults.push(['right', `“${right}”既是错的又是对的。`])
  for (const container of textsOf(entry.unless?.inside))
    if (!holdsWrong(container)) faults.push(['unless', `“inside”的“${container}”不含错误写法，起不了作用。`])
  for (const sentence of Object.keys(entry.examples ?? {}))
    if (!holdsWrong(sentence)) faults.push(['examples', `例句“${sentence}”里没有错误写法。`])
  return faults
}

/** Longer ones are whole sentences, and every hit of an anchor is read as far as the phrase goes. */
const longestPhrase = 100
const tooLong = `“canonical”的短语最多 ${longestPhrase} 个字，更长的请拆开写。`

function tooShort(phrase: string): string {
  return `“${phrase}”太短，差一个字就可能是别的词：规范表述至少要有 ${shortestCanonical} 个汉字，较短的请用“wrong”写明错误写法。`
}

function personFaults({ offices, rank, similar }: PersonEntry): Remark[] {
  if (!offices && rank === undefined && !similar)
    return [['person', '只有姓名查不出什么，请写 offices、rank 或 similar。']]
  const reversed = offices?.filter(({ since = '', until }) => until !== undefined && until < since) ?? []
  return reversed.map(({ title }) => ['offices', `“offices”的“${title}”卸任早于任职。`])
}

/** What entries of one dictionary say against each other. */
function clashes(dictionary: Dictionary, file: string, placeOf: PlaceOf): DictionaryFault[] {
  const faults: DictionaryFault[] = []
  const ids = new Map<string, Entry>()
  const wrong = new Map<string, Entry>()
  const orders = new Map<string, Entry>()
  for (const [index, entry] of dictionary.entries.entries()) {
    const report = (message: string): void => {
      faults.push({ file, ...nameOf(entry, index), ...placeOf(index), message })
    }
    const id = entryId(entry)
    const first = ids.get(id)
    if (first) report(`与${named(first)}重复：同一部词典里“${id}”只能有一条。`)
    else ids.set(id, entry)
    for (const form of wrongForms(entry)) {
      const other = wrong.get(form)
      if (other && other !== first) report(`“${form}”在${named(other)}里已经写过。`)
      wrong.set(form, entry)
    }
    const items = 'sequence' in entry ? itemsOf(entry) : undefined
    const rival = items === undefined ? undefined : orders.get(items)
    if (rival && rival !== first) report(`与${named(rival)}是同样的几项，次序却不同；请删去其一。`)
    if (items !== undefined) orders.set(items, entry)
  }
  for (const [index, entry] of dictionary.entries.entries()) {
    for (const form of rightForms(entry)) {
      const other = wrong.get(form)
      const message = `“${form}”在这里是对的，在${other && named(other)}里却是错的；请删去其一。`
      if (other && other !== entry) faults.push({ file, ...nameOf(entry, index), ...placeOf(index, 'right'), message })
    }
  }
  return faults
}

/** The same for lists of the same items, whatever their order. */
function itemsOf({ sequence, before, after, between }: SequenceEntry): string {
  return [[...sequence].sort(), before, between, after].join('\n')
}

function named(entry: Entry): string {
  return `条目“${entryId(entry)}”${entry.line ? `（第 ${entry.line} 行）` : ''}`
}

/** Enough to know a text by; what is wrong with it may be its length. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Line and name of an entry, which may be malformed. */
function nameOf(entry: unknown, index: number): Pick<DictionaryFault, 'line' | 'entry'> {
  const fallback = `第 ${index + 1} 条`
  if (!isRecord(entry)) return { entry: fallback }
  const names = [entry.id, ...Object.keys(entryShapes).map((kind) => entry[kind])].flat()
  const name = names.find((part) => typeof part === 'string' && part !== '') ?? fallback
  return { entry: shortened(String(name)), ...(typeof entry.line === 'number' ? { line: entry.line } : {}) }
}
