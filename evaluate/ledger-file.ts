/** The ledger as a table of text: a head of lines with `#`, the names of the columns, and a row for each alarm. */
import type { Severity } from '../src/model/finding.js'
import type { Alarm } from './alarm.js'

/** `true`: something is wrong there indeed; `false`: a false alarm; empty: nobody has read it yet. */
const verdicts = ['true', 'false', ''] as const
export type Verdict = (typeof verdicts)[number]

export interface Row extends Alarm {
  readonly verdict: Verdict
  /** Why, in a few words. */
  readonly note: string
}

export interface Ledger {
  /** What the rows were gathered with; see `headOf`. */
  readonly head: readonly string[]
  readonly rows: readonly Row[]
}

const columns = [
  'verdict',
  'severity',
  'rule',
  'before',
  'words',
  'after',
  'suggestion',
  'note',
  'file',
  'paragraph',
  'place',
] as const satisfies readonly (keyof Row)[]

export function parseLedger(text: string): Ledger {
  const lines = text.split('\n').filter((line) => line !== '')
  const head = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2))
  const [names, ...rows] = lines.filter((line) => !line.startsWith('# '))
  if (names !== columns.join('\t')) throw new Error(`A ledger has the columns ${columns.join(', ')}.`)
  return { head, rows: rows.map(rowOf) }
}

function rowOf(line: string): Row {
  const cells = line.split('\t')
  const row = Object.fromEntries(columns.map((name, at) => [name, cells[at]]))
  if (cells.length !== columns.length || !verdicts.some((verdict) => verdict === row.verdict))
    throw new Error(`This is no row of a ledger: ${line}`)
  return { ...(row as unknown as Row), severity: row.severity as Severity, place: Number(row.place) }
}

/** By rule, so that one who judges reads what belongs together. */
export function formatLedger({ head, rows }: Ledger): string {
  const sorted = [...rows].sort((a, b) => compare(sortKey(a), sortKey(b)))
  const lines = sorted.map((row) => columns.map((name) => String(row[name])).join('\t'))
  return `${[...head.map((line) => `# ${line}`), columns.join('\t'), ...lines].join('\n')}\n`
}

const sortKey = ({ rule, words, file, paragraph, place }: Row): string =>
  [rule, words, file, paragraph, String(place).padStart(6, '0')].join('\t')

/** By code units: the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
