/** What a document says of its annexes: the list at its end, and the titles at their heads. */
import type { Span } from '../model/rule.js'

/** A line of the list: 附件：1.任务分工表 or 2.进度统计表 below it. */
export interface Listed extends Span {
  /** The title, without its number, in view offsets `start` to `end`. */
  readonly title: string
  /** 0 where it has none. */
  readonly number: number
  /** What stands behind the number. */
  readonly mark: string
  /** The number and the mark behind it. */
  readonly numbering: Span
}

export interface AttachmentList {
  readonly items: readonly Listed[]
  /** Where the list ends. */
  readonly end: number
}

/** 附件2 on a line of its own, and the lines below it. */
export interface Annex extends Span {
  /** 0 where it has none. */
  readonly number: number
  /** What stands behind the number: nothing, where it is right. */
  readonly mark: string
  /** The next lines that are not empty, two at most. */
  readonly lines: readonly Span[]
}

interface Line extends Span {
  readonly words: string
}

/** Longest line that is read. */
const longest = 120
/** Most annexes that one document lists. */
const most = 40

/** The line that begins at `from`, without blanks and the marks of lists. */
function lineAt(text: string, from: number): Line {
  const end = text.indexOf('\n', from)
  const whole = text.slice(from, Math.min(end < 0 ? text.length : end, from + longest))
  const start = from + (/^[\s#*\-\u3000]*/.exec(whole)?.[0].length ?? 0)
  const words = text.slice(start, from + whole.length).replace(/[\s*]+$/, '')
  return { start, end: start + words.length, words }
}

function lineAfter(text: string, at: number): number | undefined {
  const end = text.indexOf('\n', at)
  return end < 0 ? undefined : end + 1
}

/** 1.2021年 begins with a number and a year. */
const numbered = /^(\d{1,2})(?:([.．、:：])[ \u3000]?(?=[^\d.．、]|(?:19|20)\d\d[ 年])|[ \u3000](?=[^\d.．、]))/

/** The list whose first line has its 附件 from `start` to `end`; nothing where it is another line. */
export function listAt(text: string, { start, end }: Span): AttachmentList | undefined {
  const colon = /^[：:][ \u3000]*/.exec(text.slice(end, end + 8))
  if (!colon) return undefined
  const items: Listed[] = []
  let last = start
  let from: number | undefined = end + colon[0].length
  while (from !== undefined && items.length < most) {
    const line: Line = lineBelow(text, from)
    const item = listed(line)
    // A title without a number stands beside 附件, and alone.
    if (!item || (item.number === 0 && (items.length > 0 || line.start !== from))) break
    items.push(item)
    last = line.end
    from = item.number > 0 ? lineAfter(text, line.end) : undefined
  }
  return items.length > 0 ? { items, end: last } : undefined
}

/** Where a list is set with empty lines between its items, one of them is passed over. */
function lineBelow(text: string, from: number): Line {
  const line = lineAt(text, from)
  const next = lineAfter(text, from)
  return line.words === '' && next !== undefined ? lineAt(text, next) : line
}

function listed({ start, end, words }: Line): Listed | undefined {
  const found = numbered.exec(words)
  const title = words.slice(found?.[0].length ?? 0)
  if (title.length < 2 || title.length > 80) return undefined
  const numbering = { start, end: start + (found ? found[1].length + (found[2] ?? '').length : 0) }
  return { start: end - title.length, end, title, number: Number(found?.[1] ?? 0), mark: found?.[2] ?? '', numbering }
}

/** The head of an annex whose 附件 stands from `start` to `end`; nothing where more stands on the line. */
export function annexAt(text: string, { start, end }: Span): Annex | undefined {
  const line = lineAt(text, start)
  const found = /^附件[ \u3000]*(\d{1,2})?([：:]?)$/.exec(line.words)
  if (!found || line.start !== start) return undefined
  return { start, end: line.end, number: Number(found[1] ?? 0), mark: found[2], lines: linesBelow(text, end) }
}

function linesBelow(text: string, at: number): Span[] {
  const lines: Span[] = []
  let from = lineAfter(text, at)
  for (let seen = 0; from !== undefined && seen < 6 && lines.length < 2; seen++) {
    const line = lineAt(text, from)
    if (line.words !== '') lines.push(line)
    from = lineAfter(text, from)
  }
  return lines
}
