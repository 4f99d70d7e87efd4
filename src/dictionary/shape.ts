/** What a dictionary and its entries may hold: the one table that says which keys there are and what each must be. */

import { foldNames } from '../model/entry.js'
import { confidences, findingTypes, severities } from '../model/finding.js'
import { isDay } from '../text/date.js'

/** Says in Chinese what a value should have been, or nothing where it is. */
export type Requirement = (value: unknown) => string | undefined

const control = /[\u0000-\u001f\u007f-\u009f]/
/** In several lines of text, which may have line breaks and tabs. */
const controlInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
/** What objects have of themselves: a program that keeps counts by name would trip over it. */
const reserved: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Of one text, in UTF-16 units: far more than a sentence has. */
export const longest = 10_000
const tooLong = `太长，最多 ${longest} 个字`

/** {县 and 县} and ｛县｝ were meant as templates. */
const strayBrace = /[｛｝]|\{\p{Script=Han}+(?![\p{Script=Han}}])|(?<![{\p{Script=Han}])\p{Script=Han}{1,12}\}/u

const isText = (value: unknown): value is string => typeof value === 'string'

const text: Requirement = (value) => {
  if (!isText(value)) return '应为文字'
  if (value.trim() === '') return '不能为空'
  if (value.length > longest) return tooLong
  if (control.test(value)) return '不能含有换行或控制字符'
  if (value !== value.trim()) return '前后不能有空格'
  if (strayBrace.test(value)) return '里的花括号只用来写 {县} 一类的名称，须是成对的半角'
  return /\p{Surrogate}/u.test(value) ? '含有残缺的字符' : undefined
}
const id: Requirement = (value) =>
  text(value) ?? (reserved.includes(value as string) ? `不能是“${value}”，请换一个编号` : undefined)
const name: Requirement = (value) =>
  id(value) ?? (String(value).includes('/') || value === 'rule' ? '不能含有“/”，也不能是“rule”' : undefined)
const prose: Requirement = (value) => {
  if (!isText(value) || value.trim() === '') return '应为一段文字'
  if (value.length > longest) return tooLong
  if (controlInLines.test(value)) return '不能含有控制字符'
  return /\p{Surrogate}/u.test(value) ? '含有残缺的字符' : undefined
}
const texts: Requirement = (value) => {
  if (!Array.isArray(value)) return text(value)
  if (value.length === 0) return '不能是空表'
  if (new Set(value).size < value.length) return '有重复的项'
  // A hole in an array is no text: `map` would pass over it.
  return Array.from(value, text).find(Boolean)
}
const separator: Requirement = (value) => (value === '' ? undefined : text(value))
const flag: Requirement = (value) => (typeof value === 'boolean' ? undefined : '应为 true 或 false')
const date: Requirement = (value) => (isText(value) && isDay(value) ? undefined : '应为日期，如 2024-03-06')
const oneOf = (values: readonly string[]): Requirement & { readonly values: readonly string[] } =>
  Object.assign(
    (value: unknown) => (isText(value) && values.includes(value) ? undefined : `应为 ${values.join('、')} 之一`),
    { values },
  )
/** A template alone may stand for several items. */
const list: Requirement = (value) =>
  Array.isArray(value) && (value.length > 1 || /\{\p{Script=Han}+\}/u.test(String(value[0])))
    ? Array.from(value, text).find(Boolean)
    : '应为两项以上的列表'
const number: Requirement = (value) => (typeof value === 'number' ? undefined : '应为数字')
const pairs: Requirement = (value) => {
  if (!isRecord(value)) return '应为“错误的句子: 改正的句子”'
  const named = Object.keys(value).find((sentence) => reserved.includes(sentence))
  if (named !== undefined) return `里的“${named}”不是句子`
  return Object.entries(value)
    .flatMap(([wrong, right]) => [prose(wrong), prose(right)])
    .find(Boolean)
}
/** Whatever stands beside a form is compared with it at every hit. */
const longestNeighbour = 100
const longWord = (words: unknown): string | undefined =>
  [words].flat().some((word) => String(word).length > longestNeighbour)
    ? `里的词太长，最多 ${longestNeighbour} 个字`
    : undefined

const unless: Requirement = (value) => {
  if (!isRecord(value)) return '应为 before、after、inside 各一组词'
  const faults = Object.entries(value).map(([key, words]) =>
    Object.hasOwn(neighbours, key)
      ? (texts(words) ?? longWord(words))
      : `不认识“${key}”，可用的有 before、after、inside`,
  )
  return faults.find(Boolean)
}
const folds: Requirement = (value) =>
  Array.isArray(value) && value.every((name) => foldNames.includes(name))
    ? undefined
    : `应为 ${foldNames.join('、')} 的列表`
const region: Requirement = (value) => {
  if (!isRecord(value)) return text(value) && '应为“省/市/县”，如 陕西省/宝鸡市/眉县，或一组“名称: 值”'
  const faults = Object.entries(value).map(([key, part]) => {
    if (key === 'path') return text(part) && '的 path 应为“省/市/县”'
    if (!/^\p{Script=Han}{1,12}$/u.test(key)) return `里的“${key.slice(0, 20)}”不能作名称，名称应为 12 个以内的汉字`
    const fault = Array.isArray(part) && part.length === 0 ? undefined : texts(part)
    return fault && `里的“${key}”${fault}`
  })
  return faults.find(Boolean)
}
const rank: Requirement = (value) =>
  Number.isInteger(value) && Number(value) > 0 ? undefined : '应为 1、2、3 这样的数字'
const office: Requirement = (value) => {
  if (!isRecord(value)) return '应为一组 title、since、until'
  const faults = Object.entries({ title: undefined, ...value }).map(([key, part]) => {
    if (!Object.hasOwn(officeShape, key)) return `不认识“${key}”，可用的有 title、since、until`
    const fault = part === undefined && key !== 'title' ? undefined : officeShape[key](part)
    return fault && `的“${key}”${fault}`
  })
  return faults.find(Boolean)
}
const offices: Requirement = (value) =>
  Array.isArray(value) && value.length > 0 ? Array.from(value, office).find(Boolean) : '应为职务的列表'
const entries: Requirement = (value) => (Array.isArray(value) ? undefined : '应为条目的列表')
const officeShape: Readonly<Record<string, Requirement>> = { title: text, since: date, until: date }
const neighbours = { before: texts, after: texts, inside: texts }

const common = {
  id,
  type: oneOf(findingTypes),
  severity: oneOf(severities),
  confidence: oneOf(confidences),
  basis: text,
  message: text,
  since: date,
  expires: date,
  replaces: text,
  examples: pairs,
  allows: texts,
  line: number,
}

/** One kind of entry for each key that only it has. */
export const entryShapes = {
  wrong: { ...common, wrong: texts, right: texts, unless, whole: flag },
  renamed: { ...common, renamed: texts, right: texts, unless, whole: flag },
  avoid: { ...common, avoid: texts, right: texts, unless, whole: flag },
  keep: { ...common, keep: texts },
  sequence: { ...common, sequence: list, between: separator, before: text, after: text, complete: flag, unless },
  person: { ...common, person: text, offices, rank, similar: texts, unless },
  canonical: { ...common, canonical: texts, unless },
} as const satisfies Record<string, Record<string, Requirement>>

export type EntryKind = keyof typeof entryShapes

/** What an entry of the kind cannot do without, beside the key that tells its kind. */
export const requiredKeys: Readonly<Partial<Record<EntryKind, readonly string[]>>> = {
  renamed: ['right', 'since'],
  avoid: ['message'],
}

export const dictionaryShape = {
  id: name,
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
  folds,
  off: texts,
  region,
  entries,
} satisfies Record<string, Requirement>

/** What the tables above ask for, by name: readers of spreadsheets and the JSON Schema go by it. */
export const requirements = {
  text,
  id,
  name,
  prose,
  texts,
  separator,
  flag,
  date,
  list,
  number,
  pairs,
  unless,
  folds,
  region,
  rank,
  offices,
  entries,
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
