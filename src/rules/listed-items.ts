/** What is listed by name, against the number that follows: “甲”“乙”订阅号3个, 县教育局、县交通局3个单位. */
import type { Candidate, Span } from '../model/rule.js'
import { readNumber } from '../text/chinese-number.js'

/** Where one name in marks stands beside another. */
export const itemWords = ['”“', '”、“', '”和“', '》《', '》、《', '》和《', '个单位', '家单位', '个部门']

const most = 20
const number = String.raw`(\d{1,2}|[两二三四五六七八九十]{1,2})\s?(?:个|家|部|项|份|件|名|篇|种|款|本|首)(?![月小\d])`
const quoted = /(?:[“《][^“”《》\n]{1,24}[”》][、和及]?){2,20}/y
/** Between the list and the number stands what kind of things they are. */
const afterQuoted = new RegExp(String.raw`^(等)?([\u4e00-\u9fff]{0,8}?)\s?${number}`)
/** 改革四个方面 counts other things than the names before it. */
const otherwise = /[等之的第及和与是有改各]/

export function* wrongCount(text: string, hit: Span): Iterable<Candidate> {
  const found = text[hit.start] === '”' || text[hit.start] === '》' ? quotedList(text, hit) : bareList(text, hit)
  if (!found) return
  const { count, start, end, items, isOpen } = found
  const isRight = isOpen ? count >= items : count === items
  if (isRight || count > most) return
  yield {
    start,
    end,
    suggestions: [],
    message: `所列的是${items}项，文中为“${text.slice(start, end)}”，请核对。`,
    related: [{ start: found.from, end: found.to }],
  }
}

interface List {
  readonly items: number
  readonly from: number
  readonly to: number
  readonly count: number
  readonly start: number
  readonly end: number
  readonly isOpen: boolean
}

function quotedList(text: string, hit: Span): List | undefined {
  const head = text.slice(Math.max(0, hit.start - 26), hit.start + 1)
  const from = hit.start + 1 - (/[“《][^“”《》\n]{1,24}[”》]$/.exec(head)?.[0].length ?? 0)
  // Only the first pair of a list is read, and only where nothing else may belong to the list.
  if (from > hit.start || !/^$|[。；：！？\n，\s]/.test(text.slice(Math.max(0, from - 1), from))) return undefined
  quoted.lastIndex = from
  const list = quoted.exec(text)?.[0]
  if (!list || /[、和及]$/.test(list) || /[”》]和.*[”》]/.test(list.slice(0, list.lastIndexOf('”')))) return undefined
  const to = from + list.length
  const found = afterQuoted.exec(text.slice(to, to + 24))
  if (!found || otherwise.test(found[2])) return undefined
  const items = list.match(/[”》](?=[、和及“《]|$)/g)?.length ?? 0
  return { items, from, to, ...countAt(found[0], to, found[3]), isOpen: found[1] !== undefined }
}

function countAt(words: string, from: number, digits: string): Pick<List, 'count' | 'start' | 'end'> {
  const start = from + words.lastIndexOf(digits)
  return { count: readNumber(digits) ?? 0, start, end: start + digits.length }
}

/** Names of bodies; what joins a body to another, or does something to it, is no list. */
const body = /[\u4e00-\u9fff]{2,14}[局办委部镇乡院站厅社校司室]$/
const joined = /[和与及对向由将把在给经从被按]|会同|负责|所属|下属/

const bare = /[。；：！？\n，]([^。；：！？\n，“”（）()]{5,110}?)(等)?\s?(\d{1,2}|[两二三四五六七八九十])\s?$/

function bareList(text: string, hit: Span): List | undefined {
  const line = text.slice(Math.max(0, hit.start - 120), hit.start)
  const head = hit.start > 120 ? line : `\n${line}`
  const found = bare.exec(head)
  if (!found) return undefined
  const [, list, open, digits] = found
  const items = list.split('、')
  if (items.length < 2 || items.some((item) => !body.test(item.trim()) || joined.test(item))) return undefined
  const from = hit.start - found[0].length + 1
  const to = from + list.length
  return {
    items: items.length,
    from,
    to,
    ...countAt(line, hit.start - line.length, digits),
    isOpen: open !== undefined,
  }
}
