/** Half-width marks among Chinese characters, straight quotes, full-width digits, and brackets of which only one is full-width. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { straightQuotes } from './quotation-marks.js'

export const markWidth: Rule = {
  id: 'rule/mark-width',
  type: 'punctuation',
  severity: 'info',
  confidence: 'likely',
  summary: '中文里用了半角标点，如“会议强调,要抓好落实”，用了全角数字，或者前后括号一个全角、一个半角。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  *find({ text }: Reading): Iterable<Candidate> {
    yield* mixedBrackets(text)
    yield* halfWidthMarks(text)
    yield* straightQuotes(text)
    yield* wideSigns(text)
  },
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' }
const closes = '”’》）】'
const opens = '“‘《（【'
/** These may be the last of a line. */
const final = '?!.;:,'

/** A native search for each mark: clean Chinese text has none of them. */
function* halfWidthMarks(text: string): Iterable<Candidate> {
  const found = Object.entries(fullWidth).flatMap(([mark, right]) => placesOf(text, mark, right))
  const weight = found.length > 0 && standOut(text, found.length) ? slip : {}
  for (const { start, end, right } of found)
    yield { start, end, suggestions: [right], message: `汉字之间的标点用全角“${right}”。`, ...weight }
}

/** Where nearly all marks are full-width, the few others are slips; else it is how the whole text was typed. */
const slip = { severity: 'warning', confidence: 'certain' } as const
const fewTimes = 4

function standOut(text: string, found: number): boolean {
  const enough = found * fewTimes
  let marks = 0
  for (const mark of '，。') {
    for (let at = text.indexOf(mark); at >= 0 && marks < enough; at = text.indexOf(mark, at + 1)) marks++
  }
  return marks >= enough
}

interface Place extends Span {
  readonly right: string
}

function placesOf(text: string, mark: string, right: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const end = endOfMark(text, at)
    if (end > at) places.push({ start: at, end, right })
  }
  return places
}

/** The end of a mark among Chinese, with one blank behind it; its start where it stands elsewhere. */
function endOfMark(text: string, at: number): number {
  if (!isHan(text.charCodeAt(at - 1)) && !isOneOf(closes, text[at - 1])) return at
  if (final.includes(text[at]) && (at + 1 === text.length || isOneOf('\r\n', text[at + 1]))) return at + 1
  // A full stop in half width stands in names too: 列夫.托尔斯泰.
  if (text[at] === '.') return at
  const end = text[at + 1] === ' ' ? at + 2 : at + 1
  return isHan(text.charCodeAt(end)) || isOneOf(opens, text[end]) ? end : at
}

function isOneOf(marks: string, mark: string | undefined): boolean {
  return mark !== undefined && marks.includes(mark)
}

/** ２０２４年, ＡＰＥＣ. */
const wide = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．％]{0,30}[０-９Ａ-Ｚａ-ｚ])?/g

function* wideSigns(text: string): Iterable<Candidate> {
  for (const { index, 0: words } of text.matchAll(wide)) {
    const right = words.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    yield { start: index, end: index + words.length, suggestions: [right], message: '阿拉伯数字和拉丁字母用半角。' }
  }
}

const mixed = /（[^（）()\r\n]{1,40}\)|\([^（）()\r\n]{1,40}）/g

/** The half-width one of a pair is the wrong one. */
function* mixedBrackets(text: string): Iterable<Candidate> {
  for (const { index, 0: words } of text.matchAll(mixed)) {
    const isOpening = words[0] === '('
    const start = isOpening ? index : index + words.length - 1
    const suggestions = [isOpening ? '（' : '）']
    const message = '前后括号一个全角、一个半角，应一致。'
    yield { start, end: start + 1, suggestions, message, severity: 'error', confidence: 'certain' }
  }
}
