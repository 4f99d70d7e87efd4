/** Numbers below ten thousand in Chinese characters, as laws count their articles: 一百零五, 一千二百六十. */

const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 }

/**
 * What somebody means by these characters, however they are put; nothing where that cannot be said. Full-width digits and
 * plain ones count too.
 */
export function readNumber(words: string): number | undefined {
  const plain = words
    .replace(/〇/g, '零')
    .replace(/两/g, '二')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  if (/^[0-9]+$/.test(plain)) return Number(plain)
  if (/^[零一二三四五六七八九]+$/.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''))
  const whole = plain.replace(/([千百零])([一二三四五六七八九])(?=[一二三四五六七八九]$)/, '$1$2十')
  const parts = /^(?:(.)千)?零?(?:(.)百)?零?(?:(.)?(十))?零?(.)?$/.exec(whole)
  if (!parts) return undefined
  const [, thousands, hundreds, tens, ten, ones] = parts
  return (
    1000 * digitOf(thousands) + 100 * digitOf(hundreds) + (ten ? 10 * (tens ? digitOf(tens) : 1) : 0) + digitOf(ones)
  )
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

function digitOf(digit = '零'): number {
  const value = digits.indexOf(digit)
  return value < 0 ? Number.NaN : value
}
