/** Articles that a law does not have, and numbers of articles that are no numbers: 《政府信息公开条例》第六十三条, 第六三条. */
import type { Confidence, Severity } from '../model/finding.js'
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { isWellWritten, readNumber, writeNumber } from '../text/chinese-number.js'
import { type Cited, citedFrom } from './law-cited.js'
import { isElsewhere, isFormer } from './law-elsewhere.js'
import { type LawMention, lawBefore } from './law-mention.js'
import type { Law } from './law-register.js'

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
      const name = lawBefore(text, text[end - 2] === '的' ? end - 2 : end - 1)
      if (name) yield* lacking(text, name, { cited, publishedAt })
    }
  },
}

interface Citation {
  readonly cited: readonly Cited[]
  readonly publishedAt: string | undefined
}

function* lacking(text: string, name: LawMention, { cited, publishedAt }: Citation): Iterable<Candidate> {
  const beyondLast = cited.filter(
    ({ words }) => isBeyond(name.law, readNumber(words), publishedAt) && !isMalformed(words),
  )
  if (beyondLast.length > 0 && !isElsewhere(text, name.start) && !isFormer(text, name.start))
    yield* beyondLast.map((item) => beyond(item, name))
}

/** 第一百零五条 and 第一百〇五条 are both written; in digits there is nothing to put wrong. */
function isMalformed(words: string): boolean {
  return !isWellWritten(words) && !/[0-9０-９]/.test(words)
}

function malformed({ start, end, words }: Cited): Candidate {
  const number = readNumber(words)
  const suggestions =
    number !== undefined && number > 0 && number < 10_000
      ? [end - start > words.length ? `第${writeNumber(number)}条` : writeNumber(number)]
      : []
  return { start, end, suggestions, message: `条文序号“${words}”书写不规范。` }
}

/**
 * Laws mostly grow when they are revised, so that an article beyond the last is wrong in a text without a date too. One
 * that is older than the version in force may cite a longer one, and is left alone.
 */
function isBeyond({ articles, since = '' }: Law, number: number | undefined, publishedAt = since): boolean {
  return articles !== undefined && number !== undefined && number > articles && publishedAt >= since
}

function beyond({ start, end, words }: Cited, { law, isOnly, ...place }: LawMention): Candidate {
  const message = `《${law.name}》现行文本共${law.articles}条，没有第${words}条。`
  return { start, end, suggestions: [], message, related: [place], ...(!isOnly && doubtful) }
}

const doubtful: { readonly severity: Severity; readonly confidence: Confidence } = {
  severity: 'warning',
  confidence: 'likely',
}
