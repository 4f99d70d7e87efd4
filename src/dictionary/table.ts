/** A table, as people keep it in a spreadsheet → a dictionary: lines that describe it, names of columns, entries. */
import type { Dictionary } from '../model/entry.js'
import { DictionaryError } from '../model/errors.js'
import {
  type Column,
  cellValue,
  columnName,
  corrected,
  entryColumns,
  headerColumns,
  identity,
  isIgnored,
  labelOf,
  offered,
  officeKey,
  severalSentences,
} from './columns.js'
import type { PlaceOf } from './place.js'
import type { Row } from './separated.js'
import { entryShapes, longest } from './shape.js'
import { type Reading, readHeader, shown } from './table-header.js'
import { validateDictionary } from './validate.js'

/** More than a dictionary has kinds of columns. */
export const mostColumns = 256

/** A column of this table under the name that it has there. */
interface NamedColumn {
  readonly name: string
  readonly column: Column
}

/**
 * Above the row with the names of the columns each row may say one thing about the dictionary: its name, then its
 * value. `id` is what the dictionary is called where no row says so. Throws a DictionaryError with every fault.
 */
export function tableDictionary(rows: readonly Row[], id: string, file: string): Dictionary {
  const reading: Reading = { file, faults: [] }
  const filled = cleaned(rows, reading)
  const top = headingAt(filled)
  if (top < 0) reading.faults.push({ file, message: noHeading })
  refuseFaults(reading)
  const header = readHeader(filled.slice(0, top), reading)
  const columns = readHeading(filled[top], reading)
  const entries = filled.slice(top + 1).map((row) => readEntry(row, columns, reading))
  refuseFaults(reading)
  const joined = joinOffices(entries)
  const placeOf = placesIn(joined, columns)
  return withNames([...columns.values()], () => validateDictionary({ id, ...header, entries: joined }, file, placeOf))
}

/** Of the header nothing is told: its lines have been read one by one, each fault with its place. */
function placesIn(
  entries: readonly Readonly<Record<string, unknown>>[],
  columns: ReadonlyMap<number, NamedColumn>,
): PlaceOf {
  const places = new Map([...columns].map(([at, { column }]) => [column.part ?? column.key, at + 1]))
  return (index, key = '') => {
    const [line, column] = [entries[index ?? -1]?.line, places.get(key)]
    return typeof line === 'number' && column !== undefined ? { line, column } : undefined
  }
}

const noHeading =
  '没有找到列名：应有一行写明各列是什么，至少有“错误”“保留”“顺序”“规范表述”“姓名”中的一列，如“错误,正确,依据”。'

function refuseFaults({ faults }: Reading): void {
  if (faults.length > 0) throw new DictionaryError(faults)
}

/** Rows that hold something, without the spaces around it. */
function cleaned(rows: readonly Row[], reading: Reading): Row[] {
  return rows
    .map(({ line, cells }) => ({ line, cells: withinReach(cells, line, reading) }))
    .map(({ line, cells }) => ({ line, cells: cells.map((cell, at) => cleanCell(cell, at, line, reading)) }))
    .filter(({ cells }) => cells.some(Boolean))
}

/** A cell farther right is a slip of the hand; one word is said of all of them. */
function withinReach(cells: readonly string[], line: number, { file, faults }: Reading): readonly string[] {
  const column = cells.findIndex((cell, at) => at >= mostColumns && cell.trim() !== '') + 1
  if (column > 0) faults.push({ file, line, column, message: `第 ${mostColumns} 列之后还有文字，请删去。` })
  return cells.slice(0, mostColumns)
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

function cleanCell(cell: string, at: number, line: number, { file, faults }: Reading): string {
  const fault = (message: string): string => {
    faults.push({ file, line, column: at + 1, message: `第 ${at + 1} 列${message}。` })
    return ''
  }
  if (cell.length > longest) return fault(`太长，一个单元格最多 ${longest} 个字`)
  return control.test(cell) ? fault('含有控制字符，请删去后重新输入') : cell.trim()
}

/** “级别,错误” above the heading says how grave the errors are; alone it names two columns. */
function headingAt(rows: readonly Row[]): number {
  const isSeverity = ({ cells }: Row): boolean =>
    headerColumns.get(columnName(cells[0]))?.key === 'severity' && cells.slice(2).every((cell) => cell === '')
  const sure = rows.findIndex((row) => isHeading(row) && !isSeverity(row))
  return sure < 0 ? rows.findIndex(isHeading) : sure
}

function isHeading({ cells }: Row): boolean {
  return cells.some((cell) => Object.hasOwn(entryShapes, entryColumns.get(columnName(cell))?.key ?? ''))
}

/** The columns by their place; one that is refused, or is the editor's own, takes its cells with it. */
function readHeading({ line, cells }: Row, { file, faults }: Reading): ReadonlyMap<number, NamedColumn> {
  const columns = new Map<number, NamedColumn>()
  const seen = new Map<string, string>()
  for (const [at, name] of cells.entries()) {
    if (!name) continue
    const column = entryColumns.get(columnName(name))
    const fault = headingFault(name, column, seen)
    if (fault) faults.push({ file, line, column: at + 1, message: fault })
    columns.set(at, { name, column: column && !fault ? column : nothing })
    if (column && !fault) seen.set(identity(column), name)
  }
  return columns
}

const nothing: Column = { key: '', requirement: () => undefined }

function headingFault(name: string, column: Column | undefined, seen: ReadonlyMap<string, string>): string | undefined {
  if (isIgnored(columnName(name))) return undefined
  if (!column) return `不认识列名“${shown(name)}”，可用的有 ${offered(entryColumns)}、备注。`
  const first = seen.get(identity(column))
  return first && `“${first}”和“${name}”两列重复，请合并成一列，几个词用；隔开。`
}

function readEntry(
  { line, cells }: Row,
  columns: ReadonlyMap<number, NamedColumn>,
  { file, faults }: Reading,
): Readonly<Record<string, unknown>> {
  const entry = new Map<string, unknown>([['line', line]])
  const parts = { unless: new Map<string, unknown>(), office: new Map<string, unknown>() }
  const sides = { examples: '', corrected: '' }
  for (const [at, cell] of cells.entries()) {
    if (!cell) continue
    const column = columns.get(at)?.column
    if (!column) faults.push({ file, line, column: at + 1, message: nameless(at + 1, cell) })
    else if (column.key === 'examples' || column === corrected) sides[column.key as keyof typeof sides] = cell
    else if (column !== nothing) (column.part ? parts[column.part] : entry).set(column.key, cellValue(cell, column))
  }
  if (parts.unless.size > 0) entry.set('unless', Object.fromEntries(parts.unless))
  if (parts.office.size > 0) entry.set('offices', [officeOf(parts.office)])
  const examples = pairsOf(severalSentences(sides.examples), severalSentences(sides.corrected))
  if (examples) entry.set('examples', examples)
  else faults.push({ file, line, message: unpaired })
  if (Object.keys(examples ?? {}).length === 0) entry.delete('examples')
  return Object.fromEntries(entry)
}

function officeOf(cells: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const office = ['title', 'since', 'until'].map((key) => [key, cells.get(officeKey(key))] as const)
  return Object.fromEntries(office.filter(([, value]) => value !== undefined))
}

/** Rows with one name are one person; what the first of them leaves out, another may say. */
function joinOffices(rows: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>>[] {
  const joined = new Map<unknown, Readonly<Record<string, unknown>>>()
  for (const [index, row] of rows.entries()) {
    const key = row.person ?? index
    const first = joined.get(key)
    const offices = [first?.offices ?? [], row.offices ?? []].flat()
    joined.set(key, { ...row, ...first, ...(offices.length > 0 && { offices }) })
  }
  return [...joined.values()]
}

function nameless(column: number, cell: string): string {
  return `第 ${column} 列没有列名，却有“${shown(cell)}”；请写上列名。`
}

const unpaired = '“例句”与“改后”应一一对应：每个例句写一个改后的句子，几句之间用 | 隔开。'

function pairsOf(wrong: readonly string[], right: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (wrong.length !== right.length) return undefined
  return Object.fromEntries(wrong.map((sentence, at) => [sentence, right[at]]))
}

/** What may stand in a cell, as the table calls it. */
function inCells(message: string): string {
  return message
    .replace('应为 true 或 false', '应为 是 或 否')
    .replace(/(?<=应为 )[a-z、-]+(?= 之一)/, (values) => values.split('、').map(labelOf).join('、'))
}

/** The validation speaks of keys; who keeps a table knows its columns. */
function withNames<T>(columns: readonly NamedColumn[], work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    const own = columns.filter(({ column }) => column.part !== 'unless')
    const names = new Map(own.map(({ name, column }) => [column.key, name]))
    const named = (message: string): string =>
      message.replace(/^“(offices”的“)?([a-z]+)”/, (whole, office, key) => {
        const name = names.get(office ? officeKey(key) : key)
        return name === undefined ? whole : `“${name}”列`
      })
    throw new DictionaryError(error.faults.map((fault) => ({ ...fault, message: inCells(named(fault.message)) })))
  }
}
