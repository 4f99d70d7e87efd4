/** What a spreadsheet may call the keys of a dictionary, and the words it may use for their values. */
import type { Confidence, FindingType, Severity } from '../model/finding.js'
import { dictionaryShape, entryShapes, type Requirement, requirements } from './shape.js'

/** What a column or a line of the header holds. */
export interface Column {
  readonly key: string
  /** Its values go there, under the key. */
  readonly part?: 'unless' | 'office'
  readonly requirement: Requirement
}

/** Chinese first: messages name it. The key itself is a name too. */
const entryNames: Readonly<Record<string, readonly string[]>> = {
  wrong: ['错误', '错误写法'],
  right: ['正确', '正确写法'],
  renamed: ['旧称'],
  avoid: ['不宜使用'],
  keep: ['保留'],
  sequence: ['顺序'],
  canonical: ['规范表述'],
  between: ['间隔'],
  complete: ['不得遗漏'],
  person: ['姓名'],
  rank: ['名次'],
  similar: ['误写'],
  whole: ['完整的词'],
  type: ['类别'],
  severity: ['级别'],
  confidence: ['把握'],
  basis: ['依据'],
  message: ['说明'],
  since: ['生效日期'],
  expires: ['失效日期'],
  examples: ['例句', 'example'],
  allows: ['放过'],
  id: ['编号'],
  replaces: ['取代'],
}
const guardNames = { before: ['前面是'], after: ['后面是'], inside: ['包含在'] }
/** A row says one office; several rows with one name are one person. */
const officeColumns: readonly (readonly [name: string, Column])[] = [
  ...['职务', 'office'].map((name) => [name, officeColumn('title', requirements.text)] as const),
  ...['任职', 'from'].map((name) => [name, officeColumn('since', requirements.date)] as const),
  ...['卸任', 'until'].map((name) => [name, officeColumn('until', requirements.date)] as const),
]
const headerNames: Readonly<Record<string, readonly string[]>> = {
  id: ['词典编号'],
  title: ['标题', '名称'],
  edition: ['版本日期'],
  scope: ['适用范围'],
  sources: ['来源'],
  licence: ['许可'],
  report: ['反馈'],
  type: ['类别'],
  severity: ['级别'],
  confidence: ['把握'],
  basis: ['依据'],
  folds: ['视为相同'],
  off: ['停用'],
  region: ['地区'],
}

/** The right sides of the examples stand in a column of their own. */
export const corrected: Column = { key: 'corrected', requirement: requirements.texts }
/** For the editor's own use. */
const ignored = ['序号', '备注', 'note']

/** `before` and `after` of a sequence: under these names nobody takes them for the neighbours of a wrong form. */
const sequenceNames = { before: ['首项之前', 'sequence-before'], after: ['末项之后', 'sequence-after'] }

// What a row of cells cannot say, or says in columns of its own, stays out.
const entryKeys = without(
  { ...entryShapes.person, ...entryShapes.sequence, ...entryShapes.keep, ...entryShapes.wrong, ...allShapes() },
  ['line', 'unless', 'offices', 'before', 'after'],
)

export const entryColumns: ReadonlyMap<string, Column> = new Map([
  ...namesOf(entryKeys, entryNames),
  ...Object.entries(guardNames).flatMap(([key, names]) =>
    [...names, key].map((name) => [name, { key, part: 'unless', requirement: requirements.texts }] as const),
  ),
  ...Object.entries(sequenceNames).flatMap(([key, names]) =>
    names.map((name) => [name, { key, requirement: requirements.text }] as const),
  ),
  ...officeColumns,
  ...['改后', 'corrected'].map((name) => [name, corrected] as const),
])
export const headerColumns: ReadonlyMap<string, Column> = new Map(
  namesOf(without(dictionaryShape, ['entries']), headerNames),
)

/** What a column of the key of an office is called among the others: entries have a `since` too. */
export function officeKey(key: string): string {
  return `office.${key}`
}

function officeColumn(key: string, requirement: Requirement): Column {
  return { key: officeKey(key), part: 'office', requirement }
}

function allShapes(): Readonly<Record<string, Requirement>> {
  return Object.assign({}, ...Object.values(entryShapes))
}

function without(shape: Readonly<Record<string, Requirement>>, keys: readonly string[]): [string, Requirement][] {
  return Object.entries(shape).filter(([key]) => !keys.includes(key))
}

function namesOf(shape: readonly [string, Requirement][], names: Readonly<Record<string, readonly string[]>>) {
  return shape.flatMap(([key, requirement]) =>
    [...(names[key] ?? []), key].map((name): [string, Column] => [name, { key, requirement }]),
  )
}

/** A name as it was written → as the tables above have it. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase()
}

export function isIgnored(name: string): boolean {
  return ignored.includes(name)
}

/** Names that messages offer: one for each column. */
export function offered(columns: ReadonlyMap<string, Column>): string {
  const firstNames = new Map([...columns].reverse().map(([name, column]) => [identity(column), name]))
  return [...firstNames.values()].reverse().join('、')
}

/** Two columns of one identity say the same thing. */
export function identity({ key, part }: Column): string {
  return part === 'unless' ? `unless.${key}` : key
}

const severityWords: Readonly<Record<string, Severity>> = { 错误: 'error', 警告: 'warning', 提示: 'info' }
const confidenceWords: Readonly<Record<string, Confidence>> = { 确定: 'certain', 很可能: 'likely', 可能: 'possible' }
const typeWords: Readonly<Record<string, FindingType>> = {
  固定表述: 'fixed-expression',
  错别字: 'typo',
  用词: 'word-usage',
  姓名职务: 'name-title',
  机构名称: 'organization',
  法规名称: 'law',
  慎用词: 'sensitive-term',
  文风: 'style',
  标点: 'punctuation',
  数字: 'numeral',
  日期: 'date',
  计算: 'arithmetic',
  公文格式: 'document',
  重复: 'repetition',
  繁体字: 'script',
  异体字: 'variant',
  个人信息: 'privacy',
  链接: 'link',
  前后一致: 'consistency',
  存疑: 'suspect',
}
const words = new Map(Object.entries({ ...severityWords, ...confidenceWords, ...typeWords }))
const labels = new Map([...words].map(([label, value]) => [value as string, label]))

/** What a value is called in Chinese: 错误 for `error`. */
export function labelOf(value: string): string {
  return labels.get(value) ?? value
}

const flags = new Map([
  ['是', true],
  ['true', true],
  ['否', false],
  ['false', false],
])

/** What a cell says, as a dictionary in YAML would say it. What it cannot be is left for the validation to refuse. */
export function cellValue(cell: string, { key, requirement }: Column): unknown {
  const { texts, list, folds, flag, date, rank } = requirements
  if (requirement === date) return day(cell)
  if (requirement === rank) return /^\d{1,6}$/.test(cell) ? Number(cell) : cell
  if (requirement === flag) return flags.get(cell.toLowerCase()) ?? cell
  if ('values' in requirement) return words.get(cell) ?? cell
  if (requirement === list || requirement === folds) return severalWords(cell)
  if (requirement === texts) return oneOrMore(sentences.has(key) ? severalSentences(cell) : severalWords(cell))
  return cell
}

const sentences = new Set(['allows', 'corrected', 'sources'])

function oneOrMore(values: readonly string[]): unknown {
  return values.length === 1 ? values[0] : values
}

function severalWords(cell: string): string[] {
  return parts(cell, /[；;|｜\r\n]/)
}

/** A sentence may hold a semicolon. */
export function severalSentences(cell: string): string[] {
  return parts(cell, /[|｜\r\n]/)
}

function parts(cell: string, mark: RegExp): string[] {
  const found = cell.split(mark).map((part) => part.trim())
  return found.filter(Boolean)
}

/** The first day that Excel counts from is 1899-12-30, as it takes 1900 for a leap year. */
const firstDay = Date.UTC(1899, 11, 30)

/** Spreadsheets write days in their own ways: 2024/3/6, 2024年3月6日, or 45357 days since their first. */
function day(cell: string): string {
  if (/^\d{5}$/.test(cell)) return new Date(firstDay + Number(cell) * 86_400_000).toISOString().slice(0, 10)
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : cell
}
