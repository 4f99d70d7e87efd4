/** How marks are written: 。。 → 。, ，。 → 。, ... → ……, -- → ——, • → ·, （一）、 → （一）, 、等 → 等. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { enumerationForms } from './punctuation-enumeration.js'
import { markForms } from './punctuation-marks.js'
import { runTriggers, stopRuns } from './punctuation-runs.js'
import { createFormReader, triggersOf } from './written-form.js'

const forms = [...markForms, ...enumerationForms]
const readForms = createFormReader(forms)

export const punctuation: Rule = {
  id: 'rule/punctuation',
  type: 'punctuation',
  severity: 'warning',
  confidence: 'likely',
  summary: '标点的写法不合国家标准，如“。。”“--”“（一）、”“、等”。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  triggers: [...new Set([...triggersOf(forms), ...runTriggers])],
  *find(reading: Reading): Iterable<Candidate> {
    yield* stopRuns(reading.text, reading.hits)
    yield* readForms(reading)
  },
}
