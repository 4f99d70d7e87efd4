/** A sum or a count written in characters and in digits that are not the same: 人民币壹拾万元整（￥120,000元）. */
import type { Candidate, Span } from '../model/rule.js'
import { readNumber } from '../text/chinese-number.js'

const formalDigits = '零壹贰叁肆伍陆柒捌玖'
const plainDigits = '零一二三四五六七八九'
const smallUnits: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 }
const largeUnits: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** 元整, and a Chinese numeral before a bracket. */
export const sumTriggers: readonly string[] = [
  ...['元整', '圆整', '元正', '圆正'],
  ...Array.from('一二三四五六七八九十百', (digit) => `${digit}（`),
]

/** Longest sum in characters or digits, with what stands between the two. */
const reach = 40

export function* sumSlips(text: string, hits: readonly Span[]): Iterable<Candidate> {
  for (const { start, end } of hits) {
    const found = text[end - 1] === '（' ? countInBoth(text, end) : sumInBoth(text, start, end)
    if (found) yield found
  }
}

const formal = new RegExp(`[${formalDigits}拾佰仟万亿]{2,}$`)
const digitsAfter = /^[）)]?[，,（(\s]*(?:小写|即|计)?[：:]?(?:人民币)?[￥¥]?\s*(\d[\d,]*(?:\.\d+)?)\s*([万亿]?)元?/
const digitsBefore =
  /[￥¥]?(?<![\d.,])(\d[\d,]*(?:\.\d+)?)\s*([万亿]?)元?[整）)]?[（(，,\s]*(?:人民币)?(?:大写)?(?:金额)?[：:]?\s*(?:人民币)?$/

function sumInBoth(text: string, unit: number, end: number): Candidate | undefined {
  const words = formal.exec(text.slice(Math.max(0, unit - reach), unit))?.[0]
  if (words === undefined) return undefined
  const start = unit - words.length
  const after = digitsAfter.exec(text.slice(end, end + reach))
  const before = after ? undefined : digitsBefore.exec(text.slice(Math.max(0, start - reach), start))
  const digits = after ?? before
  const sum = readFormal(words)
  if (!digits || sum === undefined || isWorth(digits[1], digits[2], sum)) return undefined
  const from = (after ? end : start - digits[0].length) + digits[0].indexOf(digits[1])
  const said = digits[1] + digits[2]
  return {
    start,
    end: unit + 1,
    suggestions: [],
    message: `大写金额为${sum}元，小写为${said}元，两处不一致。`,
    related: [{ start: from, end: from + said.length }],
    severity: 'error',
  }
}

/** Whether the digits, with 万 or 亿, are the sum. No fraction is made on the way. */
function isWorth(digits: string, unit: string, sum: number): boolean {
  const [whole, fraction = ''] = digits.replaceAll(',', '').split('.')
  return Number(whole + fraction) * (largeUnits[unit] ?? 1) === sum * 10 ** fraction.length
}

/** 壹佰贰拾叁万肆仟 → 1234000; undefined where units stand out of order. */
export function readFormal(words: string): number | undefined {
  let [total, section, digit] = [0, 0, 0]
  let lastLarge = Infinity
  for (const sign of words) {
    const large = largeUnits[sign]
    if (formalDigits.includes(sign)) digit = formalDigits.indexOf(sign)
    else if (large === undefined) {
      section += Math.max(1, digit) * smallUnits[sign]
      digit = 0
    } else {
      if (large >= lastLarge) return undefined
      total += (section + digit) * large
      lastLarge = large
      section = digit = 0
    }
  }
  return total + section + digit
}

const counted = /^(\d{1,5})）(?=[个名人日天年月周户家次项份元万亿])/

/** 三十（35）天. */
function countInBoth(text: string, end: number): Candidate | undefined {
  const words = /[〇零两一二三四五六七八九十百千]+$/.exec(text.slice(Math.max(0, end - 12), end - 1))?.[0] ?? ''
  const digits = counted.exec(text.slice(end, end + 8))?.[1]
  const start = end - 1 - words.length
  if (digits === undefined || /[第（万亿.]/.test(text.charAt(start - 1))) return undefined
  const count = readNumber(words)
  if (count === undefined || count === Number(digits) || !isOneNumber(words)) return undefined
  const message = `汉字写的是${count}，数字写的是${digits}，两处不一致。`
  return { start, end: end - 1, suggestions: [], message, related: [{ start: end, end: end + digits.length }] }
}

/** 三四 is three or four. */
function isOneNumber(words: string): boolean {
  return words.length === 1 || !new RegExp(`[${plainDigits}]{2}`).test(words.replace(/[零〇]/g, ''))
}
