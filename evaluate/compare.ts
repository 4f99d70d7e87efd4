/** The ledger held against what is said of the same text today. */
import type { Alarm } from './alarm.js'
import type { Row } from './ledger-file.js'

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

function identity({ file, paragraph, place, words, suggestion }: Alarm): string {
  return [file, paragraph, place, words, suggestion].join('\t')
}
