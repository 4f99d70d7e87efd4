/** The benches in their order, each printing its table; `--json FILE` writes the rows of the comparison. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildAndLoad } from './matcher/build.js'
import { coldStart } from './matcher/cold.js'
import { type ComparisonOptions, compareEngines } from './matcher/compare.js'
import { foldingAndUtf8 } from './matcher/forms.js'
import { benchText } from './matcher/texts.js'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    text: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    'peers-at-million': { type: 'boolean', default: false },
  },
})

const text = benchText(values.quick ? 500_000 : 4_000_000, values.text ?? [])
const options: ComparisonOptions = { quick: values.quick, peersAtMillion: values['peers-at-million'] }

coldStart(text)
const rows = compareEngines(text, options)
foldingAndUtf8(text)
buildAndLoad(values.quick)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, undefined, 1)}\n`)
