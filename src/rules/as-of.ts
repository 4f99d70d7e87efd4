/** 截止 before a point in time: 截至 means "up to", 截止 means that something closes. */
import type { Confidence, Severity } from '../model/finding.js'
import type { Candidate, Reading, Rule } from '../model/rule.js'

const number = '[0-9０-９〇零一二三四五六七八九十]{1,4}'
const part = '(?:底|末|初|份|度|[上下]半年)?'
/** 截止到 is left alone: the standard dictionary has it beside 截至. */
const pointInTime = new RegExp(
  `^\\s*(?:${[
    '目前|当前|现在|此时|今[日天晨晚]|昨[日天晚]|前天|当[日天]|(?:记者)?发稿|报道时|当地时间|北京时间',
    `(?:今|去|前|上|本|当)年${part}(?:\\s*${number}\\s*月${part})?(?:\\s*${number}\\s*[日号])?`,
    '(?:本|上|当)(?:周[一二三四五六日末]?|月|季度|年度)(?:底|末|初)?|[月年季]底|[月年季]末',
    '第?[一二三四]季度末?|[上下]半年末?|“十[一二三四五]五”(?:时期)?末',
    '[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}',
    `(?:${number}\\s*年${part}\\s*)?${number}\\s*月${part}(?:\\s*${number}\\s*[日号])?|[0-9０-９〇零一二三四五六七八九]{4}\\s*年${part}`,
    `${number}\\s*[日号](?![期程])(?:\\s*${number}\\s*[时点])?|(?:早上|上午|中午|下午|晚上|凌晨)?\\s*[0-9０-９]{1,2}\\s*[时点：:]`,
  ].join('|')})`,
)
const now = /^\s*(?:目前|当前|现在|此时|今|昨|前天|发稿|记者发稿|报道时)/

/** Longer than any point in time. */
const longest = 28

const clauseStart = /^$|[\s，。；：、！？“‘《〈【（—…,;:!?("'\ufffc]$/
/** A count follows: then it is a statistic, wherever in the clause it stands. */
const counts = /^[，,]?\s*(?:共|已|累计|全[省市县区镇村国]|仍|还有|尚有|有)/
/** Where the sentence ends with the time, it may tell when something closes. */
const sentenceEnd = /^\s*(?:$|[。；！）);!\n])/
/** What closes; then 截止 is the verb whatever follows. */
const closing = /(?:时间|日期|期限|何时|已|已经|将|未|尚未|即将|提前|延期|自动|统一|[0-9０-９][日号时点分]|[底末])$/

const message = '表示到某一时间为止的统计用“截至”；“截止”是停止，后面不带时间。'

export const asOf: Rule = {
  id: 'rule/as-of',
  type: 'word-usage',
  severity: 'error',
  confidence: 'certain',
  summary: '“截止”后面直接带时间，应为“截至”。',
  basis: '《现代汉语词典》（第7版）“截至”“截止”条',
  triggers: ['截止'],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    for (const { start, end } of hits) {
      const weight = weigh(text.slice(Math.max(0, start - 4), start), text.slice(end, end + longest))
      if (weight) yield { start, end, suggestions: ['截至'], message, ...weight }
    }
  },
}

interface Weight {
  readonly severity?: Severity
  readonly confidence?: Confidence
}

const sure: Weight = {}
const doubtful: Weight = { severity: 'warning', confidence: 'likely' }

/** How sure it is, by what stands before and after; undefined where 截止 may well be the verb. */
function weigh(before: string, after: string): Weight | undefined {
  const time = pointInTime.exec(after)?.[0]
  if (time === undefined || closing.test(before)) return undefined
  const rest = after.slice(time.length)
  if (clauseStart.test(before)) return sentenceEnd.test(rest) ? doubtful : sure
  if (counts.test(rest)) return sure
  return now.test(time) && /^[，,]/.test(rest) ? doubtful : undefined
}
