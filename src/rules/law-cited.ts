/** The articles that a text cites: 第五条、第六条第二款和第七条, 第八十条至第九十条, 第63条. */
import type { Span } from '../model/rule.js'

/** One number in 第五条、第六条. */
export interface Cited extends Span {
  readonly words: string
}

const numeral = '[〇零一二三四五六七八九十百千两0-9０-９]+'
const one = new RegExp(`第${numeral}(?:[、至到—－~～-]第?${numeral})*条(之[一二三四五六七八九十]+)?`, 'y')
const next = new RegExp(
  `(?:第?[（(]?${numeral}[）)]?[款项目])*(?:[、，,或至到—－~～-]|以?及|和|与)?(?=第${numeral}[、至到—－~～条-])`,
  'y',
)

/** The numbers of 第五条、第六条第二款和第七条, from where the first begins. */
export function citedFrom(text: string, from: number): readonly Cited[] {
  const cited: Cited[] = []
  for (let at = from; ; at = next.lastIndex) {
    one.lastIndex = at
    const found = one.exec(text)
    if (!found) return cited
    if (found[1] === undefined) for (const number of numbersIn(found[0], at)) cited.push(number)
    next.lastIndex = one.lastIndex
    if (!next.exec(text)) return cited
  }
}

function numbersIn(words: string, from: number): readonly Cited[] {
  if (!joined.test(words)) return [{ start: from, end: from + words.length, words: words.slice(1, -1) }]
  return [...words.matchAll(numerals)].map(({ 0: part, index }) => ({
    start: from + index,
    end: from + index + part.length,
    words: part,
  }))
}

const joined = /[、至到—－~～-]/
const numerals = new RegExp(numeral, 'g')
