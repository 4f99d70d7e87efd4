/** How many passed and how many did not, against how many there were: 39家单位…，合格22家，不合格16家. */
import type { Candidate, Span } from '../model/rule.js'
import { calculation, isSame, sumOf, writeDecimal } from '../text/decimal.js'
import { type Quantity, quantitiesIn } from './quantity.js'

export const gradeWords = ['不合格']

const before = 160
const grades = /(?:优秀|优良|良好|较好|一般|基本合格|(?<!不)合格)([\u4e00-\u9fff]{0,4}?)[\s为有共]*$/

export function* wrongGrades(text: string, hit: Span): Iterable<Candidate> {
  const tail = text.slice(hit.end, hit.end + 16).split(/[，。；、\n]/, 1)[0]
  const failed = quantitiesIn(tail, hit.end)[0]
  if (!failed || failed.isLoose) return
  const noun = /^[\u4e00-\u9fff]{0,4}?(?=[\s为有]*$)/.exec(tail.slice(0, failed.start - hit.end))?.[0] ?? ''
  const head =
    text
      .slice(Math.max(0, hit.start - before), hit.start)
      .split(/[。！？；\n]/)
      .pop() ?? ''
  const start = hit.start - head.length
  const quantities = quantitiesIn(head, start)
  const graded = gradedBefore(head, start, quantities, noun)
  const total = wholeBefore(text, quantities.slice(0, quantities.length - graded.length), noun)
  if (graded.length === 0 || !total) return
  const numbers = [...graded, failed].map(({ number }) => number)
  if (isSame(sumOf(numbers), total.number)) return
  yield {
    start: total.start,
    end: total.start + writeDecimal(total.number).length,
    suggestions: [writeDecimal(sumOf(numbers))],
    message: `各等次之和与总数不符：${calculation(numbers)}，文中为${writeDecimal(total.number)}，请核对。`,
    related: [...graded, failed].map(({ start, end }) => ({ start, end })),
  }
}

/** The last numbers before, as long as each is of a grade. */
function gradedBefore(head: string, start: number, quantities: readonly Quantity[], noun: string): Quantity[] {
  const graded: Quantity[] = []
  let passed = false
  for (let at = quantities.length - 1; at >= 0; at--) {
    const label = head.slice(at > 0 ? quantities[at - 1].end - start : 0, quantities[at].start - start)
    const found = grades.exec(label.split(/[，、,]/).pop() ?? '')
    if (!found || found[1] !== noun || quantities[at].isLoose) break
    passed ||= found[0].startsWith('合格')
    graded.unshift(quantities[at])
  }
  return passed ? graded : []
}

/** Where one number alone counts what was graded. */
function wholeBefore(text: string, quantities: readonly Quantity[], noun: string): Quantity | undefined {
  if (noun === '') return undefined
  const counted = quantities.filter(({ end }) =>
    text
      .slice(end, end + 10)
      .split(/[，。]/, 1)[0]
      .includes(noun),
  )
  return counted.length === 1 && !counted[0].isLoose ? counted[0] : undefined
}
