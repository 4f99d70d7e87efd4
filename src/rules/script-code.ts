/** What machines leave in a text: garbled characters and codes of web pages. */
import type { Candidate } from '../model/rule.js'

/** What comes of reading a text in a wrong encoding. */
const garbled = ['锟斤拷', '烫烫烫', '屯屯屯']
const codes =
  /&(nbsp|ldquo|rdquo|lsquo|rsquo|lt|gt|amp|quot|middot|mdash|hellip|emsp|ensp|#\d{2,5}|#x[\da-fA-F]{2,4});/y
const signs: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  middot: '·',
  mdash: '—',
  hellip: '…',
  emsp: ' ',
  ensp: ' ',
}

/** Native searches for what clean text has none of. */
export function* codeRemains(text: string): Iterable<Candidate> {
  for (const words of garbled)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const message = `“${words}”是编码出错留下的乱码，请对照原稿改正。`
      yield { start: at, end: at + words.length, suggestions: [], message, severity: 'error' }
    }
  // A page handed in as plain text is full of codes on purpose.
  if (!text.includes('&') || text.includes('</')) return
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    codes.lastIndex = at
    const found = codes.exec(text)
    if (!found) continue
    const sign = signs[found[1]]
    const message = '网页代码露在正文里，应换成它所代表的字符。'
    yield { start: at, end: codes.lastIndex, suggestions: sign === undefined ? [] : [sign], message }
  }
}
