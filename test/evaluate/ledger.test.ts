/** The ledger: what it keeps, how it is compared, and what it says of the dictionaries that ship. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { surveyText } from '../../evaluate/alarm.js'
import { compareAlarms, judgeRules } from '../../evaluate/compare.js'
import { formatLedger, parseLedger, type Row } from '../../evaluate/ledger-file.js'
import { formatRecords, isTooLoud, type RuleRecord, recordsOf } from '../../evaluate/precision.js'
import { createProofreader } from '../../src/defaults.js'
import { entryId } from '../../src/dictionary/forms.js'
import { type Severity, severities } from '../../src/model/finding.js'
import { writtenDictionaries } from '../dictionary/files.js'

const ledger = parseLedger(readFileSync('ledger/alarms.tsv', 'utf8'))
const paragraph = '全县上下齐心协力，工人按装路灯，群众十分满意。'

function alarms(text: string) {
  const proofreader = createProofreader()
  return surveyText('news.txt', text, (one) => proofreader.check(one).findings).alarms
}

describe('a ledger', () => {
  const [alarm] = alarms(`第一段。\n${paragraph}\n`)
  const row: Row = { ...alarm, verdict: 'true', note: '漏写' }

  test('keeps a few words around an alarm, and no sentence', () => {
    expect(alarm).toMatchObject({
      words: '按装',
      suggestion: '安装',
      before: '心协力，工人',
      after: '路灯，群众十',
      place: 11,
    })
  })
  test('is read as it was written', () => {
    const written = { head: ['jiaodui', 'dictionaries'], rows: [row] }
    expect(parseLedger(formatLedger(written))).toEqual(written)
  })
  test.each(['verdict\trule\n', formatLedger({ head: [], rows: [row] }).replace('true\t', 'perhaps\t')])(
    'refuses what is none (%#)',
    (text) => expect(() => parseLedger(text)).toThrow(/ledger/),
  )
  test('carries a verdict over where another rule says the same', () => {
    const { rows, fresh, gone } = compareAlarms([row], [{ ...alarm, rule: 'typos/other', severity: 'info' }])
    expect([fresh, gone]).toEqual([[], []])
    expect(rows).toEqual([{ ...row, rule: 'typos/other', severity: 'info' }])
  })
  test('carries a verdict over where a longer finding says the same', () => {
    const longer = { ...alarm, words: '工人按装', suggestion: '工人安装', place: alarm.place - 2 }
    expect(compareAlarms([row], [longer])).toEqual({
      rows: [{ ...longer, verdict: 'true', note: '漏写' }],
      fresh: [],
      gone: [],
    })
    expect(compareAlarms([row], [{ ...longer, suggestion: '工人按照' }]).fresh).toHaveLength(1)
  })
  test('gives a whole rule its verdict, and leaves what somebody judged', () => {
    const unjudged: Row = { ...row, verdict: '' }
    expect(judgeRules([row, unjudged], { right: [], wrong: ['typos/按装'] }).map(({ verdict }) => verdict)).toEqual([
      'true',
      'false',
    ])
    expect(judgeRules([unjudged], { right: ['typos/秸杆'], wrong: [] })).toEqual([unjudged])
  })
  test('tells what is new and what is gone', () => {
    const moved = alarms(`前面加了一句。${paragraph}`)
    const { rows, fresh, gone } = compareAlarms([row], moved)
    expect(fresh).toEqual(rows)
    expect(fresh.map(({ verdict }) => verdict)).toEqual([''])
    expect(gone).toEqual([row])
  })
})

describe('precision', () => {
  const record = (severity: Severity, right: number, wrong: number): RuleRecord => ({
    rule: 'typos/a',
    severity,
    hits: right + wrong,
    right,
    wrong,
    unjudged: 0,
  })
  test.each([
    ['error', 19, 1, false],
    ['error', 18, 1, true],
    ['error', 0, 0, false],
    ['warning', 4, 1, false],
    ['warning', 3, 1, true],
    ['info', 0, 9, false],
  ] as const)('%s with %i right and %i wrong is too loud: %s', (severity, right, wrong, tooLoud) =>
    expect(isTooLoud(record(severity, right, wrong))).toBe(tooLoud),
  )
})

describe('the ledger of this repository', () => {
  test('has no unjudged row', () => {
    expect(ledger.rows.filter(({ verdict }) => verdict === '').map(({ rule, words }) => `${rule}: ${words}`)).toEqual(
      [],
    )
  })
  test('has the records that its rows give', () => {
    expect(readFileSync('ledger/rules.tsv', 'utf8')).toBe(formatRecords(recordsOf(ledger.rows)))
  })
  test('nothing speaks louder than it may', () => {
    const today = ledger.rows.map((row) => ({ ...row, severity: louder(row.severity, declared.get(row.rule)) }))
    expect(recordsOf(today).filter(isTooLoud)).toEqual([])
  })
})

/** The severity that each entry has today, by rule id; entries and offices with days speak softly of text without one, whatever they have. */
const declared = new Map<string, Severity>(
  writtenDictionaries.flatMap(({ id, severity = 'error', entries }) =>
    entries
      .filter((entry) => entry.since === undefined && entry.expires === undefined && !('person' in entry))
      .map((entry) => [`${id}/${entryId(entry)}`, entry.severity ?? severity] as const),
  ),
)

/** An entry that was made louder since the ledger was written is held to what it is now. */
function louder(written: Severity, now: Severity = written): Severity {
  return severities[Math.min(severities.indexOf(written), severities.indexOf(now))]
}
