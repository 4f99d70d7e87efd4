/**
 * `npm run ledger`: holds ledger/alarms.tsv against what is said of clean text today, and shows what nobody has judged.
 * `-- --update` writes today's alarms, with the verdicts they have, and ledger/rules.tsv; `-- --true ID` and
 * `-- --false ID` give every unjudged alarm of a rule its verdict. Clean text is that of ../shared/eval/clean, or of
 * `--text FOLDER`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createProofreader, defaultDictionaries } from '../src/defaults.js'
import { version } from '../src/version.js'
import { type Survey, surveyFolder } from './alarm.js'
import { compareAlarms } from './compare.js'
import { formatLedger, type Ledger, parseLedger, type Row, type Verdict } from './ledger-file.js'
import { formatRecords, isTooLoud, precisionOf, recordsOf } from './precision.js'
import { heading, table } from './print.js'

const ledgerFile = 'ledger/alarms.tsv'
const recordsFile = 'ledger/rules.tsv'

const { values } = parseArgs({
  options: {
    text: { type: 'string', default: '../shared/eval/clean' },
    update: { type: 'boolean', default: false },
    true: { type: 'string', multiple: true, default: [] },
    false: { type: 'string', multiple: true, default: [] },
  },
})
const known = existsSync(ledgerFile) ? parseLedger(readFileSync(ledgerFile, 'utf8')) : { head: [], rows: [] }

if (values.true.length + values.false.length > 0) write({ head: known.head, rows: known.rows.map(withVerdict) })
else if (existsSync(values.text)) survey()
else console.log(`skipped: ${values.text} is not here`)

function withVerdict(row: Row): Row {
  const said: Verdict = values.true.includes(row.rule) ? 'true' : values.false.includes(row.rule) ? 'false' : ''
  return row.verdict === '' ? { ...row, verdict: said } : row
}

function survey(): void {
  const proofreader = createProofreader()
  const surveys = surveyFolder(values.text, (paragraph) => proofreader.check(paragraph).findings)
  const { rows, fresh, gone } = compareAlarms(
    known.rows,
    surveys.flatMap(({ alarms }) => alarms),
  )
  const head = headOf(proofreader.fingerprint, surveys)
  if (head.join() !== known.head.join())
    heading('The ledger was written with other dictionaries, rules or text than these.')
  if (values.update) write({ head, rows })
  list('new, to be judged', fresh)
  list('gone', gone)
  summarise(rows)
}

/** By what another run tells that the ledger is stale. */
function headOf(fingerprint: string, surveys: readonly Survey[]): string[] {
  return [
    `jiaodui ${version}, fingerprint ${fingerprint}`,
    `dictionaries: ${defaultDictionaries.map(({ id, edition, entries }) => `${id} ${edition} (${entries.length})`).join(', ')}`,
    `text: ${surveys.map(({ file, characters }) => `${file} (${characters} characters)`).join(', ')}`,
  ]
}

function write(ledger: Ledger): void {
  writeFileSync(ledgerFile, formatLedger(ledger))
  writeFileSync(recordsFile, formatRecords(recordsOf(ledger.rows)))
}

function list(title: string, rows: readonly Row[]): void {
  heading(`${rows.length} ${title}`)
  for (const { severity, rule, before, words, after, suggestion } of rows)
    console.log(`  ${severity} ${rule}: ${before}【${words} → ${suggestion}】${after}`)
}

function summarise(rows: readonly Row[]): void {
  const records = recordsOf(rows)
  const unjudged = rows.filter(({ verdict }) => verdict === '').length
  heading(`${rows.length} alarms of ${records.length} rules, ${unjudged} of them unjudged`)
  const loud = records.filter(isTooLoud)
  heading(`${loud.length} speak louder than they may`)
  table(
    ['rule', 'severity', 'true', 'false', 'precision'],
    loud.map((record) => {
      const { rule, severity, right, wrong } = record
      return [rule, severity, right, wrong, precisionOf(record).toFixed(2)]
    }),
  )
}
