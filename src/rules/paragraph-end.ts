/** Paragraphs that end without a mark, or with one after which something must follow. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { isHan } from '../text/characters.js'

/** Shorter paragraphs are headings, captions and cells. */
const shortest = 25
/** One in so many paragraphs may lack its mark; where more do, lines are wrapped or the house has a style. */
const share = 10

export const paragraphEnd: Rule = {
  id: 'rule/paragraph-end',
  type: 'punctuation',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '段末缺少句号，或者以逗号、顿号结束。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  find({ text }: Reading): Iterable<Candidate> {
    const { paragraphs, open } = readParagraphs(text)
    // A paragraph alone may be a cutting.
    return paragraphs < 2 || open.length > Math.max(1, paragraphs / share) ? [] : open
  },
}

interface Paragraphs {
  readonly paragraphs: number
  readonly open: readonly Candidate[]
}

function readParagraphs(text: string): Paragraphs {
  const open: Candidate[] = []
  let paragraphs = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline
    let end = next
    while (end > start && (text.charCodeAt(end - 1) <= 0x20 || text.charCodeAt(end - 1) === 0x3000)) end--
    if (end - start >= shortest) {
      const found = openEnd(text, end, next)
      if (!found) paragraphs++
      else if (hasSentence(text.slice(start, end))) open.push(found)
    }
    start = next + 1
  }
  return { paragraphs: paragraphs + open.length, open }
}

/** A full stop stands in it, and neither a column nor a note follows the last one. */
function hasSentence(paragraph: string): boolean {
  const stop = paragraph.lastIndexOf('。')
  return stop > 0 && !/[：\t\ufffc]/.test(paragraph.slice(stop))
}

function openEnd(text: string, end: number, next: number): Candidate | undefined {
  const last = text.charCodeAt(end - 1)
  const isComma = last === 0xff0c || last === 0x3001
  if (!isComma && !isHan(last)) return undefined
  const start = end - 1
  const suggestions = [isComma ? '。' : `${text[start]}。`]
  const message = isComma ? '段落以逗号或顿号结束，后文可能缺失，或应为句号。' : '段末缺少标点，请核对句子是否完整。'
  return { start, end, suggestions, message, ...(!beginsAnew(text, next) && { severity: 'info' }) }
}

const anew =
  /^\s*$|^\s{0,4}(?:\u3000{2}|(?:[一二三四五六七八九十]{1,3}[、是]|（[一二三四五六七八九十\d]{1,3}）|第[一二三四五六七八九十]|\d{1,2}[.、．]))/

/** Where a page ends a paragraph may go on in the next line, unless that is indented or numbered, or none follows. */
function beginsAnew(text: string, next: number): boolean {
  return anew.test(text.slice(next, next + 24))
}
