/** The benches in their order, each printing its table; `--only NAME` runs one, `--json FILE` writes the rows of the comparison. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { wholeCheck } from './check.js'
import { documents } from './documents.js'
import { documents as wordDocuments } from './docx.js'
import { longMarkdown } from './markdown.js'
import { buildAndLoad } from './matcher/build.js'
import { coldStart } from './matcher/cold.js'
import { type ComparisonOptions, compareEngines, type Row } from './matcher/compare.js'
import { foldingAndUtf8 } from './matcher/forms.js'
import { ladder } from './matcher/steps.js'
import { benchText } from './matcher/texts.js'
import { largePacks } from './packs.js'
import { printMemory, viewOfHtml } from './view.js'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    text: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    memory: { type: 'string' },
    'peers-at-million': { type: 'boolean', default: false },
  },
})

if (values.memory !== undefined) {
  printMemory(values.memory)
  process.exit()
}

const text = benchText(values.quick ? 500_000 : 4_000_000, values.text ?? [])
const options: ComparisonOptions = { quick: values.quick, peersAtMillion: values['peers-at-million'] }

const benches = {
  cold: () => coldStart(text),
  compare: () => rows.push(...compareEngines(text, options)),
  forms: () => foldingAndUtf8(text),
  build: () => buildAndLoad(values.quick),
  steps: () => ladder(text),
  check: () => wholeCheck(values.quick),
  markdown: () => longMarkdown(values.quick),
  packs: () => largePacks(values.quick),
  view: () => viewOfHtml(values.quick),
  documents: () => documents(values.quick),
  docx: () => wordDocuments(values.quick),
}

const rows: Row[] = []
for (const [name, bench] of Object.entries(benches)) if ((values.only ?? name) === name) await bench()
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, undefined, 1)}\n`)
