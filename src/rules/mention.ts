/** A notice that quotes an error does not make it: 将“安装”错写为“按装” is right as it stands. */
import type { Reading, Rule, Span } from '../model/rule.js'
import { createForwardSearch } from '../text/search.js'

const words = (list: string): readonly string[] => list.split(' ')

/** What follows is how somebody wrote it: quoted, or, after the plainest of them, bare. */
const writtenAs = words(
  '错写为 错写成 错写作 误写为 误写成 误写作 写为 写成 写作 表述为 表述成 错为 误为 误作 错作 错用为 误用为 错用成 误用成 ' +
    '错印成 误排为 错输为 错录为 不写 不用 不得写 不能写 不应写 不要写 误： 错误： 错误写法： 错误表述：',
)
/** 应表述为“…” tells how to write: what follows is meant to be right, and is checked. */
const prescribed = /(?:应|应当|应该|规范|统一|正确|准确|一律|可|可以|须|必须|改)$/
/** After these even bare words are a mention. */
const bareAfter = /[错误][^为成作]{0,3}[为成作：]?$/

/** What stands just before is called wrong. */
const calledWrong = words(
  '应为 应改为 应是 应写为 应写作 应作 应表述为 应当为 宜改为 有误 为误 系误 之误 的错误 等错误 这类错误 错误写法 错误表述 表述错误 ' +
    '错别字 不规范',
)

/** From here to the end of its paragraph, quotations are of what others wrote. */
const announcing = words(
  '错别字 错写 误写 错字 漏字 别字 笔误 表述错误 错误表述 错误写法 表述不完整 表述不规范 不规范表述 不通顺 错敏 勘误 混淆 混用 区分 辨析 ' +
    '写法错误 文字错误 用词错误',
)

const longestQuote = 200
/** What may stand between a quotation and the words that call it wrong: “按装”等词的错误. */
const between = /^[\s（(，,]*(?:等|这类|一类|之类)?[^\s，。；“”]{0,4}$/
const furthest = 10
const listMark = /[\s、，和或及与]/

export const mention: Rule = {
  id: 'rule/mention',
  type: 'suspect',
  severity: 'info',
  confidence: 'certain',
  summary: '引述他人写错的词句不算错误。',
  triggers: [...new Set([...writtenAs, ...calledWrong, ...announcing])],
  *protect(reading: Reading): Iterable<Span> {
    const all = quotations(reading.text)
    yield* announced(reading, all)
    const quotes = {
      from: new Map(all.map((quote) => [quote.start, quote])),
      to: new Map(all.map((quote) => [quote.end, quote])),
    }
    for (const hit of reading.hits) {
      const cue = reading.text.slice(hit.start, hit.end)
      if (writtenAs.includes(cue)) yield* following(reading.text, hit, cue, quotes)
      if (calledWrong.includes(cue)) yield* preceding(reading.text, hit, quotes)
    }
  },
}

/** Quotations by their first offset and by their end. */
interface Quotes {
  readonly from: ReadonlyMap<number, Span>
  readonly to: ReadonlyMap<number, Span>
}

/** Every quotation in “”, ‘’, 「」 or straight quotes, in text order; one that is not closed ends where the next begins. */
function quotations(text: string): Span[] {
  return [pairs(text, '“', '”'), pairs(text, '‘', '’'), pairs(text, '「', '」'), pairs(text, '"', '"')]
    .flat()
    .sort((a, b) => a.start - b.start)
}

function pairs(text: string, open: string, close: string): Span[] {
  const found: Span[] = []
  const opening = createForwardSearch(text, open)
  const closing = createForwardSearch(text, close)
  for (let start = opening(0); start < text.length; start = opening(Math.max(start + 1, found.at(-1)?.end ?? 0))) {
    const end = closing(start + 1)
    if (end < text.length && end - start <= longestQuote && text.lastIndexOf(open, end - 1) === start)
      found.push({ start, end: end + 1 })
  }
  return found
}

function* announced({ text, hits }: Reading, quotes: readonly Span[]): Iterable<Span> {
  const lineEnd = createForwardSearch(text, '\n')
  let next = 0
  for (const hit of hits) {
    if (!announcing.includes(text.slice(hit.start, hit.end))) continue
    const end = lineEnd(hit.end)
    while (next < quotes.length && quotes[next].start < hit.end) next++
    while (next < quotes.length && quotes[next].start < end) yield quotes[next++]
  }
}

/** 错写为“按装”“户口薄”, or 错写为按装 up to the next mark. */
function* following(text: string, hit: Span, cue: string, quotes: Quotes): Iterable<Span> {
  if (prescribed.test(text.slice(Math.max(0, hit.start - 2), hit.start))) return
  const start = skip(text, hit.end, /[\s：:]/)
  let quote = quotes.from.get(start)
  if (!quote && bareAfter.test(cue)) yield { start, end: skip(text, start, /[^\s，。；、,;（）()”’]/, start + 40) }
  while (quote) {
    yield quote
    quote = quotes.from.get(skip(text, quote.end, listMark))
  }
}

/** “按装”“户口薄”等错误, or 县委县政府（应为县委、县政府）. */
function* preceding(text: string, hit: Span, quotes: Quotes): Iterable<Span> {
  let quote = nearestBefore(text, hit.start, quotes)
  if (!quote && /[（(]/.test(text[hit.start - 1] ?? ''))
    yield { start: skipBack(text, hit.start - 1, /[^\s，。；,;：:]/, hit.start - 30), end: hit.start - 1 }
  while (quote) {
    yield quote
    quote = quotes.to.get(skipBack(text, quote.start, listMark, 0))
  }
}

function nearestBefore(text: string, at: number, quotes: Quotes): Span | undefined {
  for (let end = at; end >= at - furthest; end--) {
    const quote = quotes.to.get(end)
    if (quote) return between.test(text.slice(end, at)) ? quote : undefined
  }
  return undefined
}

function skip(text: string, at: number, over: RegExp, limit: number = text.length): number {
  while (at < Math.min(limit, text.length) && over.test(text[at])) at++
  return at
}

function skipBack(text: string, at: number, over: RegExp, limit: number): number {
  while (at > Math.max(limit, 0) && over.test(text[at - 1])) at--
  return at
}
