/** Numbers below ten thousand in Chinese characters, as laws count their articles: 一百零五, 一千二百六十. */

const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 }

/**
 * What somebody means by these characters, however they are put: 六三 and 二百六六 too, and digits. Nothing where units
 * stand out of order, or other characters.
 */
export function readNumber(words: string): number | undefined {
  let total = 0
  let digit = -1
  let last = Infinity
  for (const character of words) {
    const unit = units[character]
    if (unit !== undefined && unit >= last) return undefined
    if (unit === undefined) {
      const value = digitOf(character)
      if (value < 0) return undefined
      digit = Math.max(0, digit) * 10 + value
    } else {
      total += (digit > 0 ? digit : 1) * unit
      last = unit
      digit = -1
    }
  }
  return total + Math.max(0, digit)
}

const digit = '[一二三四五六七八九]'
const belowHundred = `(?:[零〇]${digit}|${digit}十${digit}?)`
const hundreds = `${digit}百${belowHundred}?`
const wellWritten = new RegExp(
  `^(?:${digit}|[二三四五六七八九]?十${digit}?|${hundreds}|${digit}千(?:${hundreds}|[零〇]${digit}(?:十${digit}?)?)?)$`,
)

/** Whether these characters are a number as laws write it. */
export function isWellWritten(words: string): boolean {
  return wellWritten.test(words)
}

/** As laws write it: 十二, 一百一十二, 一千零一. */
export function writeNumber(number: number): string {
  let rest = number
  let words = ''
  for (const [unit, worth] of Object.entries(units)) {
    const digit = Math.floor(rest / worth)
    rest %= worth
    if (digit > 0) words += digits[digit] + unit
    else if (words !== '' && rest > 0 && !words.endsWith('零')) words += '零'
  }
  if (rest > 0) words += digits[rest]
  return words.replace(/^一十/, '十')
}

function digitOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10
  return character === '〇' ? 0 : character === '两' ? 2 : digits.indexOf(character)
}
