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
import { paragraphsIn, type Survey, surveyFolder } from './alarm.js'
import { compareAlarms, judgeRules } from './compare.js'
import { formatLedger, type Ledger, parseLedger, type Row } from './ledger-file.js'
import { bySeverity, formatRecords, isTooLoud, precisionOf, type RuleRecord, recordsOf } from './precision.js'
import { heading, table } from './print.js'

const ledgerFile = 'ledger/alarms.tsv'
const recordsFile = 'ledger/rules.tsv'
/** Characters shown on either side of what is to be judged: more than the ledger may keep. */
const around = 20
const columns = ['rule', 'severity', 'alarms', 'true', 'false', 'precision']

const { values } = parseArgs({
  options: {
    text: { type: 'string', default: '../shared/eval/clean' },
    update: { type: 'boolean', default: false },
    true: { type: 'string', multiple: true, default: [] },
    false: { type: 'string', multiple: true, default: [] },
  },
})
const known = existsSync(ledgerFile) ? parseLedger(readFileSync(ledgerFile, 'utf8')) : { head: [], rows: [] }
const judged = { right: values.true, wrong: values.false }

if (values.true.length + values.false.length > 0) write({ ...known, rows: judgeRules(known.rows, judged) })
else if (existsSync(values.text)) survey()
else console.log(`skipped: ${values.text} is not here`)

function survey(): void {
  const proofreader = createProofreader()
  const surveys = surveyFolder(values.text, (paragraph) => proofreader.check(paragraph).findings)
  const alarms = surveys.flatMap((one) => one.alarms)
  const { rows, fresh, gone } = compareAlarms(known.rows, alarms)
  const head = headOf(proofreader.fingerprint, surveys)
  if (head.join() !== known.head.join()) console.log('The ledger was written with other dictionaries, rules or text.')
  if (values.update) write({ head, rows })
  heading(`${fresh.length} new and ${gone.length} gone since then`)
  toJudge(rows.filter(({ verdict }) => verdict === ''))
  summarise(recordsOf(rows))
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

function toJudge(rows: readonly Row[]): void {
  heading(`${rows.length} to be judged`)
  const paragraphs = rows.length > 0 ? paragraphsIn(values.text) : new Map<string, string>()
  for (const { severity, rule, words, suggestion, paragraph, place } of rows) {
    const text = paragraphs.get(paragraph) ?? ''
    const [before, after] = [text.slice(Math.max(0, place - around), place), text.slice(place + words.length)]
    console.log(`  ${severity} ${rule}: ${before}【${words} → ${suggestion}】${after.slice(0, around)}`)
  }
  if (rows.length > 0) process.exitCode = 1
}

function summarise(records: readonly RuleRecord[]): void {
  heading('by severity')
  table(columns, bySeverity(records).map(cells))
  const loud = records.filter(isTooLoud)
  heading(`${loud.length} speak louder than they may`)
  if (loud.length > 0) table(columns, loud.map(cells))
  if (loud.length > 0) process.exitCode = 1
}

function cells(record: RuleRecord): (string | number)[] {
  const { rule, severity, hits, right, wrong } = record
  return [rule, severity, hits, right, wrong, precisionOf(record).toFixed(3)]
}
