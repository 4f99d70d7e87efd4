/** A list of numbers and the total after it: 报纸3份、杂志5份，共9份. */
import type { Candidate, Span } from '../model/rule.js'
import { calculation, isSame, sumOf, toNumber, writeDecimal } from '../text/decimal.js'
import { type Quantity, quantitiesIn } from './quantity.js'

export const sumWords = ['合计', '总计', '共计', '总共', '一共', '，共', '、共']

const before = 160
const after = 24

export function* wrongSum(text: string, hit: Span): Iterable<Candidate> {
  const tail = text.slice(hit.end, hit.end + after).split(/[。！？；，、\n]/, 1)[0]
  const total = quantitiesIn(tail, hit.end)[0]
  if (!total || total.isLoose || !/^[为有是]?\s?$/.test(tail.slice(0, total.start - hit.end))) return
  const from = Math.max(0, hit.start - before)
  const sentence =
    text
      .slice(from, hit.start)
      .split(/[。！？；：\n（(]/)
      .pop() ?? ''
  const start = hit.start - sentence.length
  const parts = lastList(sentence, quantitiesIn(sentence, start), { start, end: hit.start, unit: total.unit })
  if (parts.length < 2 || !isSameKind(text, parts, total)) return
  const numbers = parts.map(({ number }) => number)
  const sum = sumOf(numbers)
  const ratio = toNumber(sum) / toNumber(total.number)
  if (isSame(sum, total.number) || total.number.digits > 0 || ratio < 0.5 || ratio > 2) return
  const digits = /^[\d,.]*/.exec(text.slice(total.start, total.end))?.[0] ?? ''
  yield {
    start: total.start,
    end: total.start + digits.length,
    suggestions: [writeDecimal(sum)],
    message: `分项之和与总数不符：${calculation(numbers)}，文中为${writeDecimal(total.number)}，请核对。`,
    related: parts.map(({ start, end }) => ({ start, end })),
  }
}

const between = /^([^，、,\d]{0,6})([，、,]|和|及|以及)[^，、,\d]{0,14}$/

/** The numbers up to the total, as far back as they stand in one list; none where the list goes on with other things. */
function lastList(
  sentence: string,
  quantities: readonly Quantity[],
  { start, end, unit }: Span & { readonly unit: string },
): Quantity[] {
  const last = quantities.at(-1)
  if (!last || !/^[^，、,\d]{0,6}[，,、]?\s?$/.test(sentence.slice(last.end - start, end - start))) return []
  const parts: Quantity[] = []
  for (let at = quantities.length - 1; at >= 0; at--) {
    const quantity = quantities[at]
    if (quantity.unit !== unit || quantity.isLoose) return []
    parts.unshift(quantity)
    const gap = at > 0 ? sentence.slice(quantities[at - 1].end - start, quantity.start - start) : ''
    if (at > 0 && !between.test(gap)) return []
  }
  const lead = sentence.slice(0, (parts[0]?.start ?? start) - start)
  return /[\d]/.test(lead) || (lead.match(/、/g)?.length ?? 0) > 0 ? [] : parts
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
