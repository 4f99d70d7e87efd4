/** Marks of lists, headings and ranges: 一，→ 一、, （一）、→ （一）, 1、→ 1., 、等 → 等, ”、“ → ”“, 2013-2015年 → 2013—2015年. */
import type { WrittenForm } from './written-form.js'

const numerals = [...'一二三四五六七八九十']
const circled = [...'①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽']
const info = { severity: 'info', confidence: 'possible' } as const

const heading: WrittenForm = {
  triggers: numerals.flatMap((numeral) => [
    `${numeral}，`,
    `${numeral}.`,
    `${numeral}．`,
    `${numeral},`,
    `${numeral}：`,
    `${numeral} 、`,
  ]),
  head: /(?<=(?:^|\n)[ \t\u3000]{0,8})([一二三四五六七八九十]{1,3})(?:[，,.．：]| 、)$/,
  tail: /^(?=[\u4e00-\u9fff“《])/,
  message: '不带括号的汉字数字作序号，后用顿号。',
  put: ([, number]) => [`${number}、`],
}

const bracketed: WrittenForm = {
  triggers: ['）、', '），', ')、', '),', '）.', '）．', '）：', ...circled.map((sign) => `${sign}、`)],
  head: /(?<=(?:^|\n)[ \t\u3000]{0,8})([（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[①-⑩⑴-⑽])[、，,.．：]$/,
  tail: /^(?=[\u4e00-\u9fff“《])/,
  message: '带括号、圆圈的序号后不再用标点。',
  put: ([, number]) => [number],
}

/** What 等 may stand before; in 、等级 and 、等待 it begins a word. */
const afterAndSoOn =
  '方面|单位|部门|地区|地(?!位|理)|内容|工作|人员|活动|问题|措施|情况|行业|领域|项目|企业|公司|国家|城市|省|市|县|[两三四五六七八九十几]+[个项类种家大]|\\d|多[个项类种家]|[，。；）]'

const andSoOn: WrittenForm = {
  triggers: ['、等'],
  head: /、等$/,
  tail: new RegExp(`^(?=${afterAndSoOn}|等(?:${afterAndSoOn}))`),
  message: '“等”前不用顿号。',
  put: () => ['等'],
}

const afterEtc: WrittenForm = {
  triggers: ['等、'],
  head: /(?<=[\u4e00-\u9fff”》])(?<![平对同中高何头相均优上下初特劣差次一二三四不])等、$/,
  tail: /^(?=单位|部门|方面|内容|措施|人员|企业|项目|行业|领域)/,
  message: '“等”后不用顿号。',
  put: () => ['等'],
}

/** 、和 is mostly a slip; 、和平 and 、和田 begin a word, and 和 may be a preposition. */
const beforeAnd: WrittenForm = {
  triggers: ['、和', '、以及'],
  head: /、(和|以及)$/,
  tail: /^(?![平谐美睦合解顺衷善气服田县蔼龙声风谈而为静林布硕政众邻亲光乐畅弦盘约记悦煦缓好尚音局议食药羹会义珅顿泰州])(?=[\u4e00-\u9fff“《])/,
  ...info,
  message: '“和”“以及”前不用顿号。',
  put: ([, word]) => [word],
}

const moreAnd: WrittenForm = {
  triggers: ['、及', '、或'],
  head: /、(及|或)$/,
  tail: /^(?![时早格第至其可许使])(?=[\u4e00-\u9fff“《])/,
  ...info,
  message: '“及”“或”前不用顿号。',
  put: ([, word]) => [word],
}

const between = { ...info, message: '标有引号、书名号的并列成分之间通常不用顿号。' }

const quotesInARow: WrittenForm = {
  triggers: ['”、“'],
  head: /”、“$/,
  tail: /^(?![^“”\n]{1,20}”[和与或及同])/,
  ...between,
  put: () => ['”“'],
}

const titlesInARow: WrittenForm = {
  triggers: ['》、《'],
  head: /》、《$/,
  tail: /^(?![^《》\n]{1,20}》[和与或及同])/,
  ...between,
  put: () => ['》《'],
}

/** 第一、提高认识; 第一、二产业 is a list. */
const ordinal: WrittenForm = {
  triggers: [
    ...numerals.map((numeral) => `第${numeral}、`),
    '首先、',
    '其次、',
    '再次、',
    '最后、',
    '一是、',
    '二是、',
    '三是、',
    '四是、',
    '其一、',
    '其二、',
    '其三、',
  ],
  head: /(?<=(?:^|[\n。；：，”])[ \t\u3000]{0,4})(第.|首先|其次|再次|最后|[一二三四]是|其[一二三])、$/,
  tail: /^(?![第一二三四五六七八九十两\d])(?=[\u4e00-\u9fff])(?![^，。；\n]{0,10}(?:产业|季度|世界第|全国第))/,
  ...info,
  message: '“第一”“首先”“一是”一类序次语后用逗号。',
  put: ([, word]) => [`${word}，`],
}

/** 现将有关事项通知如下； and what follows is the list. */
const asFollows: WrittenForm = {
  triggers: ['如下；', '如下，', '如下、', '如下;', '如下,'],
  head: /(?<=(?:通知|公告|通告|通报|报告|答复|批复|公示|要求|意见|说明|安排|函复|规定|事项)[\u4e00-\u9fff]{0,2})如下[；，、;,]$/,
  message: '“如下”领起下文，后用冒号。',
  put: () => ['如下：'],
}

/** 1、 at the beginning of a line. */
const numbered: WrittenForm = {
  triggers: [...'0123456789'].map((digit) => `${digit}、`),
  head: /(?<=(?:^|\n)[ \t\u3000]{0,8})([1-9]\d?)、$/,
  tail: /^(?=[\u4e00-\u9fff“《])/,
  ...info,
  message: '阿拉伯数字作序号，后用下脚点“.”。',
  put: ([, number]) => [`${number}.`],
}

const yearToYear: WrittenForm = {
  triggers: ['年-', '年－'],
  head: /(?<=\d{4}年)[-－]$/,
  tail: /^(?=\d{4}年)/,
  ...info,
  message: '时间的起止用一字线“—”。',
  put: () => ['—'],
}

const years: WrittenForm = {
  triggers: ['-19', '-20'],
  head: /(?<![\d-])((?:19|20)\d\d)-((?:19|20))$/,
  tail: /^(\d\d)年/,
  ...info,
  message: '时间的起止用一字线“—”，不用半角连字符。',
  put: ([, first, century], [, rest]) => [`${first}—${century}${rest}年`],
}

const percents: WrittenForm = {
  triggers: ['%-', '％-', '%－'],
  head: /(?<=\d[%％])[-－]$/,
  tail: /^(?=\d{1,3}(?:\.\d{1,3})?[%％])/,
  ...info,
  message: '数值的范围用浪纹线“～”或一字线“—”。',
  put: () => ['～'],
}

/** 在《全国政务新媒体信息报送系统》备案: a system is no book. */
const platform: WrittenForm = {
  triggers: ['系统》', '平台》', '客户端》', '公众号》', '小程序》', '网站》'],
  head: /(?<=[在录入过用托至到])《([^《》\n]{2,22})》$/,
  tail: /^(?!一[书文]|第|教材|课|杂志|论文)/,
  message: '系统、平台、网站等的名称不用书名号，可用引号。',
  put: ([, name]) => [`“${name}”`],
}

export const enumerationForms: readonly WrittenForm[] = [
  heading,
  bracketed,
  andSoOn,
  afterEtc,
  beforeAnd,
  moreAnd,
  quotesInARow,
  titlesInARow,
  ordinal,
  asFollows,
  numbered,
  yearToYear,
  years,
  percents,
  platform,
]
