/** Whose number it is, by the words beside it: that of a person whom the text is about, or that of one who may be called. */

/** What stands on either side of a number. */
export interface Surroundings {
  /** On the same line. */
  readonly before: string
  readonly after: string
  /** Before the first of the numbers that follow one another, line ends included: it may hold the head of a table. */
  readonly head: string
}

/** `subject`: the text is about this person; `someone`: a private person; `contact`: somebody of an office, by name. */
export type Owner = 'subject' | 'someone' | 'contact' | 'office' | 'unknown'

/** Persons whom a text is about: whoever helps, treats or punishes them does not tell their number. */
const subjects =
  /(?:救助|帮扶|资助|保障|补贴|补助|服务|受助|监测)对象|当事人|家长|监护人|患者|病人|申请人|举报人|投诉人|信访人|上访人|来访人|受害[人者]|被害人|嫌疑人|被告|原告|被执行人|申请执行人|低保[户对]|贫困户|脱贫户|监测户|五保|特困|残疾人(?!证)|困难(?:群众|职工|学生|户)|孤儿|学生(?!证)|户主|死者|伤者|病例|密接|接触者|确诊|获奖者|中奖|身份证号|家住|住址|住在|补贴金额/g
const privatePerson =
  /[\u4e00-\u9fff]某[某甲乙]?(?![一二三些个种])|姓名|村民|居民|业主|先生|女士|其[父母妻夫子女]|[男女][，,]/g
/** Whoever may be called. */
const office =
  /联系人|联系方式|咨询|热线|客服|值班|监督|举报电话|投诉电话|报名|受理|办公|传真|邮箱|网址|负责人|经办|承办|法定代表人|主任|科长|局长|书记|校长|经理|律师|专员|招聘|招标|采购|代理|拨打|致电|来电|请与|请联系|可联系|线索|寻人|联络|(?:救助|服务|求助|报修|预约|订购|维权|援助|申请|办理|救援|抢修|应急)(?:电话|手机)/g
/** One of an office, by name; where there is something to buy or to apply for, it is meant to be called. */
const contact =
  /(?:联系人|负责人|经办人|承办人|责任人)(?:及电话)?[：:]?\s*[\u4e00-\u9fff]{2,4}[^\u4e00-\u9fff]*(?:联系)?(?:电话|手机)?号?码?[：:]?\s*$/
const business = /招标|采购|代理|招聘|公司|企业|合作社|经理|律师|出租|出售|转让|门店|酒店|物业/

/** 学生资助中心, 残疾人联合会, 村民委员会: who serves such persons is an office. */
const institution =
  /^[\u4e00-\u9fff]{0,10}?(?:中心|办公?室?|联合会|协会|基金会|委员?会|工会|大会|[科处股站局馆]|医院|学院|专线|平台|窗口)(?:服务|联系|值守)?(?:电话|手机|[^\u4e00-\u9fff]|$)/

/** 申请人须持户口簿到村委会办理: whoever is told what to do is anybody, and whoever may be called is not. */
const anybody = /须|需|应|可|请|携|持|凭|填|提交|前往|如有|领取|均|前来/

/** The words nearest to the number tell. A person is meant in one sentence, an office on a whole line. */
export function ownerOf({ before, after, head }: Surroundings): Owner {
  const sentence = before.slice(Math.max(...['。', '！', '？'].map((mark) => before.lastIndexOf(mark))) + 1)
  const called = lastEnd(office, before)
  const subject = lastPerson(subjects, sentence)
  if (subject >= 0 && before.length - sentence.length + subject > called) return 'subject'
  if (called >= 0) return contact.test(before) && !business.test(before + after) ? 'contact' : 'office'
  if (/^[，,、；;\s]*(?:家住|住址|身份证)/.test(after)) return 'subject'
  if (lastPerson(privatePerson, sentence) >= 0) return 'someone'
  return isRow(before) && isRow(after) ? ownerInTable(head) : 'unknown'
}

/** A cell or a row of a table, in which nobody writes sentences. */
export function isRow(words: string): boolean {
  return !/[。，；！？：]/.test(words)
}

const headOfPersons = /姓\s*名[\s\S]{0,120}(?:电\s*话|手\s*机|联系方式)/
const officeColumn = /单位|机构|部门|企业|医院|学校|职务|岗位|负责人|联系人|值班|受理|办公|网点|门店/
const personColumn = /身份证|户主|低保|补[贴助]|救助|金额|性别|年龄|出生|家庭|住址|残疾|困难|监护人|家长|班级|准考证/

function ownerInTable(head: string): Owner {
  const columns = headOfPersons.exec(head)?.[0]
  if (columns === undefined || officeColumn.test(head)) return 'unknown'
  return personColumn.test(head) ? 'subject' : 'someone'
}

/** Where the last match ends; -1 without one. */
function lastEnd(words: RegExp, text: string): number {
  let end = -1
  for (const { index, 0: found } of text.matchAll(words)) end = index + found.length
  return end
}

function lastPerson(words: RegExp, sentence: string): number {
  const end = lastEnd(words, sentence)
  const rest = sentence.slice(Math.max(0, end))
  return institution.test(rest) || (anybody.test(rest) && !rest.includes('某')) ? -1 : end
}
