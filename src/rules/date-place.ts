/** What the parts of the date rule share: the line on either side of a trigger, and the day of the article. */
import type { Candidate, Reading } from '../model/rule.js'
import { type Day, isOnCalendar, readDay } from '../text/calendar.js'
import { once } from '../text/once.js'

/** The line round a trigger, as far as it is read; full-width digits and marks are narrowed, character by character. */
export interface Place {
  /** Up to the trigger's end. */
  readonly head: string
  /** From the trigger's end. */
  readonly tail: string
  /** The day the article is of, where it is known: when it is published, or what day stands under it. */
  readonly articleDay: () => Day | undefined
}

/** A slip: how many characters before the trigger's end it begins, and how many after it ends. */
export interface DateSlip extends Omit<Candidate, 'start' | 'end'> {
  readonly back: number
  readonly ahead: number
}

/** One kind of slip, read where one of its triggers stands. */
export interface DateReader {
  readonly triggers: readonly string[]
  readonly read: (place: Place) => DateSlip | undefined
}

const before = 48
const after = 40

export function createDateReader(readers: readonly DateReader[]): (reading: Reading) => Iterable<Candidate> {
  const byTrigger = new Map<string, DateReader[]>()
  for (const reader of readers)
    for (const trigger of reader.triggers)
      byTrigger.set(narrow(trigger), [...(byTrigger.get(narrow(trigger)) ?? []), reader])
  return function* ({ text, publishedAt, hits }) {
    const articleDay = once(() => (publishedAt === undefined ? dayBeneath(text) : readDay(publishedAt)))
    for (const { start, end } of hits) {
      const here = byTrigger.get(narrow(text.slice(start, end)))
      if (!here) continue
      const head = narrow(lastLine(text.slice(Math.max(0, end - before), end)))
      const tail = narrow(text.slice(end, end + after).split('\n', 1)[0])
      for (const reader of here) {
        const slip = reader.read({ head, tail, articleDay })
        if (slip) yield candidateOf(slip, end)
      }
    }
  }
}

function candidateOf({ back, ahead, ...rest }: DateSlip, end: number): Candidate {
  return { ...rest, start: end - back, end: end + ahead }
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

/** As long as before. */
function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
}

const signature = /^[ \t\u3000]{0,80}((?:19|20)\d\d) ?年 ?(\d\d?) ?月 ?(\d\d?) ?日[ \t\u3000]{0,8}$/gm

/** A document has its day on a line of its own; where there are several, none is taken. */
function dayBeneath(text: string): Day | undefined {
  const lines = [...text.matchAll(signature)].slice(0, 2)
  if (lines.length !== 1) return undefined
  const [year, month, day] = lines[0].slice(1).map(Number)
  const found = { year, month, day }
  return isOnCalendar(found) ? found : undefined
}

/** A day of the old calendar has months and leap years of its own. */
export function isLunar(words: string): boolean {
  return /(?:农历|阴历|旧历|古历|夏历|闰)[^,;。\n]{0,14}$/.test(words)
}
