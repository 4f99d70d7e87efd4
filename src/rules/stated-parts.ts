/** A total and the parts named after it: 共发布信息572条，其中原创256条，占比44.8%；转载316条，占比55.2%. */
import type { Candidate, Span } from '../model/rule.js'
import {
  calculation,
  type Decimal,
  isSame,
  roundingOf,
  roundTo,
  sumOf,
  toNumber,
  writeDecimal,
} from '../text/decimal.js'
import { type Part, type PartList, readPartList } from './part-list.js'
import { figureOf, type Quantity, type QuantityReader } from './quantity.js'

export const partWords = ['其中', '包括', '分别为', '分别是', '分别有']

/** How far a sentence is read before the word. */
const before = 60

/** The text from a total to the list of its parts: nothing else is named between them. */
const toList = /^[^，；、：（）。,;:()\d\n]{0,10}[，；。：（,;:(]?\s?$/

export function* wrongParts(text: string, hit: Span, quantities: QuantityReader): Iterable<Candidate> {
  const total = quantities(Math.max(0, hit.start - before), hit.start).at(-1)
  if (!total || total.isLoose || !toList.test(text.slice(total.end, hit.start))) return
  const list = readPartList(text, hit.end, total.unit, quantities)
  if (!list) return
  const wrong = wrongTotal(text, total, list)
  if (wrong) yield wrong
  else yield* wrongShares(total, list.parts)
}

/** Who is one may be another too. */
const groups =
  /党员|团员|干部|女|少数民族|残疾|低保|特困|脱贫|监测|老人|老年|儿童|退役|代表|委员|学生|博士|硕士|本科|职称|岁/

/** Parts beyond the total, but not of another kind; or nearly the total, but not quite. */
const most = 1.5
const nearly = 0.95

function wrongTotal(text: string, total: Quantity, { parts, isWhole, isOpen }: PartList): Candidate | undefined {
  if (parts.length < 2) return undefined
  const numbers = parts.map(({ number }) => number)
  const sum = sumOf(numbers)
  const rounding = [total.number, ...numbers].reduce((all, one) => all + (one.digits > 0 ? roundingOf(one) : 0), 0)
  const away = Math.abs(toNumber(sum) - toNumber(total.number))
  if (isSame(sum, total.number) || away < rounding) return undefined
  const ratio = toNumber(sum) / toNumber(total.number)
  const mayOverlap = parts.some(({ label }) => groups.test(label))
  const isNear = !mayOverlap && (ratio > 1 ? ratio <= most : ratio >= nearly && !isOpen)
  if (!isWhole && !isNear) return undefined
  return {
    ...figureOf(text, total),
    suggestions: [writeDecimal(sum)],
    message: `分项之和与总数不符：${calculation(numbers)}，文中为${writeDecimal(total.number)}，请核对。`,
    related: parts.map((part) => figureOf(text, part)),
  }
}

function* wrongShares(total: Quantity, parts: readonly Part[]): Iterable<Candidate> {
  const whole = toNumber(total.number)
  for (const { number, share } of parts) {
    if (!share || whole === 0 || toNumber(number) > whole) continue
    const percentage = (toNumber(number) / whole) * 100
    const loose = percentage * (relativeRounding(number) + relativeRounding(total.number))
    if (Math.abs(percentage - toNumber(share.number)) <= roundingOf(share.number) * 1.01 + loose) continue
    const right = writeDecimal(roundTo(percentage, share.number.digits))
    yield {
      start: share.start,
      end: share.end,
      suggestions: [right],
      message: `占比与数量不符：${writeDecimal(number)}÷${writeDecimal(total.number)}=${right}%，文中为${writeDecimal(share.number)}%，请核对。`,
      related: [total, { start: share.start, end: share.end }].map(({ start, end }) => ({ start, end })),
    }
  }
}

function relativeRounding(number: Decimal): number {
  return number.digits > 0 && number.units !== 0 ? roundingOf(number) / Math.abs(toNumber(number)) : 0
}
