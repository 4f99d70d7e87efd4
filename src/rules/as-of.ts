/** 截止 before a point in time: 截至 means "up to", 截止 means that something closes. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'

/** 截止到 is left alone: the standard dictionary has it beside 截至. */
const pointInTime = new RegExp(
  `^(?:${[
    '目前|当前|现在|今日|今天|今晨|今晚|昨日|昨天|昨晚|发稿|记者发稿|当地时间|北京时间',
    '(?:今年|去年|前年|上年|本年|上年度|本年度)(?:[0-9０-９一二三四五六七八九十]{1,3}月)?(?:底|末|初|[0-9０-９]{1,2}[日号])?',
    '(?:本月|上月|当月|本季度|上季度)(?:底|末|初|[0-9０-９]{1,2}[日号])?',
    '(?:[0-9０-９]{4}|[〇零一二三四五六七八九]{4})年(?:度|[上下]半年)?(?:[0-9０-９一二三四五六七八九十]{1,3}月)?(?:底|末|初|[0-9０-９一二三四五六七八九十]{1,3}[日号])?',
    '[0-9０-９一二三四五六七八九十]{1,3}月(?:份|底|末|初|[0-9０-９一二三四五六七八九十]{1,3}[日号])?',
    '[0-9０-９]{1,2}[日号](?:[0-9０-９]{1,2}[时点：:])?',
    '(?:上午|下午|晚上|凌晨|中午)?[0-9０-９]{1,2}[时点：:]',
  ].join('|')})`,
)

/** Longer than any point in time. */
const longest = 24

/** What closes; then 截止 is the verb. 报名截止2月底 may mean that enrolment ends then. */
const closing =
  /(?:报名|申报|申请|征集|征求|投标|开标|投票|登记|受理|缴费|缴纳|招聘|招募|预约|订购|活动|截止期|时间|日期|期限|何时|已|已经|将|未|尚未|即将|提前|延期|自动|统一|[0-9０-９][日号时点分]|[底末])$/

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
      const time = pointInTime.exec(text.slice(end, end + longest))?.[0]
      if (time === undefined || closing.test(text.slice(Math.max(0, start - 4), start))) continue
      yield { start, end, suggestions: ['截至'], message, ...doubt({ start, end: end + time.length }, text) }
    }
  },
}

const clauseStart = /^$|[\s，。；：、！？（“‘《〈【—…,;:!?("'\ufffc]$/
const clauseEnd = /^(?:$|[\s，。；、）,;)共已累全]|[^\u4e00-\u9fff])/

/** In the middle of a clause, and with nothing after the time that tells of a count, it may yet be the verb. */
function doubt({ start, end }: Span, text: string): Pick<Candidate, 'severity' | 'confidence'> {
  if (clauseStart.test(text.slice(Math.max(0, start - 1), start))) return {}
  return clauseEnd.test(text.slice(end, end + 1)) ? {} : { severity: 'warning', confidence: 'likely' }
}
