/** Marks that come in pairs: “双减“ → “双减”, a title in a title. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { turnedQuotes } from './quotation-marks.js'
import { nestedTitles } from './title-marks.js'

export const markPair: Rule = {
  id: 'rule/mark-pair',
  type: 'punctuation',
  severity: 'warning',
  confidence: 'likely',
  summary: '成对的标点用错，如引号方向不对，书名号里又用书名号。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  *find({ text }: Reading): Iterable<Candidate> {
    yield* turnedQuotes(text)
    yield* nestedTitles(text)
  },
}
