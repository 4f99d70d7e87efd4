/** Marks that come in pairs: “双减“ → “双减”, a title in a title, a quotation in a quotation, a bracket without its partner. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { createPartnerSearch } from './mark-partner.js'
import { paragraphsOfMarks } from './paired-marks.js'
import { nestedQuotes, turnedQuotes } from './quotation-marks.js'
import { nestedTitles } from './title-marks.js'

export const markPair: Rule = {
  id: 'rule/mark-pair',
  type: 'punctuation',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '成对的标点用错，如引号方向不对，书名号里又用书名号，括号缺了一半。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  triggers: [...'“”《》〈〉（）【】〔〕'],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    const searchPartners = createPartnerSearch(text)
    for (const { first, marks } of paragraphsOfMarks(text, hits)) {
      searchPartners.begin(first)
      if (marks.length === 0) continue
      const turned = [...turnedQuotes(text, marks)]
      yield* turned
      yield* nestedQuotes(text, marks)
      yield* nestedTitles(text, marks)
      if (turned.length === 0) yield* searchPartners.read(marks)
    }
    yield* searchPartners.end()
  },
}
