/** How many passed and how many did not, against how many there were: 39家单位…，合格22家，不合格16家. */
import type { Candidate, Span } from '../model/rule.js'
import { calculation, isSame, sumOf, writeDecimal } from '../text/decimal.js'
import { figureOf, type Quantity, type QuantityReader } from './quantity.js'

export const gradeWords = ['不合格']

const before = 160
const grades = /(?:优秀|优良|良好|较好|一般|基本合格|(?<!不)合格)([\u4e00-\u9fff]{0,4}?)[的\s为有共]*$/

/** 不合格单位2个, 不合格的有2个. */
const directly = /([\u4e00-\u9fff]{0,4}?)[的\s为有]*(?=\d)/y

export function* wrongGrades(text: string, hit: Span, quantities: QuantityReader): Iterable<Candidate> {
  directly.lastIndex = hit.end
  const noun = directly.exec(text)?.[1]
  if (!noun) return
  const [failed] = quantities(hit.end, hit.end + 16)
  if (failed?.start !== directly.lastIndex || failed.isLoose) return
  const window = text.slice(Math.max(0, hit.start - before), hit.start)
  const start = hit.start - (window.split(/[。！？；\n]/).pop() ?? '').length
  const all = quantities(start, hit.start)
  const graded = gradedLast(text, start, all, noun)
  const total = wholeOf(text, all.slice(0, all.length - graded.length), noun)
  if (graded.length === 0 || !total) return
  const numbers = [...graded, failed].map(({ number }) => number)
  if (isSame(sumOf(numbers), total.number)) return
  yield {
    ...figureOf(text, total),
    suggestions: [writeDecimal(sumOf(numbers))],
    message: `各等次之和与总数不符：${calculation(numbers)}，文中为${writeDecimal(total.number)}，请核对。`,
    related: [...graded, failed].map((quantity) => figureOf(text, quantity)),
  }
}

/** The last numbers, as long as each is of a grade. */
function gradedLast(text: string, start: number, quantities: readonly Quantity[], noun: string): Quantity[] {
  const graded: Quantity[] = []
  let passed = false
  for (let at = quantities.length - 1; at >= 0; at--) {
    const label = text.slice(at > 0 ? quantities[at - 1].end : start, quantities[at].start)
    const found = grades.exec(label.split(/[，、,]/).pop() ?? '')
    if (!found || found[1] !== noun || quantities[at].isLoose) break
    passed ||= found[0].startsWith('合格')
    graded.unshift(quantities[at])
  }
  return passed ? graded : []
}

/** Where one number alone counts what was graded. */
function wholeOf(text: string, quantities: readonly Quantity[], noun: string): Quantity | undefined {
  const counted = quantities.filter(({ end }) =>
    text
      .slice(end, end + 10)
      .split(/[，。]/, 1)[0]
      .includes(noun),
  )
  return counted.length === 1 && !counted[0].isLoose ? counted[0] : undefined
}
