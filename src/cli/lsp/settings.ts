/** What an editor's settings ask for, read with care: any client may send anything. */
import { type Severity, severities } from '../../model/finding.js'
import { isDay } from '../../text/date.js'

/** All may be left out by the editor. */
export interface Settings {
  /** Paths of dictionary files, lowest layer first; relative ones start at the folder that is open in the editor. */
  readonly dictionaries: readonly string[]
  /** Path of a region, such as 陕西省/宝鸡市/眉县. */
  readonly region: string | undefined
  readonly publishedAt: string | undefined
  /** What is milder is not shown. */
  readonly minimumSeverity: Severity
}

/** What was understood, and a sentence for each thing that was not. */
export interface ReadSettings {
  readonly settings: Partial<Settings>
  readonly faults: readonly string[]
}

interface Reader {
  readonly expected: string
  /** The value, or undefined where it is not what is expected. */
  read(value: unknown): unknown
}

const readers: Readonly<Record<keyof Settings, Reader>> = {
  dictionaries: {
    expected: '词典文件路径的列表，如 ["县词典.yaml"]',
    read: (value) => (Array.isArray(value) && value.every((path) => typeof path === 'string') ? value : undefined),
  },
  region: { expected: '地区的路径，如 "陕西省/宝鸡市/眉县"', read: text },
  publishedAt: {
    expected: '日期，如 "2024-03-06"',
    read: (value) => (typeof value === 'string' && isDay(value) ? value : undefined),
  },
  minimumSeverity: {
    expected: `${severities.join('、')} 之一`,
    read: (value) => severities.find((severity) => severity === value),
  },
}

/** Null and empty texts count as not set, as editors send them. */
export function readSettings(value: unknown): ReadSettings {
  if (value === null || value === undefined) return { settings: {}, faults: [] }
  if (typeof value !== 'object' || Array.isArray(value))
    return { settings: {}, faults: ['jiaodui 的设置应为一个对象，如 {"minimumSeverity": "warning"}。'] }
  const faults: string[] = []
  const settings: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(value)) {
    if (!Object.hasOwn(readers, name)) {
      faults.push(`没有设置“${name}”，已略过；有 ${Object.keys(readers).join('、')}。`)
      continue
    }
    if (given === null || given === '') continue
    const { expected, read } = readers[name as keyof Settings]
    const understood = read(given)
    if (understood === undefined) faults.push(`设置“${name}”应为${expected}；已略过。`)
    else settings[name] = understood
  }
  return { settings, faults }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
