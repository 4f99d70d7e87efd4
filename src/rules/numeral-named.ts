/** Numbers within names: “五·一”假期 → “五一”, 5.1假期 → 五一, “9.11”事件 → “9·11”, 1千5百人 → 1500人. */
import type { WrittenForm } from './written-form.js'

const certain = { severity: 'error', confidence: 'certain' } as const

/** Days that Chinese numerals name, of which only the first, the eleventh and the twelfth month need a dot: 一二·九. */
const namedDays = ['五一', '五四', '六一', '七一', '八一', '十一', '三八']
const dots = [...'·•.．・']
const celebrated = '国际|劳动|假|长假|小长假|黄金周|期间|节|青年|儿童|建军|建党|国庆|妇女|前夕|前后|勋章|奖章'

const dottedDay: WrittenForm = {
  triggers: namedDays.flatMap(([month, day]) => dots.map((dot) => month + dot + day)),
  head: /(?<![\d一二三四五六七八九十])([一二三四五六七八九十])[·•.．・]([一四八])$/,
  tail: new RegExp(`^(?=”|${celebrated}|运动|精神)`),
  message: '节日名称中，月份不是一、十一、十二的，月、日之间不加间隔号。',
  put: ([, month, day]) => [month + day],
}

const digitDay: WrittenForm = {
  triggers: ['5', '10', '8', '7', '6', '3'].flatMap((month) => dots.flatMap((dot) => [`${month}${dot}1`, `3${dot}8`])),
  head: /(?<![\d.·a-zA-Z])(5[·•.．・]1|10[·•.．・]1|8[·•.．・]1|7[·•.．・]1|6[·•.．・]1|3[·•.．・]8)$/,
  tail: new RegExp(
    `^(?:(?=”(?:${celebrated}))|(?=(?:国际)?(?:劳动节|假期|小长假|长假|黄金周|建军节|国庆|儿童节|妇女节|建党)))`,
  ),
  message: '以月日命名的节日用汉字，如“五一”“八一”。',
  put: ([day]) => [nameOf(day)],
}

function nameOf(day: string): string {
  const [month, date] = day.split(/[·•.．・]/).map(Number)
  return '零一二三四五六七八九十'[month] + '零一二三四五六七八九十'[date]
}

/** What days are known for; 6.5级地震 is no day. */
const events =
  '恐怖袭击 汶川 国际消费者 消费者权益 国家宪法日 宪法日 国际禁毒日 全国消防日 消防宣传 全民国家安全 国家安全教育 特大 爆炸事故 专案 大案 惨案'.split(
    ' ',
  )

const eventDay: WrittenForm = {
  triggers: events,
  head: /(?<![\d.·万亿])(1[0-2]|[1-9])[.．•・]([1-3]?\d)(”?)([\u4e00-\u9fff]{2,5})$/,
  message: '以月日命名的事件和日子，月、日之间用间隔号“·”。',
  put: ([, month, day, mark, event]) => [`${month}·${day}${mark}${event}`],
}

const oneOff: WrittenForm = {
  triggers: ['1次性', '1体化', '1揽子', '1盘棋', '1系列', '1些', '1般'],
  head: /(?<![\dA-Za-z.第-])1(次性|体化|揽子|盘棋|系列|些|般)$/,
  tail: /^(?![侵能质格别状行])/,
  ...certain,
  message: '固定词语中的数字用汉字。',
  put: ([, rest]) => [`一${rest}`],
}

const plan: WrittenForm = {
  triggers: ['个5年规划', '个5年计划'],
  head: /个5年([规计]划)$/,
  ...certain,
  message: '五年规划（计划）中的数字用汉字。',
  put: ([, rest]) => [`个五年${rest}`],
}

const digits = [...'0123456789']

/** Broadcasts read out 2万7千; in print it is 2.7万, and 1千5百 is 1500. */
const stepped: WrittenForm = {
  triggers: digits.flatMap((digit) => [`${digit}千`, `${digit}百`]),
  head: /(?<![\d.,亿])(?:(\d{1,4})万([1-9])千|([1-9])千([1-9])百)$/,
  tail: /^(?=[余多]?(?:[元人户名亩吨家件]|公里))/,
  severity: 'info',
  confidence: 'possible',
  message: '用阿拉伯数字书写的数，单位除“万”“亿”外不用“千”“百”。',
  put: ([, whole, part, thousands, hundreds]) => [whole ? `${whole}.${part}万` : `${thousands}${hundreds}00`],
}

/** 几10年; 总数10个 and 指数10% are other words. */
const several: WrittenForm = {
  triggers: ['几10', '几100'],
  head: /(?<!第)几(100?)$/,
  tail: /^(?=[个人名年万家户次种项亩公天里元吨])/,
  ...certain,
  message: '含“几”的概数用汉字。',
  put: ([, number]) => [number === '10' ? '几十' : '几百'],
}

/** 08年 begins with a zero that no span of time has. */
const zeroYear: WrittenForm = {
  triggers: digits.map((digit) => `0${digit}年`),
  head: /(?<=[\u4e00-\u9fff，。；、“（])0(\d)年$/,
  tail: /^(?!级)/,
  message: '年份用四位数字，不简写。',
  put: ([, digit]) => [`200${digit}年`],
}

const shortDate: WrittenForm = {
  triggers: digits.map((digit) => `${digit}年`),
  head: /(?<=[\u4e00-\u9fff，。；、“（])(?<![第满了期徒刑共龄])([12]\d)年$/,
  tail: /^(1[0-2]|[1-9])月(3[01]|[12]\d|[1-9])日/,
  message: '年份用四位数字，不简写。',
  put: ([, year], [rest]) => [`20${year}年${rest}`],
}

const month: WrittenForm = {
  triggers: [...digits, ...'一二三四五六七八九十'].map((digit) => `${digit}月分`),
  head: /(\d{1,2}|[一二三四五六七八九十]{1,2})月分$/,
  tail: /^(?=[，。、；的以至到起前开举]|$)/,
  ...certain,
  message: '应为“月份”。',
  put: ([, number]) => [`${number}月份`],
}

const degrees: WrittenForm = {
  triggers: ['摄氏零下', ...digits.map((digit) => `摄氏${digit}`)],
  head: /摄氏(零下)?(\d?)$/,
  tail: /^(\d{0,2}(?:\.\d)?)度/,
  message: '“摄氏度”是一个整体，不能拆开。',
  put: ([, below = '', first], [, rest]) => (first + rest === '' ? undefined : [`${below}${first}${rest}摄氏度`]),
}

const doubledDegree: WrittenForm = {
  triggers: ['摄氏℃', '摄氏度℃', '℃度', '度℃', '度C'],
  head: /(?<=\d)(?:摄氏度?℃|℃度|度℃|度C)$/,
  tail: /^(?![A-Za-z过])/,
  message: '温度单位为“℃”或者“摄氏度”。',
  put: () => ['℃'],
}

export const namedNumerals: readonly WrittenForm[] = [
  dottedDay,
  digitDay,
  eventDay,
  oneOff,
  plan,
  stepped,
  several,
  zeroYear,
  shortDate,
  month,
  degrees,
  doubledDegree,
]
