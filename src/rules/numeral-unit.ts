/** Numbers with what they count: 2%个百分点, 3万元元, 18:00时, 约300人左右, 减少了2倍, 120平方, 5KM. */
import type { WrittenForm } from './written-form.js'

const digits = [...'0123456789']
const certain = { severity: 'error', confidence: 'certain' } as const

const points: WrittenForm = {
  triggers: ['%个百分点', '％个百分点'],
  head: /(\d(?:\.\d)?)[%％]个百分点$/,
  ...certain,
  message: '“%”与“个百分点”不并用。',
  put: ([, number]) => [`${number}个百分点`],
}

const percentage: WrittenForm = {
  triggers: ['个百分比'],
  head: /\d个百分比$/,
  tail: /^(?!例)/,
  severity: 'error',
  message: '比率的差用“百分点”。',
  put: ([words]) => [words.replace('比', '点')],
}

const doubledUnit: WrittenForm = {
  triggers: ['元元'],
  head: /\d[千百]?[万亿]?元元$/,
  tail: /^(?![件素旦月宵帅首老宇代朝曲年])/,
  ...certain,
  message: '单位“元”重复。',
  put: ([words]) => [words.slice(0, -1)],
}

const clock: WrittenForm = {
  triggers: digits.map((digit) => `${digit}时`),
  head: /(?<![\d:：])((?:[01]?\d|2[0-4])[:：][0-5]\d)时$/,
  tail: /^(?![间候而刻段常]|\d)/,
  message: '“时：分”形式之后不再用“时”。',
  put: ([, time]) => [time],
}

const lateHour: WrittenForm = {
  triggers: digits.map((digit) => `${digit}时`),
  head: /(?<=日|上午|下午|晚上?|凌晨|夜间)(?:2[5-9]|[3-9]\d)时$/,
  tail: /^(?=[\d整前止起至到，。、（）])/,
  severity: 'error',
  message: '一日之内没有这个时刻，请核对。',
  put: () => [],
}

const thousandsMark: WrittenForm = {
  triggers: digits.map((digit) => `，${digit}`),
  head: /(?<![\d.，,-])([1-9]\d{0,2})，(\d)$/,
  tail: /^(\d\d)((?:，\d{3})*)(?!\d)(?=([余多]?[万亿]?[元人户亩吨个件])|)/,
  message: '数字的千分撇用半角逗号“,”。',
  put: ([, first, digit], [, digits23, more, unit]) =>
    more || unit ? [`${first},${digit}${digits23}${more.replace(/，/g, ',')}`] : undefined,
}

const amount = String.raw`(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千两]+)`
const unit =
  '(?:[余多]?[万亿]?(?:元|人次|人|个|名|户|亩|天|年|吨|公里|千米|米|次|件|家|斤|公斤|分钟|小时|个月|平方米|平方公里)|[%％]|岁)'

/** 约300人左右: two ways of saying the same, of which one is enough. */
const aboutTwice: WrittenForm = {
  triggers: ['左右', '上下'],
  head: new RegExp(`(?<![节制预合契简])(大约|将近|接近|约|近)(${amount}${unit})([左右上下]{2})$`),
  tail: /^(?![手臂脚岸游级班])/,
  message: '“约”“近”与“左右”“上下”意思重复，用一个即可。',
  put: ([, about, words, after]) => [about + words, words + after],
}

const overTwice: WrittenForm = {
  triggers: ['以上'],
  head: new RegExp(`(超过|逾)(${amount}${unit})以上$`),
  tail: /^(?![学年级班])/,
  message: '“超过”“逾”与“以上”意思重复，用一个即可。',
  put: ([, over, words]) => [over + words, `${words}以上`],
}

/** What becomes less cannot do so by more than all of it. */
const lessByTimes: WrittenForm = {
  triggers: ['倍'],
  head: /(?:减少|下降|降低|缩短|缩小|缩减|减小)了?(?:近|约|超过)?(?!1倍|一倍)(?:\d+(?:\.\d+)?|[一二三四五六七八九十百两]+)多?倍$/,
  tail: /^(?![率镜频速增体])/,
  message: '减少、下降不用倍数，可用分数或百分数。',
  put: () => [],
}

const area: WrittenForm = {
  triggers: digits.flatMap((digit) => [`${digit}平方`, `${digit}立方`]).concat('多平方', '余平方', '万平方', '万立方'),
  head: /\d+[多余]?万?[余多]?([平立]方)$/,
  tail: /^(?=的[\u4e00-\u9fff]|[，。、；）]|左右|以上|以下|$)/,
  message: '计量单位不完整，应为“平方米”“立方米”等。',
  put: ([words]) => [`${words}米`],
}

/** As GB 3100 has them. */
const symbols: Readonly<Record<string, string>> = {
  KM: 'km',
  Km: 'km',
  KG: 'kg',
  Kg: 'kg',
  MM: 'mm',
  CM: 'cm',
  ML: 'mL',
  KW: 'kW',
  Kw: 'kW',
  KV: 'kV',
  Kv: 'kV',
  HZ: 'Hz',
  KHZ: 'kHz',
  MHZ: 'MHz',
  GHZ: 'GHz',
  KWH: 'kW·h',
  KWh: 'kW·h',
  Kwh: 'kW·h',
  KPA: 'kPa',
  MPA: 'MPa',
  Mpa: 'MPa',
}

const symbol: WrittenForm = {
  triggers: Object.keys(symbols).flatMap((sign) => digits.map((digit) => digit + sign)),
  head: /(?<=[\u4e00-\u9fff，（：、—～](?:\d+\.)?\d*)\d([A-Za-z]{2,3})$/,
  tail: /^(?=[\u4e00-\u9fff，。、；）/]|$)/,
  message: '计量单位符号的大小写不合国家标准（GB 3100）。',
  put: ([words, sign]) => [words[0] + symbols[sign]],
}

export const unitNumerals: readonly WrittenForm[] = [
  points,
  percentage,
  doubledUnit,
  clock,
  lateHour,
  thousandsMark,
  aboutTwice,
  overTwice,
  lessByTimes,
  area,
  symbol,
]
