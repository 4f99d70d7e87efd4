/** The days that a sentence names with their year, however it writes the digits. */

const day =
  /(?<!\d)((?:19|20)\d\d)(?: {0,2}年(?: {0,2}(\d\d?) {0,2}月(?: {0,2}(\d\d?) {0,2}日)?)?|(?=[〕\]］\-—–~～至]))/g

/** The days that are named, as far as they are: YYYY, YYYY-MM or YYYY-MM-DD. */
export function daysIn(words: string): string[] {
  return [...inDigits(words).matchAll(day)].map(([, ...parts]) =>
    parts
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  )
}

const numerals = '〇一二三四五六七八九'
const writtenYear = /[〇○零一二三四五六七八九]{4}(?=[ \u3000]{0,2}年)/g

/** ２０１５　年 and 二〇一五年 as 2015 年 and 2015年. */
function inDigits(words: string): string {
  return words
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(writtenYear, (year) => Array.from(year, (digit) => Math.max(0, numerals.indexOf(digit))).join(''))
}
