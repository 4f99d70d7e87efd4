/** What a dictionary and its entries may hold: the one table that says which keys there are and what each must be. */
import { confidences, findingTypes, severities } from '../model/finding.js'

/** Says in Chinese what a value should have been, or nothing where it is. */
export type Check = (value: unknown) => string | undefined

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const control = /[\u0000-\u001f\u007f-\u009f]/

const isText = (value: unknown): value is string => typeof value === 'string'

const text: Check = (value) => {
  if (!isText(value)) return '应为文字'
  if (value.trim() === '') return '不能为空'
  return control.test(value) ? '不能含有换行或控制字符' : undefined
}
const prose: Check = (value) => (isText(value) && value.trim() !== '' ? undefined : '应为一段文字')
const texts: Check = (value) => {
  if (!Array.isArray(value)) return text(value)
  if (value.length === 0) return '不能是空表'
  return value.map(text).find(Boolean)
}
const separator: Check = (value) => (value === '' ? undefined : text(value))
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : '应为 true 或 false')
const date: Check = (value) => (isText(value) && day.test(value) ? undefined : '应为日期，如 2024-03-06')
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    isText(value) && values.includes(value) ? undefined : `应为 ${values.join('、')} 之一`
const list: Check = (value) =>
  Array.isArray(value) && value.length > 1 ? value.map(text).find(Boolean) : '应为两项以上的列表'
const number: Check = (value) => (typeof value === 'number' ? undefined : '应为数字')
const pairs: Check = (value) => {
  if (!isRecord(value)) return '应为“错误的句子: 改正的句子”'
  return Object.entries(value)
    .flatMap(([wrong, right]) => [prose(wrong), prose(right)])
    .find(Boolean)
}
const unless: Check = (value) => {
  if (!isRecord(value)) return '应为 before、after、inside 各一组词'
  const faults = Object.entries(value).map(([key, words]) =>
    key in neighbours ? texts(words) : `不认识“${key}”，可用的有 before、after、inside`,
  )
  return faults.find(Boolean)
}
const neighbours = { before: texts, after: texts, inside: texts }

const common = {
  id: text,
  type: oneOf(findingTypes),
  severity: oneOf(severities),
  confidence: oneOf(confidences),
  basis: text,
  message: text,
  since: date,
  replaces: text,
  examples: pairs,
  allows: texts,
  line: number,
}

/** One kind of entry for each key that only it has. */
export const entryShapes = {
  wrong: { ...common, wrong: texts, right: texts, unless, whole: flag },
  keep: { ...common, keep: texts },
  sequence: { ...common, sequence: list, between: separator, before: text, after: text, complete: flag, unless },
} as const satisfies Record<string, Record<string, Check>>

export type EntryKind = keyof typeof entryShapes

export const dictionaryShape = {
  id: text,
  title: text,
  edition: date,
  scope: prose,
  sources: texts,
  licence: text,
  report: text,
  type: oneOf(findingTypes),
  severity: oneOf(severities),
  confidence: oneOf(confidences),
  basis: text,
  off: texts,
  entries: (value) => (Array.isArray(value) ? undefined : '应为条目的列表'),
} satisfies Record<string, Check>

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
