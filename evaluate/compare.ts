/** The ledger held against what is said of the same text today. */
import { smallestChange } from '../src/text/edits.js'
import type { Alarm } from './alarm.js'
import type { Row, Verdict } from './ledger-file.js'

export interface Comparison {
  /** Every alarm of today, with the verdict it has; unjudged where it is new. */
  readonly rows: readonly Row[]
  /** Said for the first time. */
  readonly fresh: readonly Row[]
  /** Said no more. */
  readonly gone: readonly Row[]
}

/**
 * An alarm is the same where the same change is proposed at the same place: who proposes it, and how loudly, may change
 * without anybody having to read it again.
 */
export function compareAlarms(known: readonly Row[], alarms: readonly Alarm[]): Comparison {
  const judged = new Map(known.map((row) => [identity(row), row]))
  const today = new Set(alarms.map(identity))
  const rows = alarms.map((alarm): Row => {
    const { verdict = '', note = '' } = judged.get(identity(alarm)) ?? {}
    return { ...alarm, verdict, note }
  })
  return {
    rows,
    fresh: rows.filter((row) => !judged.has(identity(row))),
    gone: known.filter((row) => !today.has(identity(row))),
  }
}

/** Rule ids of which somebody read every alarm, and found the same of each. */
export interface Judged {
  readonly right: readonly string[]
  readonly wrong: readonly string[]
}

/** The verdict for every alarm of these rules that has none. */
export function judgeRules(rows: readonly Row[], { right, wrong }: Judged): Row[] {
  const verdictOf = (rule: string): Verdict => {
    if (right.includes(rule)) return 'true'
    return wrong.includes(rule) ? 'false' : ''
  }
  return rows.map((row) => (row.verdict === '' ? { ...row, verdict: verdictOf(row.rule) } : row))
}

/** The characters that would change, and into what, however long the finding is that says so. */
function identity({ file, paragraph, place, words, suggestion }: Alarm): string {
  const { range, text } = smallestChange(words, suggestion)
  return [file, paragraph, place + range[0], place + range[1], text].join('\t')
}
