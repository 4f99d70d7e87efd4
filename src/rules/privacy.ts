/** Numbers of private persons that a publication must not show: identity cards, mobile phones, bank cards. */
import type { Severity } from '../model/finding.js'
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { mask } from '../text/mask.js'
import { isCardNumber, isIdentityNumber } from './private-number.js'

const phone = String.raw`1[3-9]\d([ -]?)\d{4}\1\d{4}`
/** As persons with disabilities and pupils have it too, with a few characters more. */
const identity = String.raw`[GL]?[1-9]\d{16}[\dXx](?:\d[1-7])?`
const card = String.raw`(?:62\d\d|[45]\d{3})(?: ?\d{4}){3}(?: ?\d{1,3})?`
/** A masked number has stars, and what goes on with letters or a point is another. */
const number = new RegExp(String.raw`(?<![\w*＊×.-]|\d )(?:${phone}|${identity}|${card})(?![\w*＊×]|[.-]\d)`, 'g')

export const privacy: Rule = {
  id: 'rule/privacy',
  type: 'privacy',
  severity: 'error',
  confidence: 'likely',
  summary: '公开了个人的身份证号、手机号或银行卡号，应隐去一部分。',
  basis: '《中华人民共和国个人信息保护法》《中华人民共和国政府信息公开条例》',
  *find({ text }: Reading): Iterable<Candidate> {
    for (const { index, 0: words } of text.matchAll(number)) {
      const found = judge(words.replace(/[ -]/g, ''), around(text, index, index + words.length))
      if (found) yield { start: index, end: index + words.length, suggestions: [mask(words)], ...found }
    }
  },
}

interface Surroundings {
  readonly before: string
  readonly after: string
}

/** The same line, some words on either side. */
function around(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - 40), start)
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: text.slice(end, end + 24).split('\n', 1)[0] }
}

type Judgement = Pick<Candidate, 'message' | 'severity'>

function judge(digits: string, place: Surroundings): Judgement | undefined {
  if (isIdentityNumber(digits)) return codes.test(place.before) ? undefined : hide('身份证号')
  if (digits.length > 11) return isCardNumber(digits) && isPrivateCard(place.before) ? hide('银行卡号') : undefined
  const severity = severityOfPhone(place)
  return severity && { ...hide('手机号'), severity }
}

/** The number itself is in no message. */
function hide(kind: string): Judgement {
  return { message: `公开的文本里有个人的${kind}，应隐去一部分。` }
}

/** What else has 18 digits. */
const codes = /(?:信用代码|注册号|登记证?号|编号|流水号|订单号|案件号|统一代码)[^，。；]{0,6}$/

function isPrivateCard(before: string): boolean {
  return (
    /(?:卡号|[账帐]号|银行卡|[账帐]户)[^，。；]{0,12}$/.test(before) &&
    !/公司|捐[款赠]|对公|财政|基金会|单位/.test(before)
  )
}

/** Persons whom a text is about: whoever helps, treats or punishes them does not tell their number. */
const subjects =
  /(?:救助|帮扶|资助|保障|补贴|补助|服务|受助|监测)对象|当事人|家长|监护人|患者|病人|申请人|举报人|投诉人|信访人|上访人|来访人|受害[人者]|被害人|嫌疑人|被告|原告|被执行人|申请执行人|低保[户对]|贫困户|脱贫户|监测户|五保|特困|残疾人|困难(?:群众|职工|学生|户)|孤儿|学生|户主|死者|伤者|失踪|病例|密接|接触者|确诊|获奖者|中奖|身份证|家住|住址|住在|补贴金额/
const someone = /[\u4e00-\u9fff]某[某甲乙]?(?![一二三些个种])|姓名|村民|居民|业主|先生|女士|其[父母妻夫子女]/
/** Whoever may be called. */
const office =
  /联系人|联系方式|咨询|热线|客服|值班|监督|举报电话|投诉电话|报名|受理|办公|传真|邮箱|网址|负责人|经办|承办|法定代表人|主任|科长|局长|书记|校长|经理|律师|专员|招聘|招标|采购|代理/

function severityOfPhone({ before, after }: Surroundings): Severity | undefined {
  if (office.test(before)) return undefined
  if (subjects.test(before) || /^[，,、；;\s]*(?:家住|住址|身份证)/.test(after)) return 'error'
  return someone.test(before) ? 'warning' : undefined
}
