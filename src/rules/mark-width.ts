/** Half-width marks among Chinese characters, straight quotes, and brackets of which only one is full-width. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { straightQuotes } from './quotation-marks.js'

export const markWidth: Rule = {
  id: 'rule/mark-width',
  type: 'punctuation',
  severity: 'info',
  confidence: 'likely',
  summary: '中文里用了半角标点，如“会议强调,要抓好落实”，或者前后括号一个全角、一个半角。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  *find({ text }: Reading): Iterable<Candidate> {
    yield* mixedBrackets(text)
    yield* halfWidthMarks(text)
    yield* straightQuotes(text)
  },
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' }
const closes = '”’》）】'
const opens = '“‘《（【'
/** These may be the last of a line. */
const final = '?!.;'

/** A native search for each mark: clean Chinese text has none of them. */
function* halfWidthMarks(text: string): Iterable<Candidate> {
  for (const [mark, right] of Object.entries(fullWidth))
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const end = endOfMark(text, at)
      if (end > at) yield { start: at, end, suggestions: [right], message: `汉字之间的标点用全角“${right}”。` }
    }
}

/** The end of a mark among Chinese, with one blank behind it; its start where it stands elsewhere. */
function endOfMark(text: string, at: number): number {
  if (!isHan(text.charCodeAt(at - 1)) && !isOneOf(closes, text[at - 1])) return at
  if (final.includes(text[at]) && (at + 1 === text.length || text[at + 1] === '\n')) return at + 1
  // A full stop in half width stands in names too: 列夫.托尔斯泰.
  if (text[at] === '.') return at
  const end = text[at + 1] === ' ' ? at + 2 : at + 1
  return isHan(text.charCodeAt(end)) || isOneOf(opens, text[end]) ? end : at
}

function isOneOf(marks: string, mark: string | undefined): boolean {
  return mark !== undefined && marks.includes(mark)
}

const mixed = /（[^（）()\n]{1,40}\)|\([^（）()\n]{1,40}）/g

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
