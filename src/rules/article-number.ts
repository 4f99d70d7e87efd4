/** Articles that a law does not have, and numbers of articles that are no numbers: 《政府信息公开条例》第六十三条, 第六三条. */
import type { Confidence, Severity } from '../model/finding.js'
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { readNumber, writeNumber } from '../text/chinese-number.js'
import { type Law, lawNamed, state, withoutRemark } from './law-register.js'

/** A name without marks ends with one of these; 《》 may be followed by a remark: 《…法》（2020年修正）. */
const kinds = ['法', '条例', '办法', '规定', '细则', '法典', '准则']

export const articleNumber: Rule = {
  id: 'rule/article-number',
  type: 'law',
  severity: 'error',
  confidence: 'likely',
  summary: '引用的法律条文序号超出该法的条数，或者序号书写不规范。',
  basis: '国家法律法规数据库公布的现行文本',
  triggers: ['》第', ...kinds.map((kind) => `${kind}第`)],
  *find({ text, hits, publishedAt }: Reading): Iterable<Candidate> {
    for (const end of new Set(hits.map((hit) => hit.end))) {
      const name = nameBefore(text, end - 1)
      for (const cited of citedFrom(text, end - 1)) {
        if (isMalformed(cited.words)) yield malformed(cited)
        else if (name && isBeyond(name.law, cited.number, publishedAt)) yield beyond(cited, name)
      }
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
  readonly number: number | undefined
}

const longest = 70
/** Every country has one, and its name is mostly not said again. */
const constitution = '宪法'

/** The law named right before a place; nothing where the name is a part of another, or that of an older version. */
function nameBefore(text: string, end: number): Name | undefined {
  const span = text[end - 1] === '》' ? markedName(text, end - 1) : bareName(text, end)
  if (!span || isForeignOrFormer(text.slice(Math.max(0, span.start - 12), span.start))) return undefined
  const name = text.slice(span.start, span.end)
  const law = lawNamed(name)
  if (!law || (name === constitution && text.slice(span.start - 2, span.start) !== '我国')) return undefined
  return { ...span, law, isOnly: law.ofState && (name.startsWith(state) || /法典?$/.test(law.name)) }
}

function markedName(text: string, end: number): Span | undefined {
  const from = text.lastIndexOf('《', end)
  const name = text.slice(from + 1, end)
  return from < 0 || name.length > longest || withoutRemark(name) !== name ? undefined : { start: from + 1, end }
}

/** The longest name that ends there. */
function bareName(text: string, end: number): Span | undefined {
  for (let start = Math.max(0, end - longest); start < end - 1; start++) {
    if (!lawNamed(text.slice(start, end))) continue
    return beginsName(text, start) ? { start, end } : undefined
  }
  return undefined
}

/** 陕西省信访条例, 新公司法: a name is whole where a mark or a word that takes a law stands before it. */
function beginsName(text: string, start: number): boolean {
  const before = text[start - 1] ?? ''
  return start === 0 || !isHan(before.charCodeAt(0)) || taking.includes(before) || text.startsWith('我国', start - 2)
}

const taking = '据依照按反违和与及对在于将以由向是即或者因从用至为合犯守行称示定'
/** Other countries and times have laws of the same names. */
const elsewhere =
  /(?:[美英法德俄韩泰]国|日本|意大利|瑞士|瑞典|印度|越南|朝鲜|巴西|荷兰|奥地利|加拿大|新加坡|澳大利亚|西班牙|土耳其|俄罗斯|苏联|欧盟|台湾|香港|澳门|民国)[^，。；]{0,4}$/
const former = /(?:原|旧|修[订正改]前的?|[0-9]{4}年(?:[^，。；、]{0,5}的)?)[《（(]?$/

function isForeignOrFormer(before: string): boolean {
  return elsewhere.test(before) || former.test(before)
}

const numeral = '[〇零一二三四五六七八九十百千两0-9０-９]+'
const one = new RegExp(`第${numeral}(?:[、至到—－~～-]第?${numeral})*条(之[一二三四五六七八九十]+)?`, 'y')
const next = new RegExp(
  `(?:第?[（(]?${numeral}[）)]?[款项目])*(?:[、，,或至到—－~～-]|以?及|和|与)?(?=第${numeral}[、至到—－~～条-])`,
  'y',
)

/** The numbers of 第五条、第六条第二款和第七条, from where the first begins. */
function* citedFrom(text: string, from: number): Iterable<Cited> {
  for (let at = from; ; ) {
    one.lastIndex = at
    const found = one.exec(text)
    if (!found) return
    if (found[1] === undefined) yield* numbersIn(found[0], at)
    next.lastIndex = one.lastIndex
    if (!next.exec(text)) return
    at = next.lastIndex
  }
}

function* numbersIn(words: string, from: number): Iterable<Cited> {
  const parts = [...words.matchAll(new RegExp(numeral, 'g'))]
  for (const { 0: part, index } of parts) {
    const isAlone = parts.length === 1
    const start = isAlone ? from : from + index
    const end = isAlone ? from + words.length : start + part.length
    yield { start, end, words: part, number: readNumber(part) }
  }
}

/** 第一百零五条 and 第一百〇五条 are both written; in digits there is nothing to put wrong. */
function isMalformed(words: string): boolean {
  if (/[0-9０-９]/.test(words)) return false
  const number = readNumber(words)
  return number === undefined || number === 0 || writeNumber(number) !== words.replace(/〇/g, '零')
}

function malformed({ start, end, words, number }: Cited): Candidate {
  const right = number ? writeNumber(number) : undefined
  return {
    start,
    end,
    suggestions: right === undefined ? [] : [`第${right}条`],
    message: `条文序号“${words}”书写不规范${right === undefined ? '' : `，应为“${right}”`}。`,
  }
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
