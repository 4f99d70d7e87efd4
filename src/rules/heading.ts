/** Numbers of headings and lists that are out of order: 一、 三、, （一） （一）; levels that stand in one another. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { writeNumber } from '../text/chinese-number.js'
import { type Heading, headingsOf } from './heading-lines.js'

export const heading: Rule = {
  id: 'rule/heading',
  type: 'document',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '层次序数重复、缺失或者次序不对，如“一、”之后是“三、”。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）第7.3.3条',
  *find({ text }: Reading): Iterable<Candidate> {
    const series: Series[] = [0, 1, 2, 3, 4].map(() => createSeries())
    for (const item of headingsOf(text)) {
      for (const lower of series.slice(item.level + 1)) lower.isFresh = true
      if (item.level > 0) yield* judge(series[item.level], item)
    }
  },
}

/** The numbers of one level as they come. */
interface Series {
  last: Heading | undefined
  /** Lists that were left for one that began at 1, and may go on. */
  readonly left: number[]
  /** Something of a higher level began since. */
  isFresh: boolean
  /** The last number was written twice: what follows may count it or not. */
  isDoubled: boolean
}

function createSeries(): Series {
  return { last: undefined, left: [], isFresh: true, isDoubled: false }
}

/** How many lists may be left and gone back to. */
const deepest = 4

function* judge(series: Series, item: Heading): Iterable<Candidate> {
  const { last, isFresh, isDoubled } = series
  series.last = item
  series.isFresh = false
  series.isDoubled = false
  if (!last || item.number === last.number + 1 || (isDoubled && item.number === last.number + 2)) return
  if (item.number === 1) {
    if (isFresh || last.number > 1 || item.level > 2) return leave(series, last.number)
    series.isDoubled = true
  }
  const back = series.left.lastIndexOf(item.number - 1)
  if (back >= 0 && item.number > 1) series.left.length = back
  else yield wrong(item, last, isFresh)
  series.isDoubled = item.number === last.number
}

function leave({ left }: Series, number: number): void {
  left.push(number)
  if (left.length > deepest) left.shift()
}

function wrong(item: Heading, last: Heading, isFresh: boolean): Candidate {
  const next = written(item, last.number + 1)
  const suggestions = isFresh ? [written(item, 1), next] : [next]
  const message = messageOf(item, last)
  const related = [{ start: last.start, end: last.end }]
  return { start: item.start, end: item.end, suggestions, message, related, ...weightOf(item, last, isFresh) }
}

/** A part of a text may lack what was left out of it; a number written twice is wrong in a part too. */
function weightOf(item: Heading, last: Heading, isFresh: boolean): Pick<Candidate, 'severity' | 'confidence'> {
  const isDoubled = item.number === last.number && !isFresh
  return item.level === 1 || isDoubled ? {} : { severity: 'info', confidence: 'possible' }
}

function messageOf(item: Heading, last: Heading): string {
  if (item.number === last.number) return `序号“${item.words}”重复，请核对。`
  if (item.number < last.number) return `序号“${item.words}”在“${last.words}”之后，次序不对，请核对。`
  return `序号不连续，“${last.words}”之后是“${item.words}”，请核对。`
}

function written({ words }: Heading, number: number): string {
  return /\d/.test(words) ? String(number) : writeNumber(number)
}
