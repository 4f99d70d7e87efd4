/** A baseline: findings of an archive that somebody has accepted, told by their sentences without a word of them. */

import { isRecord } from '../dictionary/shape.js'
import { type JsonFile, readJsonFile } from '../files/json.js'
import { FileError, type FileFault } from '../model/file-error.js'
import { isDay } from '../text/date.js'

/** One accepted finding. */
export interface BaselineEntry {
  readonly ruleId: string
  /** Hash of the sentence that holds the finding, and of what is found in it; private numbers are masked before. */
  readonly sentence: string
  /** 1 for the first finding of the rule in such a sentence of an article, 2 for the second. */
  readonly occurrence: number
  /** Who answers for it. */
  readonly owner: string
  readonly reason: string
  /** YYYY-MM-DD: from this day on it is accepted no more. */
  readonly expires: string
}

/** Plain data. It names no article: an accepted sentence is accepted wherever it stands. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[]
}

/** The edition of the file's form. */
const version = 1

/** What tells entries apart. */
export function keyOf({
  ruleId,
  sentence,
  occurrence,
}: Pick<BaselineEntry, 'ruleId' | 'sentence' | 'occurrence'>): string {
  return `${sentence} ${occurrence} ${ruleId}`
}

/** With the entries given; one that is there already gets their owner, reason and day. */
export function mergeBaseline({ entries }: Baseline, more: readonly BaselineEntry[]): Baseline {
  const merged = new Map([...entries, ...more].map((entry) => [keyOf(entry), entry]))
  return { entries: [...merged.values()].sort(byRule) }
}

function byRule(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.ruleId, b.ruleId) || compare(a.sentence, b.sentence) || a.occurrence - b.occurrence
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** As a file holds it: an entry a line, in an order that does not depend on that of the articles. */
export function formatBaseline({ entries }: Baseline): string {
  const lines = [...entries].sort(byRule).map(({ ruleId, sentence, occurrence, owner, reason, expires }) => {
    return `    ${JSON.stringify({ ruleId, sentence, occurrence, owner, reason, expires })}`
  })
  return `{\n  "version": ${version},\n  "entries": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/** `file` is named in faults. Throws a FileError that lists every fault with file, line and column. */
export function parseBaseline(text: string, file: string): Baseline {
  const json = readJsonFile(text, file)
  const { $schema: _, version: written, entries, ...rest } = json.value
  const faults: FileFault[] = Object.keys(rest).map((key) => {
    return { file, ...json.placeOf(key), message: `没有“${key.slice(0, 60)}”这一项，请删去。` }
  })
  if (written !== version)
    faults.push({
      file,
      ...json.placeOf('version'),
      message: `“version”应为 ${version}；这不是基线文件，或者是别的版本写的。`,
    })
  if (!Array.isArray(entries)) faults.push({ file, ...json.placeOf('entries'), message: '“entries”应为列表。' })
  else faults.push(...entryFaults(entries, json, file))
  if (faults.length > 0) throw new FileError(faults.slice(0, mostFaults))
  return { entries: entries as BaselineEntry[] }
}

/** Of a file that is no baseline at all the first say enough. */
const mostFaults = 100

function entryFaults(entries: readonly unknown[], { entryPlaces }: JsonFile, file: string): FileFault[] {
  const places = entries.every((entry) => typeof entry === 'object' && entry !== null) ? entryPlaces() : []
  const seen = new Set<string>()
  return entries.flatMap((entry, at) => {
    const message = isRecord(entry) ? faultOf(entry, seen) : '应为 { … }。'
    return message === undefined ? [] : [{ file, ...places[at], message: `第 ${at + 1} 条：${message}` }]
  })
}

const shape: Readonly<Record<keyof BaselineEntry, (value: unknown) => boolean>> = {
  ruleId: isText,
  sentence: isText,
  occurrence: (value) => Number.isInteger(value) && (value as number) > 0,
  owner: isText,
  reason: isText,
  expires: (value) => typeof value === 'string' && isDay(value),
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function faultOf(entry: Readonly<Record<string, unknown>>, seen: Set<string>): string | undefined {
  const missing = Object.entries(shape).find(([key, isRight]) => !isRight(entry[key]))?.[0]
  if (missing !== undefined)
    return `“${missing}”没有写，或者写得不对${missing === 'expires' ? '，应为日期，如 2027-01-01' : ''}。`
  const strange = Object.keys(entry).find((key) => !Object.hasOwn(shape, key))
  if (strange !== undefined) return `没有“${strange.slice(0, 60)}”这一项，请删去。`
  const key = keyOf(entry as unknown as BaselineEntry)
  if (seen.has(key)) return '与前面的一条重复，请删去；合并两份基线时保留一条即可。'
  seen.add(key)
  return undefined
}
