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

/** What is one may be another too: 党员 and 女, 涉农贷款 and 小微企业贷款. */
const groups =
  /党员|团员|干部|女|少数民族|残疾|低保|特困|脱贫|监测|困难|老人|老年|儿童|退役|代表|委员|学生|毕业生|农民工|博士|硕士|本科|职称|岁|民间|民营|国有|工业|农业|涉农|小微|普惠|绿色|制造业|高新|技改|机电/

function wrongTotal(text: string, total: Quantity, { parts, isWhole, isOpen }: PartList): Candidate | undefined {
  const numbers = parts.map(({ number }) => number)
  const sum = sumOf(numbers)
  const rounding = [total.number, ...numbers].reduce((all, one) => all + (one.digits > 0 ? roundingOf(one) : 0), 0)
  const excess = toNumber(sum) - toNumber(total.number)
  if (parts.length < 2 || isSame(sum, total.number) || Math.abs(excess) < rounding) return undefined
  const isDisjoint = !parts.some(({ label }) => groups.test(label))
  if (!isWhole && !(isDisjoint && isNearlyWhole(toNumber(total.number), excess, parts.length, isOpen))) return undefined
  const isLess = !isWhole && excess < 0
  return {
    ...figureOf(text, total),
    suggestions: [writeDecimal(sum)],
    message: `分项之和与总数不符：${calculation(numbers)}，文中为${writeDecimal(total.number)}，请核对。`,
    related: parts.map((part) => figureOf(text, part)),
    // A small part may have been left unsaid.
    ...(isLess && { severity: 'info', confidence: 'possible' }),
  }
}

/** Parts beyond the total, but hardly of another kind; or nearly the total, but not quite. */
function isNearlyWhole(total: number, excess: number, parts: number, isOpen: boolean): boolean {
  const ratio = (total + excess) / total
  if (ratio < 1) return ratio >= 0.95 && !isOpen
  return ratio <= 1.05 || (excess <= 2 && ratio <= 1.5) || (parts > 2 && ratio <= 1.25)
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
