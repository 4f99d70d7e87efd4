/** A notice that quotes an error does not make it: 将“安装”错写为“按装” is right as it stands. */
import type { Reading, Rule, Span } from '../model/rule.js'

/** Opening marks with their closing ones. */
const quoteMarks: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"' }

/** These speak of errors: quotations after them in the sentence, and in an enumeration that follows it, are examples. */
const announcing = words(
  '错别字 错字 别字 漏字 错写 误写 笔误 勘误 错敏 表述错误 错误表述 错误写法 写法错误 文字错误 不规范表述 表述不规范 表述不完整 ' +
    '语句不通 不通顺',
)
/** How somebody wrote it, with what was meant before it: 将安装写作按装. */
const renderings = words('写成 写为 写作 表述为 表述成 印成 打成 输成 错写 误写')
/** A bare form before one of these is called wrong. */
const corrections = words('（应为 (应为 （应是 (应是 （应作 （错） （误） (错) (误)')

const longestQuote = 200
const reach = 16

export const mention: Rule = {
  id: 'rule/mention',
  type: 'suspect',
  severity: 'info',
  confidence: 'certain',
  summary: '引述他人写错的词句不算错误。',
  triggers: [...Object.keys(quoteMarks), ...announcing, ...renderings, ...corrections],
  *protect({ text, hits }: Reading): Iterable<Span> {
    const quotes = quotations(text, hits)
    yield* pairsOf(text, quotes)
    yield* calledWrong(text, quotes)
    yield* announced(text, hits, quotes)
    for (const hit of hits) {
      const cue = text.slice(hit.start, hit.end)
      if (renderings.has(cue)) yield* rendered(text, hit)
      if (corrections.has(cue)) yield { start: backOver(text, hit.start), end: hit.start }
    }
  },
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Quotations that end within two hundred characters and hold no other of their kind, in text order. */
function quotations(text: string, hits: readonly Span[]): Span[] {
  const found: Span[] = []
  const taken: Record<string, number> = {}
  for (const { start } of hits) {
    const open = text[start]
    const close = quoteMarks[open]
    if (close === undefined || start < (taken[open] ?? 0)) continue
    const within = text.slice(start + 1, start + longestQuote)
    const end = start + 1 + within.indexOf(close)
    if (end === start || (open !== close && within.slice(0, end - start - 1).includes(open))) continue
    found.push({ start, end: end + 1 })
    taken[open] = end + 1
  }
  return found
}

/** What stands between the wrong and the right form when one is said to be the other. */
const saysOther = /[为成作→改应非]|不是|误|错/
/** Or, a little before the two, that they are told apart. */
const tellsApart = /区分|辨析|混淆|混用|区别|分清/

/** Two quotations that are alike, with 写成, 应为, 更正为 … between them: the one is the correction of the other. */
function* pairsOf(text: string, quotes: readonly Span[]): Iterable<Span> {
  for (let at = 1; at < quotes.length; at++) {
    const [first, second] = [quotes[at - 1], quotes[at]]
    const between = text.slice(first.end, second.start)
    if (second.start < first.end || between.length > reach || /[。！？\n]/.test(between)) continue
    if (!alike(contentOf(text, first), contentOf(text, second))) continue
    if (saysOther.test(between) || tellsApart.test(text.slice(Math.max(0, first.start - reach), first.start))) {
      yield first
      yield second
    }
  }
}

/** Just before a quotation: 错写为, 误作, 不得写成. */
const wrongBefore =
  /(?:[错误](?:写|用|印|排|输|录)?[为成作]了?|(?:^|[，。；、：\s])(?:错误|误|错词|错误表述|错误写法)|(?:不得|不能|不应|不要|不可)(?:写|用|说|表述)[为成作]?)[：:\s]*$/
/** Just after it: 等错误, 系笔误, 缺少顿号, 应为安装. */
const wrongAfter =
  /^[\s，,（(]*(?:等|这类|一类|之类|一词|的)?(?:[^\s，。；“”‘’「」『』"]{0,3})(?:错误|有误|笔误|之误|为误|错别字|错字|缺少|漏写|漏了|少写|多写|多了|不规范|不妥)/
const shouldBe = /^[\s，,（(]*(?:一词|等)?(?:应当?|宜|须)?(?:更正|修改|改|写|表述|订正)?[为是作成][：:\s]*/
/** “工人正在按装路灯”中“按装”应为…: the sentence round a quotation is quoted with it. */
const within = /^(?:一文|一句|一段|的表述)?[中里]?[，,]?$/
const listMark = /^[\s、，和或及与]*$/

function* calledWrong(text: string, quotes: readonly Span[]): Iterable<Span> {
  for (let at = 0; at < quotes.length; at++) {
    const quote = quotes[at]
    const forwards = wrongBefore.test(text.slice(Math.max(0, quote.start - reach), quote.start))
    const after = text.slice(quote.end, quote.end + reach + (quote.end - quote.start))
    if (!forwards && !wrongAfter.test(after) && !isCorrected(contentOf(text, quote), after)) continue
    yield quote
    // A list stands or falls together: 错写为“按装”“户口薄”, “按装”和“户口薄”等错误.
    if (forwards) {
      while (at + 1 < quotes.length && listMark.test(text.slice(quotes[at].end, quotes[at + 1].start)))
        yield quotes[++at]
    } else {
      for (let before = at - 1; before >= 0 && at - before < reach; before--) {
        const gap = text.slice(quotes[before].end, quotes[before + 1].start)
        if (!listMark.test(gap) && !within.test(gap)) break
        yield quotes[before]
      }
    }
  }
}

/** “按装”应为安装, with the right form bare. */
function isCorrected(content: string, after: string): boolean {
  const verb = shouldBe.exec(after)?.[0]
  if (verb === undefined) return false
  const right = after.slice(verb.length).replace(/^[“‘「『"]/, '')
  return alike(content, right.slice(0, content.length)) || alike(content, right.slice(0, content.length + 1))
}

/** The announcing sentence, and those after it that begin 如, 例如, 具体. */
function* announced(text: string, hits: readonly Span[], quotes: readonly Span[]): Iterable<Span> {
  let next = 0
  let done = 0
  for (const hit of hits) {
    if (hit.start < done || !announcing.has(text.slice(hit.start, hit.end))) continue
    done = endOfExamples(text, hit.end)
    while (next < quotes.length && quotes[next].start < hit.end) next++
    while (next < quotes.length && quotes[next].start < done) yield quotes[next++]
  }
}

const sentenceEnd = /[。！？\n]/g
const example = /\s*(?:如[，,：:]?|例如|比如|譬如|具体)/y

function endOfExamples(text: string, from: number): number {
  let end = from
  do {
    sentenceEnd.lastIndex = end
    const mark = sentenceEnd.exec(text)
    end = mark ? mark.index + 1 : text.length
    example.lastIndex = end
  } while (end < text.length && example.test(text))
  return end
}

/** 将安装错写为按装, with one side or both without quotation marks: what is alike on both sides of the verb. */
function* rendered(text: string, hit: Span): Iterable<Span> {
  const head = /[将把]([\u4e00-\u9fff、（）]{2,12}?)[错误]?$/.exec(
    text.slice(Math.max(0, hit.start - reach), hit.start),
  )
  if (!head) return
  const verb = /^[为成作]?了?[“‘「『"]?/.exec(text.slice(hit.end, hit.end + 3))?.[0] ?? ''
  const start = hit.end + verb.length
  const tail = /^[\u4e00-\u9fff、（）]*/.exec(text.slice(start, start + head[1].length + 1))?.[0] ?? ''
  if (alike(head[1], tail) || alike(head[1], tail.slice(0, head[1].length))) yield { start, end: start + tail.length }
}

function backOver(text: string, end: number): number {
  const clause = /[^\s，。；：,;:“”]*$/.exec(text.slice(Math.max(0, end - reach), end))?.[0] ?? ''
  return end - clause.length
}

function contentOf(text: string, { start, end }: Span): string {
  return text.slice(start + 1, end - 1)
}

/** Not the same, but half of the characters of the longer stand in the other. */
function alike(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false
  const rest = [...b]
  const shared = [...a].filter((character) => {
    const at = rest.indexOf(character)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return shared.length * 2 >= Math.max(a.length, b.length)
}
