/** Days that no calendar has: 2月30日, 9月31日, 2023年2月29日, 13月5日. */
import { daysInMonth } from '../text/calendar.js'
import { type DateReader, type DateSlip, isLunar, type Place } from './date-place.js'

const tens = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
/** With and without a space before what they count. */
const counted = (numbers: readonly (number | string)[], unit: string): string[] =>
  numbers.flatMap((number) => [`${number}${unit}`, `${number} ${unit}`])

/** Days that share a month may stand between: 9月28日至31日. */
const monthAndDay =
  /(?<![\d.])(?:((?:1[89]|20)\d\d) ?年 ?)?(?<!\d)(\d\d?) ?月 ?(?:\d\d? ?日? ?[至到、—–~-]{1,2} ?){0,3}(\d\d?) ?[日号]$/
/** 28日至45日内 counts days; 30号楼 is a house. */
const otherwise = /^(?:[线院楼门店内后]|以[内后上]|期间?限)/

const day: DateReader = {
  triggers: ['日', '号'].flatMap((unit) => counted(['00', ...tens(29, 99)], unit)),
  read({ head, tail, articleDay }: Place): DateSlip | undefined {
    const found = monthAndDay.exec(head)
    if (!found || otherwise.test(tail)) return undefined
    const [words, year = yearMeant(head.slice(0, found.index), articleDay), month, day] = found
    // Without a year February may have 29 days.
    const last = daysInMonth(Number(year ?? 2000), Number(month))
    const isThere = Number(day) >= 1 && Number(day) <= last
    if (last === 0 || isThere || isLunar(head.slice(0, found.index))) return undefined
    const here = words.slice(words.search(/\d\d? ?月/))
    const isKnown = month !== '2' && month !== '02' ? Number(day) < 32 : year !== undefined && Number(day) < 31
    return {
      back: here.length,
      ahead: 0,
      suggestions: isKnown ? [here.replace(/\d\d?(?= ?[日号]$)/, `${last}`)] : [],
      message: `${year && Number(month) === 2 ? `${year}年` : ''}${Number(month)}月没有${Number(day)}日，请核对日期。`,
    }
  },
}

function yearMeant(before: string, articleDay: Place['articleDay']): string | undefined {
  const year = /[今本]年$/.test(before) ? articleDay()?.year : undefined
  return year === undefined ? undefined : `${year}`
}

const shortMonths = ['二', '四', '六', '九', '十一']

/** No month of the old calendar has 31 days either. */
const inCharacters: DateReader = {
  triggers: shortMonths.map((month) => `${month}月三十一日`),
  read({ head }: Place): DateSlip | undefined {
    const found = /(?<![二三])(十?[一二四六九])月三十一日$/.exec(head)
    if (!found || !shortMonths.includes(found[1])) return undefined
    return { back: found[0].length, ahead: 0, suggestions: [], message: `${found[1]}月没有三十一日，请核对日期。` }
  },
}

const month: DateReader = {
  triggers: counted(['00', ...tens(13, 99)], '月'),
  read({ head, tail }: Place): DateSlip | undefined {
    const found = /(?<![\d.])(?:((?:1[89]|20)\d\d) ?年 ?)?(\d\d) ?月$/.exec(head)
    if (!found) return undefined
    const [, year, number] = found
    const isDate = year !== undefined ? !/^[龄份]?薪|^龄/.test(tail) : /^ ?\d\d? ?日/.test(tail) && Number(number) < 20
    if (!isDate) return undefined
    const back = head.length - head.search(/\d\d ?月$/)
    return { back, ahead: 0, suggestions: [], message: `一年没有${Number(number)}月，请核对日期。` }
  },
}

const impossible = [
  ...['2-30', '2-31', '4-31', '6-31', '9-31'].flatMap((numbers) => [`-0${numbers}`, `-${numbers}`]),
  '-11-31',
]
const separators = ['-', '.', '/']

/** 2024-02-30, 2024.4.31. */
const inDigits: DateReader = {
  triggers: separators.flatMap((mark) => impossible.map((words) => words.replaceAll('-', mark))),
  read({ head, tail }: Place): DateSlip | undefined {
    const found = /(?<![\w./-])(?:19|20)\d\d([./-])(\d\d?)\1(\d\d)$/.exec(head)
    if (!found || /^[\w./-]*\d/.test(tail)) return undefined
    const [words, , month, day] = found
    return {
      back: words.length,
      ahead: 0,
      suggestions: [],
      message: `${Number(month)}月没有${day}日，请核对日期。`,
    }
  },
}

export const impossibleDates: readonly DateReader[] = [day, month, inCharacters, inDigits]
