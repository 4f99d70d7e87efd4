/** One document with two numbers in an article: 《……通知》（眉政发〔2024〕5号） and later （眉政发〔2024〕6号）. */
import type { Candidate, Span } from '../model/rule.js'

const longestTitle = 60
const number = /^》（([^（）\n]{2,16}〔\d{4}〕\d{1,5}号)）/
/** Whoever reports of many years tells many documents of one title. */
const commonest = 1000

export function* documentNumberSlips(text: string, openings: readonly Span[]): Iterable<Candidate> {
  const known = new Map<string, Span>()
  for (const { end } of openings.slice(0, commonest)) {
    const close = text.slice(end, end + longestTitle).search(/[《》\n]/)
    const found = close > 0 ? number.exec(text.slice(end + close, end + close + 32)) : null
    if (!found) continue
    const start = end + close + 2
    const span = { start, end: start + found[1].length }
    const title = text.slice(end, end + close)
    const first = known.get(title)
    if (!first) known.set(title, span)
    else if (text.slice(first.start, first.end) !== found[1])
      yield {
        ...span,
        suggestions: [text.slice(first.start, first.end)],
        message: '同一文件的发文字号与前文不一致，请核对。',
        related: [first],
      }
  }
}
