/** Phrases and marks of official documents: 的通知的通知, 当否，请批示！, 国发〔2018〕6号《…》, 此件公开发布. */
import type { Rule } from '../model/rule.js'
import { createFormReader, triggersOf, type WrittenForm } from './written-form.js'

const kinds = ['通知', '请示', '报告', '意见', '决定', '函', '批复', '通报', '公告', '通告', '方案']

const kindTwice: WrittenForm = {
  triggers: kinds.map((kind) => `的${kind}的${kind}`),
  head: /的([\u4e00-\u9fff]{1,2})的\1$/,
  tail: /^(?!精神|要求|书)/,
  message: '文种重复，层层转发的通知可以直接转发原文，省去重复的文种。',
  put: ([, kind]) => [`的${kind}`],
}

const requestReport: WrittenForm = {
  triggers: ['请示报告'],
  head: /(?<=关于[^，。；、\n]{2,20})的?请示报告$/,
  tail: /^(?=\s{0,4}(?:\n|$|（))/,
  message: '“请示”和“报告”是两个文种，不能并用。',
  put: () => ['的请示', '的报告'],
}

/** 关于对外开放 is about 对外. */
const aboutTo: WrittenForm = {
  triggers: ['关于对'],
  head: /关于对$/,
  tail: /^(?![外照比接内华美俄日欧非台港口称策])(?=[^，。；、《》\n]{2,20}(?:进行|予以|给予|开展|实施)[^，。；\n]{1,10}的)/,
  severity: 'info',
  confidence: 'possible',
  message: '“关于”和“对”两个介词连用，可删去“对”，调整语序。',
  put: () => [],
}

const closingCry: WrittenForm = {
  triggers: ['请批示', '请指示', '请批复', '请审批', '请审示'],
  head: /[妥当]否[，,。](请..)$/,
  tail: /^[！!]/,
  message: '请示的结语用句号。',
  put: ([words]) => [`${words}。`],
}

const numberFirst: WrittenForm = {
  triggers: ['号《', '号文《', '号文件《'],
  head: /〔(?:19|20)\d\d〕\d{1,4}号(?:文件?)?《$/,
  message: '引用公文先引标题，后引发文字号，发文字号放在圆括号里。',
  put: () => [],
}

const halfBrackets: WrittenForm = {
  triggers: ['》('],
  head: /》\($/,
  tail: /^([\u4e00-\u9fff]{2,8}〔(?:19|20)\d\d〕\d{1,4}号)\)/,
  confidence: 'certain',
  message: '发文字号的括注用全角括号。',
  put: (_head, [, number]) => [`》（${number}）`],
}

const release: WrittenForm = {
  triggers: ['此件公开发布', '此件主动公开', '此件依申请公开', '此件不予公开', '此件删减后公开'],
  head: /(?<=(?:^|\n)[ \t\u3000]{0,12})此件[\u4e00-\u9fff]{4,5}$/,
  tail: /^[。.]?(?=\s{0,6}(?:\n|$))/,
  message: '附注加圆括号。',
  put: ([words]) => [`（${words}）`],
}

const forms = [kindTwice, requestReport, aboutTo, closingCry, numberFirst, halfBrackets, release]

export const documentForm: Rule = {
  id: 'rule/document-form',
  type: 'document',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '公文用语和标注的写法不合规范，如“的通知的通知”“当否，请批示！”。',
  basis: '《党政机关公文处理工作条例》《党政机关公文格式》（GB/T 9704—2012）',
  triggers: triggersOf(forms),
  find: createFormReader(forms),
}
