/** Plain text whose lines are broken at the width of a page, as scans are: lines that go on are read as one. */
import type { View } from '../model/view.js'
import { isSpace, isWide } from '../text/characters.js'
import { createViewBuilder } from './builder.js'
import { type Column, createColumn } from './column.js'

/** Those that are not blank; columns, as there may be millions. */
interface Lines {
  readonly count: number
  readonly starts: Column
  /** Where the words end, without white space. */
  readonly ends: Column
  /** In columns of a page: a Chinese character takes two. */
  readonly widths: Column
  words(at: number): string
}

/** So many lines on either side tell how wide the page is. */
const neighbours = 6
/** Narrower pages are lists of names, or verse. */
const narrowest = 30
/** The last word of a line, or a mark that must not begin one, may not have found room. */
const full = 0.9

const endMark = /[。！？；：!?;:]$/
/** — 2 —, - 2 -, 第2页, 第2页 共5页. */
const pageNumber = /^(?:[—–―－-]{1,2} ?\d{1,4} ?[—–―－-]{1,2}|第 ?\d{1,4} ?页(?:[，,/ ]{0,2}共 ?\d{1,4} ?页)?)$/
/** What begins with one of these is a heading, an item, a note, or another part of a document. */
const beginning =
  /^(?:第?[一二三四五六七八九十百零〇]{1,5}[、章节条款是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}(?:[.．]\D|[、)）])|[①-⑳]|[-*•●◆■#>—]|附[件表录：]|抄[送报]|主题词|联系人|联系电话|备?注[：:]|[（(](?:此件|联系)|\d{1,4}$)/
/** 2024年4月17日, 二〇二四年四月十七日. */
const day =
  /^[\d〇○零一二三四五六七八九十]{2,4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/
/** Cells of a table, or words set apart. */
const columns = /\t|\S(?: {2,}|\u3000)\S/
/** A heading that ends so is no sentence that was cut off. */
const titleEnd = /(?:通知|通报|公告|通告|决定|意见|方案|办法|规定|函|批复|报告|请示|纪要|统计表|情况表|一览表|名单)$/

export function wrappedView(article: string, from: number): View {
  const builder = createViewBuilder(article)
  const lines = linesOf(article, from)
  let done = from
  for (let at = 0; at < lines.count; at++) {
    const next = nextWords(lines, at)
    if (next >= lines.count || !goesOn(article, lines, [at, next])) continue
    builder.copy(done, lines.ends.at(at))
    done = lines.starts.at(next)
    const end = lines.ends.at(at)
    // Between a Chinese character and a figure there is no space either.
    if (!isWide(article.charCodeAt(end - 1)) && !isWide(article.charCodeAt(done))) builder.wrap(end, done)
    at = next - 1
  }
  builder.copy(done, article.length)
  return builder.build((text) => text)
}

function linesOf(article: string, from: number): Lines {
  const [starts, ends, widths] = [createColumn(), createColumn(), createColumn()]
  for (let start = from; start < article.length; ) {
    const newline = article.indexOf('\n', start)
    const next = newline < 0 ? article.length : newline + 1
    let end = next
    while (end > start && isBlank(article.charCodeAt(end - 1))) end--
    if (end > start) {
      starts.push(start)
      ends.push(end)
      widths.push(widthOf(article, start, end))
    }
    start = next
  }
  const words = (at: number): string => article.slice(starts.at(at), ends.at(at))
  return { count: starts.length, starts, ends, widths, words }
}

function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x3000
}

function widthOf(article: string, start: number, end: number): number {
  let width = end - start
  for (let at = start; at < end; at++) if (isWide(article.charCodeAt(at))) width++
  return width
}

function isPageNumber(lines: Lines, at: number): boolean {
  return lines.widths.at(at) < narrowest && pageNumber.test(lines.words(at))
}

/** The next line that is no number of a page. */
function nextWords(lines: Lines, at: number): number {
  let next = at + 1
  while (next < lines.count && !isPageNumber(lines, at) && isPageNumber(lines, next)) next++
  return next
}

function goesOn(article: string, lines: Lines, [at, next]: readonly [number, number]): boolean {
  if (lines.widths.at(at) < narrowest) return false
  const words = lines.words(at)
  const following = lines.words(next)
  if (endMark.test(words) || columns.test(words) || columns.test(following)) return false
  if (isBlank(following.charCodeAt(0)) || beginning.test(following) || day.test(following)) return false
  const hasPageNumber = next > at + 1
  if (!hasPageNumber && isNextLine(article, lines.ends.at(at), lines.starts.at(next))) return isFull(lines, at)
  return isCutOff(words) && (hasPageNumber || isRest(following))
}

/** Nothing but one line end lies between. */
function isNextLine(article: string, end: number, start: number): boolean {
  return article.indexOf('\n', end) + 1 === start
}

function isFull({ count, widths }: Lines, line: number): boolean {
  let widest = 0
  for (let at = Math.max(0, line - neighbours); at < Math.min(count, line + neighbours + 1); at++)
    widest = Math.max(widest, widths.at(at))
  return widths.at(line) >= full * widest
}

/** A page ends within a sentence. */
function isCutOff(words: string): boolean {
  return /[，。；]/.test(words) && !titleEnd.test(words)
}

/** What is left of a sentence ends with a mark, and is no salutation. */
function isRest(following: string): boolean {
  return /[。；）)”]$/.test(following)
}
