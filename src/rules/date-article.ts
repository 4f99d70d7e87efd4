/** Dates against the day of the article: a deadline that is over, 今年（2025年） in an article of 2026. */
import { type Day, dayNumber, isOnCalendar } from '../text/calendar.js'
import type { DateReader, DateSlip, Place } from './date-place.js'

const years: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 }

const namedYear: DateReader = {
  triggers: Object.keys(years).flatMap((word) => [`${word}(`, `${word} (`, `${word}20`, `${word}19`]),
  read({ head, tail, articleDay }: Place): DateSlip | undefined {
    const found = /([今去前明]年) ?\(?(?:19|20)?$/.exec(head)
    const year = found && /^(?:\d\d){1,2}(?=年)/.exec(tail)
    const article = year ? articleDay() : undefined
    if (!found || !year || !article) return undefined
    const stated = Number((/\d*$/.exec(head)?.[0] ?? '') + year[0])
    const meant = article.year + years[found[1]]
    if (stated === meant || stated < 1900) return undefined
    return {
      back: /\d*$/.exec(head)?.[0].length ?? 0,
      ahead: year[0].length,
      suggestions: [`${meant}`],
      severity: 'info',
      message: `文章的日期是${article.year}年，“${found[1]}”应是${meant}年，文中为${stated}年，请核对。`,
    }
  },
}

const date = String.raw`(?:((?:19|20)\d\d) ?年 ?)?(\d\d?) ?月 ?(\d\d?) ?日`
const time = String.raw`(?: ?\((?:星期|周).\))?(?:[上下中]午|晚上?)? ?(?:\d\d?[:时点](?:\d\d)?[分时整]?)?(?:下班)?`

/** 请于3月1日前报送. */
const due: DateReader = {
  triggers: ['日', '时', '点', '0', '班', ')'].flatMap((end) => [`${end}前`, `${end}之前`, `${end}以前`]),
  read({ head, tail, articleDay }: Place): DateSlip | undefined {
    const found = new RegExp(`[于在] ?(${date}${time}(?:之|以)?前)$`).exec(head)
    if (!found) return undefined
    const clause =
      head
        .slice(0, found.index)
        .split(/[。;!?]/)
        .pop() ?? ''
    const isAsked = /请|务必|望/.test(clause) || /^[,]?(?:请|务必|将|把|报|填报|反馈|提交|上报)/.test(tail)
    return isAsked ? pastDay(found.slice(2, 5), articleDay(), { back: found[1].length, ahead: 0 }) : undefined
  },
}

/** 报名截止时间：3月1日. */
const closing: DateReader = {
  triggers: ['截止时间', '截止日期', '截止日'],
  read({ tail, articleDay }: Place): DateSlip | undefined {
    const found = new RegExp(`^ ?[为是:至到在]{0,2} ?(${date})`).exec(tail)
    if (!found) return undefined
    return pastDay(found.slice(2, 5), articleDay(), { back: found[1].length - found[0].length, ahead: found[0].length })
  },
}

/** 截至2027年3月1日，已…: what is counted up to a day that is still to come. */
const counted: DateReader = {
  triggers: ['截至', '截止'],
  read({ tail, articleDay }: Place): DateSlip | undefined {
    const found = /^ ?到?((?:20)\d\d) ?年 ?(\d\d?) ?月 ?(?:(\d\d?) ?日)?[底末]?[,]?[^,。;]{0,6}(?:已|累计|共)/.exec(
      tail,
    )
    const article = found ? articleDay() : undefined
    if (!found || !article) return undefined
    const [, year, month, day] = found.map(Number)
    const named = { year, month, day: day || 1 }
    if (!isOnCalendar(named) || dayNumber(named) <= dayNumber(article)) return undefined
    const words = /^ ?到?(.*?[月日])(?!\d)/.exec(found[0])?.[0] ?? found[0]
    return {
      back: 0,
      ahead: words.length,
      suggestions: [],
      severity: 'info',
      message: `统计截至的日期晚于文章的日期（${written(article)}），请核对。`,
    }
  },
}

/** Without a year: longer ago than this, and the next year may be meant. */
const recently = 90

function pastDay(
  [yearDigits, month, day]: readonly string[],
  article: Day | undefined,
  place: Pick<DateSlip, 'back' | 'ahead'>,
): DateSlip | undefined {
  if (!article) return undefined
  const named = { year: Number(yearDigits ?? article.year), month: Number(month), day: Number(day) }
  const since = dayNumber(article) - dayNumber(named)
  if (!isOnCalendar(named) || since <= 0 || (yearDigits === undefined && since > recently)) return undefined
  const message = `期限早于文章的日期（${written(article)}），请核对。`
  return { ...place, suggestions: [], severity: 'info', message }
}

function written({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`
}

export const datesOfArticle: readonly DateReader[] = [namedYear, due, closing, counted]
