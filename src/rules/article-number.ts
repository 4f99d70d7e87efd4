/** Articles that a law does not have, and numbers of articles that are no numbers: 《政府信息公开条例》第六十三条, 第六三条. */
import type { Confidence, Severity } from '../model/finding.js'
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { isWellWritten, readNumber, writeNumber } from '../text/chinese-number.js'
import { isElsewhere } from './law-elsewhere.js'
import { type Law, lawNamed, state } from './law-register.js'

/** A name without marks ends with one of these; 《》 may be followed by a remark: 《…法》（2020年修正）. */
const kinds = ['法', '条例', '办法', '规定', '细则', '法典', '准则']

export const articleNumber: Rule = {
  id: 'rule/article-number',
  type: 'law',
  severity: 'error',
  confidence: 'likely',
  summary: '引用的法律条文序号超出该法的条数，或者序号书写不规范。',
  basis: '国家法律法规数据库公布的现行文本',
  triggers: ['》第', '》的第', ...kinds.map((kind) => `${kind}第`)],
  *find({ text, hits, publishedAt }: Reading): Iterable<Candidate> {
    let done = 0
    for (const { end } of hits) {
      // 办法第 is 法第 too.
      if (end === done) continue
      done = end
      const cited = citedFrom(text, end - 1)
      for (const item of cited) if (isMalformed(item.words)) yield malformed(item)
      const name = nameBefore(text, text[end - 2] === '的' ? end - 2 : end - 1)
      if (name) yield* lacking(text, name, { cited, publishedAt })
    }
  },
}

/** A law where a text names it. */
interface Name extends Span {
  readonly law: Law
  /** Whether no province has a regulation of this name. */
  readonly isOnly: boolean
}

/** One number in 第五条、第六条. */
interface Cited extends Span {
  readonly words: string
}

interface Citation {
  readonly cited: readonly Cited[]
  readonly publishedAt: string | undefined
}

function* lacking(text: string, name: Name, { cited, publishedAt }: Citation): Iterable<Candidate> {
  const beyondLast = cited.filter(
    ({ words }) => !isMalformed(words) && isBeyond(name.law, readNumber(words), publishedAt),
  )
  if (beyondLast.length > 0 && !isElsewhere(text, name.start) && !isFormer(text, name.start))
    yield* beyondLast.map((item) => beyond(item, name))
}

const longest = 70
/** Every country has one, and its name is mostly not said again. */
const constitution = '宪法'

/** The law named right before a place; nothing where the name is a part of another. */
function nameBefore(text: string, end: number): Name | undefined {
  const span = text[end - 1] === '》' ? markedName(text, end - 1) : bareName(text, end)
  const name = span && text.slice(span.start, span.end)
  const law = name === undefined ? undefined : lawNamed(name)
  if (!span || !law || (name === constitution && text.slice(span.start - 2, span.start) !== '我国')) return undefined
  return { ...span, law, isOnly: isOnly(name ?? '', law) }
}

function isOnly(name: string, law: Law): boolean {
  return name.startsWith(state) || (law.ofState && /法典?$/.test(name)) || /^(?:中国共产党|党政)/.test(name)
}

function markedName(text: string, end: number): Span | undefined {
  for (let start = end; start > Math.max(0, end - longest); start--) if (text[start - 1] === '《') return { start, end }
  return undefined
}

/** A law that speaks of itself, as most articles do that cite another. */
const itself = /[本该此](?:法|条例|办法|规定|细则|准则)$/

/** The longest name that ends there and begins as names do. */
function bareName(text: string, end: number): Span | undefined {
  if (itself.test(text.slice(Math.max(0, end - 3), end))) return undefined
  const from = startOfRun(text, end)
  for (let start = from; start < end - 1; start++)
    if (beginsName(text, start, from) && lawNamed(text.slice(start, end))) return { start, end }
  return undefined
}

/** Where the Chinese characters begin that stand before a place without a mark between them. */
function startOfRun(text: string, end: number): number {
  let start = end
  while (start > end - longest && isHan(text.charCodeAt(start - 1))) start--
  return start
}

/** 陕西省信访条例, 新公司法: a name is whole where a mark or a word that takes a law stands before it. */
function beginsName(text: string, start: number, from: number): boolean {
  const before = text.charCodeAt(start - 1)
  return start === from || taking.has(before) || (before === country && text[start - 2] === '我')
}

const taking: ReadonlySet<number> = new Set(
  [...'据依照按反违和与及对在于将以由向是即或者因从用至为合犯守行称示定'].map((word) => word.charCodeAt(0)),
)
const country = '国'.charCodeAt(0)
const former = /(?:原|旧|修[订正改]前的?|[0-9]{4}年(?:[^，。；、]{0,5}的)?)[《（(]?$/

/** 2005年《证券法》, 修订前的《公司法》: a version that had articles of its own. */
function isFormer(text: string, start: number): boolean {
  return former.test(text.slice(Math.max(0, start - 12), start))
}

const numeral = '[〇零一二三四五六七八九十百千两0-9０-９]+'
const one = new RegExp(`第${numeral}(?:[、至到—－~～-]第?${numeral})*条(之[一二三四五六七八九十]+)?`, 'y')
const next = new RegExp(
  `(?:第?[（(]?${numeral}[）)]?[款项目])*(?:[、，,或至到—－~～-]|以?及|和|与)?(?=第${numeral}[、至到—－~～条-])`,
  'y',
)

/** The numbers of 第五条、第六条第二款和第七条, from where the first begins. */
function citedFrom(text: string, from: number): readonly Cited[] {
  const cited: Cited[] = []
  for (let at = from; ; at = next.lastIndex) {
    one.lastIndex = at
    const found = one.exec(text)
    if (!found) return cited
    if (found[1] === undefined) cited.push(...numbersIn(found[0], at))
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

/** 第一百零五条 and 第一百〇五条 are both written; in digits there is nothing to put wrong. */
function isMalformed(words: string): boolean {
  return !isWellWritten(words) && !/[0-9０-９]/.test(words)
}

function malformed({ start, end, words }: Cited): Candidate {
  const number = readNumber(words)
  const suggestions = number ? [end - start > words.length ? `第${writeNumber(number)}条` : writeNumber(number)] : []
  return { start, end, suggestions, message: `条文序号“${words}”书写不规范。` }
}

/**
 * Laws mostly grow when they are revised, so that an article beyond the last is wrong in a text without a date too. One
 * that is older than the version in force may cite a longer one, and is left alone.
 */
function isBeyond({ articles, since = '' }: Law, number: number | undefined, publishedAt = since): boolean {
  return articles !== undefined && number !== undefined && number > articles && publishedAt >= since
}

function beyond({ start, end, words }: Cited, { law, isOnly, ...place }: Name): Candidate {
  const message = `《${law.name}》现行文本共${law.articles}条，没有第${words}条。`
  return { start, end, suggestions: [], message, related: [place], ...(!isOnly && doubtful) }
}

const doubtful: { readonly severity: Severity; readonly confidence: Confidence } = {
  severity: 'warning',
  confidence: 'likely',
}
