/** A day of the week that does not go with its date: 2026年11月20日（星期四） is a Friday. */
import { type Day, dayNumber, isOnCalendar, weekdayOf } from '../text/calendar.js'
import { type DateReader, type DateSlip, isLunar, type Place } from './date-place.js'

const names = '日一二三四五六'
const triggers = ['星期', '礼拜', '周'].flatMap((word) => [...names, '天'].map((name) => word + name))

const partOfDay = '(?:当天|[上下中]午|早上|早晨|晚上?|凌晨|傍晚|夜间)?'
/** The date that stands before: year and month may have been named further before. */
const dateBefore = new RegExp(
  `(?:(?:((?:19|20)\\d\\d) ?年 ?)?(?<!\\d)(\\d\\d?) ?月 ?)?(?<![\\d.])(\\d\\d?) ?[日号] ?${partOfDay}[,、]? ?[(\\[〔]?(?:星期|礼拜|周).$`,
)
const dateAfter = /^ ?[(] ?(?:((?:19|20)\d\d) ?年 ?)?(\d\d?) ?月 ?(\d\d?) ?[日号]/

/** 周日 in 一周日均, 周一 in 周一围: 周 is a weekday where nothing but marks or a time follows. */
const ends = /^(?: ?[()\]〕,。、;:至到—~-]|[ 上下早晚]|前|起|$|开[幕始]|举[行办]|召开|出版|播出)/

/** What a sentence names before: 2026年11月20日至22日（星期日）. */
const monthNamed = /(?<!\d)(\d\d?) ?月 ?\d\d? ?日?[^月]{0,16}$/
const yearNamed = /((?:19|20)\d\d) ?年(?![^。;]*(?:次年|翌年|明年|去年|[12]\d{3} ?年))/

/** 12月5日、6日（星期六、星期日）: the first weekday is that of the first day, and the dates behind it are not read again. */
const daysBefore = /[日号\d] ?[至到、和及—–~-]{1,2} ?$/
const weekdayAfter = /^ ?[至到、和及—–~-]{1,2} ?(?:星期|礼拜|周)/

interface Named extends Day {
  /** Where the year is named. */
  readonly source: 'date' | 'sentence' | 'article'
}

export const weekdays: DateReader = {
  triggers,
  read(place: Place): DateSlip | undefined {
    const { head, tail } = place
    const stated = weekdayNumber(head.slice(-1))
    if (head.at(-2) === '周' && !ends.test(tail)) return undefined
    const day = dayNamed(place)
    if (!day || !isOnCalendar(day) || weekdayOf(day) === stated) return undefined
    const right = weekdayOf(day)
    const name = right === 0 ? nameOfSunday(head) : names[right]
    const written = head.slice(head.search(/(?:星期|礼拜|周).$/))
    const whole = `${day.year}年${day.month}月${day.day}日`
    return {
      back: written.length,
      ahead: 0,
      suggestions: [written.slice(0, -1) + name],
      message: `${whole}是星期${name}，文中为“${written}”，请核对日期和星期。`,
      ...(day.source === 'date' ? {} : { severity: 'warning' }),
    }
  },
}

function weekdayNumber(name: string): number {
  return Math.max(0, names.indexOf(name))
}

function nameOfSunday(head: string): string {
  return head.endsWith('天') ? '天' : '日'
}

function dayNamed({ head, tail, articleDay }: Place): Named | undefined {
  const before = dateBefore.exec(head)
  const found = before ?? dateAfter.exec(tail)
  if (!found) return undefined
  const context = before ? head.slice(0, before.index) : head
  if (isLunar(context) || (daysBefore.test(context) && weekdayAfter.test(tail))) return undefined
  const monthBefore = Number(monthNamed.exec(context)?.[1] ?? 0)
  const month = Number(found[2] ?? monthBefore)
  const day = Number(found[3])
  if (found[1] !== undefined) return { year: Number(found[1]), month, day, source: 'date' }
  const year = yearNamed.exec(context)?.[1]
  // 2026年12月31日（星期四）至1月3日（星期日） ends in the next year.
  if (year !== undefined) return { year: Number(year) + (month < monthBefore ? 1 : 0), month, day, source: 'sentence' }
  return /[今去前明后次]年|\d{4}/.test(context) ? undefined : nearest(articleDay(), month, day)
}

/** That of three years which lies nearest to the article's day. */
function nearest(article: Day | undefined, month: number, day: number): Named | undefined {
  if (!article) return undefined
  const years = [article.year - 1, article.year, article.year + 1]
  const days = years.map((year) => ({ year, month, day, source: 'article' as const }))
  const away = (named: Named): number => Math.abs(dayNumber(named) - dayNumber(article))
  return days.sort((one, other) => away(one) - away(other))[0]
}
