/** From one figure to another, and by how much: 从200件增加到260件，增长40%. */
import type { Candidate, Span } from '../model/rule.js'
import {
  type Decimal,
  negative,
  readDecimal,
  roundingOf,
  roundTo,
  sumOf,
  toNumber,
  writeDecimal,
} from '../text/decimal.js'

export const growthWords = ['增长', '提高', '上升', '提升', '下降', '降低', '减少', '增加']

const figure = String.raw`(\d[\d,]*(?:\.\d+)?)\s?`
const unit = String.raw`([%％]|[万亿]?[\u4e00-\u9fff]{1,2}?)`
const fromTo = new RegExp(
  String.raw`(?:从|由)[^，。；\n\d]{0,14}(?:\d{4}年[^，。；\n\d]{0,6})?${figure}${unit}[^，。；\n\d]{0,6}(?:增加|增长|提高|上升|提升|增|扩大|减少|下降|降低|降|减|升)(?:到了?|至|为)[^，。；\n\d]{0,8}(?:\d{4}年[^，。；\n\d]{0,6})?${figure}\2[^，。；\n\d]{0,2}[，,](?:共|净)?$`,
)
/** 受理120件，去年同期100件，同比增长20%. */
const thanLastYear = new RegExp(
  String.raw`${figure}${unit}[^，。；\n\d]{0,8}[，,（(](?:上年|去年)同期[^，。；\n\d]{0,6}${figure}\2[^，。；\n\d]{0,4}[，,]?同比$`,
)
const by = new RegExp(String.raw`^(?:了|达|达到|幅度?为)?\s?${figure}([%％]|个百分点)(?![\d以左])`)

/** What may stand between the word and the figure; nearly always something else does. */
const onTheWay = '0123456789了达幅为 '

export function* wrongGrowth(text: string, hit: Span): Iterable<Candidate> {
  if (!onTheWay.includes(text[hit.end] ?? '。')) return
  const stated = by.exec(text.slice(hit.end, hit.end + 16))
  if (!stated) return
  const head = text.slice(Math.max(0, hit.start - 70), hit.start)
  const ahead = fromTo.exec(head)
  const change = ahead ?? thanLastYear.exec(head)
  if (!change) return
  const [one, other] = [readDecimal(change[1]), readDecimal(change[3])]
  const [first, last] = ahead ? [one, other] : [other, one]
  const said = readDecimal(stated[1])
  if (!first || !last || !said || first.units === 0) return
  const inPoints = stated[2] === '个百分点'
  if (inPoints !== /[%％]/.test(change[2])) return
  const right = inPoints ? points(first, last) : percentage(first, last)
  const loose = roundingOf(said) * 1.01 + right.loose
  if (Math.abs(Math.abs(right.value) - toNumber(said)) <= loose) return
  const shown = writeDecimal(roundTo(Math.abs(right.value), said.digits))
  const start = hit.end + stated[0].indexOf(stated[1])
  yield {
    start,
    end: start + stated[1].length,
    suggestions: [shown],
    message: `由${writeDecimal(first)}到${writeDecimal(last)}，应为${shown}${stated[2]}，文中为${stated[1]}${stated[2]}，请核对。`,
    related: [],
  }
}

interface Change {
  readonly value: number
  /** How far it may be off, as its figures are rounded. */
  readonly loose: number
}

function points(first: Decimal, last: Decimal): Change {
  const rounding = (number: Decimal): number => (number.digits > 0 ? roundingOf(number) : 0)
  return { value: toNumber(sumOf([last, negative(first)])), loose: rounding(first) + rounding(last) }
}

function percentage(first: Decimal, last: Decimal): Change {
  const ratio = toNumber(last) / toNumber(first)
  return { value: (ratio - 1) * 100, loose: 100 * ratio * (relative(first) + relative(last)) }
}

function relative(number: Decimal): number {
  return number.digits > 0 ? roundingOf(number) / Math.max(Math.abs(toNumber(number)), roundingOf(number)) : 0
}
