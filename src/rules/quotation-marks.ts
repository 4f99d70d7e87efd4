/** Quotation marks that point the wrong way, doubled ones in a quotation, and straight ones: “双减“政策, "双减"政策. */
import type { Candidate } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import type { Mark } from './paired-marks.js'

/** Longest quotation that is judged; what is longer may be speech over several sentences. */
const longest = 40

/** Curly ones that point the wrong way, in one paragraph. */
export function turnedQuotes(text: string, marks: readonly Mark[]): Iterable<Candidate> {
  return turned(text, quotesOf(marks))
}

/** A quotation in a quotation, which has single marks: “要落实“放管服”改革”. */
export function* nestedQuotes(text: string, marks: readonly Mark[]): Iterable<Candidate> {
  const quotes = quotesOf(marks)
  for (let place = 0; place + 3 < quotes.length; place++) {
    const [outer, start, end, last] = quotes.slice(place, place + 4)
    if (text[outer] + text[start] + text[end] + text[last] !== '““””' || !isPhrase(text, start, end)) continue
    if (start - outer < 2 || last - end < 2 || last - outer > nestedWithin) continue
    // One character more: the phrase in its marks may be known as right.
    const suggestions = [`${text[start - 1]}‘${text.slice(start + 1, end)}’`]
    yield { start: start - 1, end: end + 1, suggestions, message: '引号里的引号用单引号‘’。' }
  }
}

/** How long the outer quotation may be. */
const nestedWithin = 200

function quotesOf(marks: readonly Mark[]): number[] {
  return marks.filter(({ sign }) => sign === '“' || sign === '”').map(({ at }) => at)
}

function isPhrase(text: string, start: number, end: number): boolean {
  return end - start > 1 && end - start <= longest && !/[。！？；]/.test(text.slice(start, end))
}

/** Straight ones round Chinese words. */
export function* straightQuotes(text: string): Iterable<Candidate> {
  if (!text.includes('"')) return
  let marks: number[] = []
  for (const { index } of text.matchAll(/["\n]/g))
    if (text[index] !== '\n') marks.push(index)
    else {
      yield* straightened(text, marks)
      marks = []
    }
  yield* straightened(text, marks)
}

/** Of the pairs of a line just one is wrong; where there are more, quotations may stand in one another. */
function* turned(text: string, marks: readonly number[]): Iterable<Candidate> {
  if (marks.length % 2 === 1) return
  const wrong = marks.filter((at, place) => text[at] !== (place % 2 === 0 ? '“' : '”'))
  if (wrong.length === 0 || wrong.length > 2) return
  const first = marks.indexOf(wrong[0])
  const [start, end] = [marks[first - (first % 2)], marks[first - (first % 2) + 1]]
  if (!wrong.every((at) => at === start || at === end) || !isShort(text, start, end)) return
  for (const at of wrong) yield facing(at, at === start ? '“' : '”')
}

function facing(at: number, right: string): Candidate {
  return { start: at, end: at + 1, suggestions: [right], message: '引号的方向不对，应前“后”成对。' }
}

function* straightened(text: string, marks: readonly number[]): Iterable<Candidate> {
  if (marks.length % 2 === 1) return
  for (let place = 0; place < marks.length; place += 2) {
    const [start, end] = [marks[place], marks[place + 1]]
    if (!isShort(text, start, end) || !isChinese(text, start, end)) continue
    const suggestions = [`“${text.slice(start + 1, end)}”`]
    yield { start, end: end + 1, suggestions, message: '中文里的引号用弯引号“”。' }
  }
}

function isShort(text: string, start: number, end: number): boolean {
  return end - start > 1 && end - start <= longest && !/[。！？]./.test(text.slice(start, end))
}

function isChinese(text: string, start: number, end: number): boolean {
  return isHan(text.charCodeAt(start + 1)) && isHan(text.charCodeAt(end - 1)) && !/[\w=:]/.test(text[start - 1] ?? '。')
}
