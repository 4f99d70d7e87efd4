/** Lines that begin with a number of a level: 一、 （一） 1. （1）, and those at which counting begins anew: 第三条, 附件2. */
import type { Span } from '../model/rule.js'
import { readNumber } from '../text/chinese-number.js'

/** 1 to 4 as 一、 （一） 1. （1）; 0 where a chapter, an article or an annex begins. */
type Level = 0 | 1 | 2 | 3 | 4

export interface Heading extends Span {
  readonly level: Level
  readonly number: number
  /** Its number as it is written, without marks. */
  readonly words: string
}

/** What a line may begin with before its number; `#` and `*` where Markdown is read as text. */
const margins = ' \t\u3000#*-'
const widest = 12
const first = '一二三四五六七八九十（(0123456789第附'

/** 一、二年级 and 23、24号 are no headings. */
const number =
  /([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十])|[（(]([一二三四五六七八九十]{1,3})[）)](?![、（(])|(?:附件[：:][ \u3000]?)?(\d{1,2})(?:[．、]|\.)(?!\d{1,3}[^\d年]|\d$)|[（(](\d{1,2})[）)](?![、（(])|第[一二三四五六七八九十百零\d]{1,6}[编章节条]|附件/y

export function* headingsOf(text: string): Iterable<Heading> {
  for (let line = 0; line >= 0; line = nextLine(text, line)) {
    const start = startOfWords(text, line)
    if (!first.includes(text[start] ?? ' ')) continue
    number.lastIndex = start
    const found = number.exec(text)
    if (found) yield headingAt(start, found)
  }
}

/** The beginning of the line after this one; -1 after the last. */
function nextLine(text: string, line: number): number {
  const end = text.indexOf('\n', line)
  return end < 0 || end + 1 === text.length ? -1 : end + 1
}

function startOfWords(text: string, line: number): number {
  let start = line
  while (start - line < widest && margins.includes(text[start] ?? '。')) start++
  return start
}

function headingAt(start: number, found: RegExpExecArray): Heading {
  const level = Math.max(
    0,
    found.findIndex((part, group) => group > 0 && part !== undefined),
  ) as Level
  const words = level === 0 ? '' : found[level]
  const at = start + found[0].lastIndexOf(words)
  return { start: at, end: at + words.length, level, number: readNumber(words) ?? 0, words }
}
