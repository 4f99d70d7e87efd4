/** Dates that cannot be: 2月30日, a weekday that does not go with its date, ranges that run backwards. */
import type { Rule } from '../model/rule.js'
import { datesOfArticle } from './date-article.js'
import { impossibleDates } from './date-impossible.js'
import { createDateReader } from './date-place.js'
import { ranges } from './date-range.js'
import { weekdays } from './date-weekday.js'

const readers = [...impossibleDates, weekdays, ranges, ...datesOfArticle]

export const date: Rule = {
  id: 'rule/date',
  type: 'date',
  severity: 'error',
  confidence: 'likely',
  summary: '日期有误，如“2月30日”，日期与星期不符，起止时间颠倒，期限早于发布之日。',
  triggers: [...new Set(readers.flatMap(({ triggers }) => triggers))],
  find: createDateReader(readers),
}
