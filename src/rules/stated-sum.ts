/** A list of numbers and the total after it: 报纸3份、杂志5份，共9份. */
import type { Candidate, Span } from '../model/rule.js'
import { calculation, isSame, sumOf, toNumber, writeDecimal } from '../text/decimal.js'
import { figureOf, type Quantity, type QuantityReader } from './quantity.js'

export const sumWords = ['合计', '总计', '共计', '总共', '一共', '，共', '、共']

const before = 160
const after = 24

const directly = /[为有是]?\s?(?=\d)/y

export function* wrongSum(text: string, hit: Span, quantities: QuantityReader): Iterable<Candidate> {
  directly.lastIndex = hit.end
  if (!directly.test(text)) return
  const [total] = quantities(hit.end, hit.end + after)
  if (total?.start !== directly.lastIndex || total.isLoose || total.number.digits > 0) return
  const parts = listBefore(text, hit.start, total.unit, quantities)
  if (parts.length < 2 || !isSameKind(text, parts, total)) return
  const numbers = parts.map(({ number }) => number)
  const sum = sumOf(numbers)
  const ratio = toNumber(sum) / toNumber(total.number)
  if (isSame(sum, total.number) || ratio < 0.5 || ratio > 2) return
  yield {
    ...figureOf(text, total),
    suggestions: [writeDecimal(sum)],
    message: `分项之和与总数不符：${calculation(numbers)}，文中为${writeDecimal(total.number)}，请核对。`,
    related: parts.map((part) => figureOf(text, part)),
  }
}

const toTotal = /^[^，、,\d]{0,6}[，,、]?\s?$/
const between = /^([^，、,\d]{0,6})([，、,]|和|及|以及)[^，、,\d]{0,14}$/
const longest = 30

/** The numbers up to the total, as far back as the sentence goes; none where it lists other things too. */
function listBefore(text: string, end: number, unit: string, quantities: QuantityReader): Quantity[] {
  const window = text.slice(Math.max(0, end - before), end)
  const start = end - (window.split(/[。！？；：\n（(]/).pop() ?? '').length
  const parts = quantities(start, end)
  const last = parts.at(-1)
  if (!last || parts.length > longest || !toTotal.test(text.slice(last.end, end))) return []
  const isList = parts.every((part, at) => {
    const isJoined = at === 0 || between.test(text.slice(parts[at - 1].end, part.start))
    return isJoined && part.unit === unit && !part.isLoose
  })
  return isList && !/[\d、]/.test(text.slice(start, parts[0].start)) ? [...parts] : []
}

/** 32个部门和77个单位共118个文件 counts other things: what follows the numbers must be the same, or nothing. */
function isSameKind(text: string, parts: readonly Quantity[], total: Quantity): boolean {
  const nounAfter = (at: number): string =>
    /^[^，、。；,;（(\d\n]{0,8}/.exec(text.slice(at, at + 9))?.[0].replace(/[和及].*|以及.*/, '') ?? ''
  const nouns = new Set(parts.map(({ end }) => nounAfter(end).trim()))
  const [noun = ''] = nouns
  const whole = nounAfter(total.end).trim()
  return nouns.size === 1 && (noun === '' || whole === '' || whole === noun)
}
