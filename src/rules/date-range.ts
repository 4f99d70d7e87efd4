/** Ranges that run backwards: 3月5日至3月1日, 2023—2021年. */
import { type DateReader, type DateSlip, isLunar, type Place } from './date-place.js'

const connectors = ['至', '到', '—', '－', '–', '-', '～', '~', '——', '--']
const ends = ['年', '月', '日', '号', '）', ')', ...'0123456789']
const yearOnly = String.raw`(?<![\d前.])((?:1[6-9]|20)\d\d)`

const weekday = String.raw`(?:\((?:星期|周)[一二三四五六日天]\) ?)?`
const whole = `(?:${yearOnly} ?年 ?)?(?:(?<!\\d)(\\d\\d?) ?月 ?)?(?:(?<![\\d.])(\\d\\d?) ?[日号] ?)?${weekday}`
const from = new RegExp(`(?:${whole}|${yearOnly} ?)(?:至|到|[—–~-]{1,2})$`)
const to = /^ ?(?:((?:1[6-9]|20)\d\d) ?年 ?)?(?:(\d\d?) ?月 ?)?(?:(\d\d?) ?[日号])?/

export const ranges: DateReader = {
  triggers: ends.flatMap((end) => connectors.flatMap((sign) => [`${end}${sign}`, `${end} ${sign}`])),
  read({ head, tail }: Place): DateSlip | undefined {
    const right = to.exec(tail)
    if (!right || right[0].trim() === '') return undefined
    const left = from.exec(head)
    if (!left || left[0].length < 3) return undefined
    const [, year, month, day, bare] = left
    const first = numbersOf([year ?? bare, month, day])
    const last = numbersOf(right.slice(1))
    // 2023—2021年: what has no 年 of its own is a year only beside another.
    if (bare !== undefined && last[0] === undefined) return undefined
    if (!runsBackwards(first, last) || isLunar(head.slice(0, left.index))) return undefined
    return {
      back: left[0].length,
      ahead: right[0].trimEnd().length,
      suggestions: [],
      message: '起止时间前后颠倒，请核对。',
      ...(first[0] === undefined || last[0] === undefined ? { severity: 'warning' } : {}),
    }
  },
}

/** Year, month and day, as far as they are named. */
type Parts = readonly (number | undefined)[]

function numbersOf(words: readonly (string | undefined)[]): Parts {
  return words.map((word) => (word === undefined ? undefined : Number(word)))
}

function runsBackwards([year1, month1, day1]: Parts, [year2, month2, day2]: Parts): boolean {
  if (year2 !== undefined) {
    if (year1 === undefined || year1 !== year2) return year1 !== undefined && year2 < year1
    return isBefore([month2, day2], [month1, day1])
  }
  if (month1 === undefined) return false
  if (month2 === undefined) return day1 !== undefined && day2 !== undefined && day2 < day1
  if (month2 === month1) return day1 !== undefined && day2 !== undefined && day2 < day1 - 1
  // A winter and a school year reach into the next year without saying so; eleven months hardly do.
  return year1 !== undefined && month1 - month2 === 1 && !isWholeYear(day1, day2)
}

/** 2023年10月1日至9月30日. */
function isWholeYear(day1: number | undefined, day2: number | undefined): boolean {
  return day1 === undefined || (day1 === 1 && day2 !== undefined && day2 >= 28)
}

function isBefore([month2, day2]: Parts, [month1, day1]: Parts): boolean {
  if (month1 === undefined || month2 === undefined) return false
  if (month1 !== month2) return month2 < month1
  return day1 !== undefined && day2 !== undefined && day2 < day1
}
