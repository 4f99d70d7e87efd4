/** How often a rule is right when it speaks, by the verdicts of the ledger; and how loudly it may speak then. */
import { type Severity, severities } from '../src/model/finding.js'
import { compare, type Row } from './ledger-file.js'
import { groupBy } from './tally.js'

/** What the verdicts say of one rule at one severity. */
export interface RuleRecord {
  readonly rule: string
  readonly severity: Severity
  readonly hits: number
  readonly right: number
  readonly wrong: number
  readonly unjudged: number
}

/** A rule that speaks at several severities has a record of each: what it is unsure of, it says more softly. */
export function recordsOf(rows: readonly Row[]): RuleRecord[] {
  return [...groupBy(rows, ({ rule, severity }) => `${rule}\t${severity}`).values()]
    .map(recordOf)
    .sort((a, b) => compare(a.rule, b.rule) || severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

function recordOf(rows: readonly Row[]): RuleRecord {
  const count = (wanted: Row['verdict']): number => rows.filter(({ verdict }) => verdict === wanted).length
  const { rule, severity } = rows[0]
  return { rule, severity, hits: rows.length, right: count('true'), wrong: count('false'), unjudged: count('') }
}

/** All rules together, a record for each severity. */
export function bySeverity(records: readonly RuleRecord[]): RuleRecord[] {
  return severities.map((severity) => {
    const some = records.filter((record) => record.severity === severity)
    const sum = (key: 'hits' | 'right' | 'wrong' | 'unjudged'): number => some.reduce((n, one) => n + one[key], 0)
    return {
      rule: 'all',
      severity,
      hits: sum('hits'),
      right: sum('right'),
      wrong: sum('wrong'),
      unjudged: sum('unjudged'),
    }
  })
}

/** Of what has been judged; 1 where nothing has. */
export function precisionOf({ right, wrong }: Pick<RuleRecord, 'right' | 'wrong'>): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

/** The precision that a severity asks for. Nothing is asked of a hint. */
const required: Readonly<{ [severity in Severity]: number }> = { error: 0.95, warning: 0.8, info: 0 }

export function isTooLoud(record: RuleRecord): boolean {
  return precisionOf(record) < required[record.severity]
}

/** The table that people read: the loudest and least precise stand where they belong by name. */
export function formatRecords(records: readonly RuleRecord[]): string {
  const lines = records.map((record) => {
    const { rule, severity, hits, right, wrong, unjudged } = record
    return [rule, severity, hits, right, wrong, unjudged, precisionOf(record).toFixed(3)].join('\t')
  })
  return `${['rule\tseverity\thits\ttrue\tfalse\tunjudged\tprecision', ...lines].join('\n')}\n`
}
