/** How numbers are written: 60几 → 六十几, 3千余元 → 3000余元, 2%个百分点 → 2个百分点, 光绪26年 → 光绪二十六年. */
import type { Rule } from '../model/rule.js'
import { aboutNumerals } from './numeral-about.js'
import { changeNumerals } from './numeral-change.js'
import { fixedNumerals } from './numeral-fixed.js'
import { mixedNumerals } from './numeral-mixed.js'
import { namedNumerals } from './numeral-named.js'
import { rangeNumerals } from './numeral-range.js'
import { timeNumerals } from './numeral-time.js'
import { unitNumerals } from './numeral-unit.js'
import { createFormReader, triggersOf } from './written-form.js'

const forms = [
  ...mixedNumerals,
  ...fixedNumerals,
  ...namedNumerals,
  ...timeNumerals,
  ...aboutNumerals,
  ...rangeNumerals,
  ...changeNumerals,
  ...unitNumerals,
]

export const numeral: Rule = {
  id: 'rule/numeral',
  type: 'numeral',
  severity: 'warning',
  confidence: 'likely',
  summary: '数字的写法不合国家标准，如“60几”应为“六十几”，“3千余元”应为“3000余元”。',
  basis: '《出版物上数字用法》（GB/T 15835—2011）',
  triggers: triggersOf(forms),
  find: createFormReader(forms),
}
