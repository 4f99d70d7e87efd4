/** A YAML document → plain data, with what a dictionary must not hold told by its place. */
import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { DictionaryFault } from '../model/errors.js'
import type { Place } from './place.js'

/** Collects what is wrong with a document while it is read. */
export interface YamlReading {
  readonly at: (offset: number) => Place
  readonly file: string
  readonly faults: DictionaryFault[]
}

/** Flags and numbers are told from texts by their keys: the schema of the document makes everything text. */
const flags = new Set(['whole', 'complete'])
const numbers = new Set(['rank'])

export function plainData(node: unknown, reading: YamlReading, key = ''): unknown {
  if (isMap(node)) return plainMap(node, reading)
  if (isSeq(node)) return node.items.map((item) => plainData(item, reading))
  if (isAlias(node)) return refuse(node, '不能用 * 引用；以 * 开头的文字请加引号。', reading)
  if (!isScalar(node)) return null
  return scalar(node.value, key)
}

function scalar(value: unknown, key: string): unknown {
  if (flags.has(key) && (value === 'true' || value === 'false')) return value === 'true'
  return numbers.has(key) && typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value
}

function plainMap({ items }: YAMLMap, reading: YamlReading): Readonly<Record<string, unknown>> {
  const parts = new Map<string, unknown>()
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : undefined
    if (name === undefined) refuse(key, '键应为文字，不能是列表、一组“键: 值”或引用。', reading)
    else if (parts.has(name)) refuse(key, `“${name.slice(0, 60)}”写了两次，请删去一个。`, reading)
    else parts.set(name, plainData(value, reading, name))
  }
  return Object.fromEntries(parts)
}

function refuse(node: unknown, message: string, { at, file, faults }: YamlReading): undefined {
  const { range } = (node ?? {}) as { readonly range?: readonly number[] }
  faults.push({ file, ...(range && at(range[0])), message })
}
