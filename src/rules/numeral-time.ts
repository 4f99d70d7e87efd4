/** Dates and hours: 18:00时, 25时, 上午15时, 下午15:00, 2024年03月06日, 2024.3.6, 98年底. */
import type { WrittenForm } from './written-form.js'

const digits = [...'0123456789']

/** Scores and ratios are written alike: 当比分为15:12时. */
const clock: WrittenForm = {
  triggers: digits.map((digit) => `${digit}时`),
  head: /(?<!(?:比|打|战|追|领先|落后)[^，。；\n]{0,8})(?<![\d:：])((?:[01]?\d|2[0-4])[:：][0-5]\d)时$/,
  tail: /^(?![间候而刻段常]|\d)/,
  severity: 'error',
  confidence: 'certain',
  message: '“时：分”形式之后不再用“时”。',
  put: ([, time]) => [time],
}

/** 8:30分. */
const clockMinutes: WrittenForm = {
  triggers: digits.map((digit) => `${digit}分`),
  head: /(?<![\d:：.])((?:[01]?\d|2[0-4])[:：][0-5]\d)分$/,
  tail: /^(?![钟之秒别组析批头])/,
  message: '“时：分”形式之后不再用“分”。',
  put: ([, time]) => [time, `${time.replace(/[:：]/, '时')}分`],
}

const doubledYear: WrittenForm = {
  triggers: ['年年'],
  head: /(?<=(?:19|20)\d\d)年年$/,
  tail: /^(?=\d{1,2}月)/,
  severity: 'error',
  confidence: 'certain',
  message: '“年”重复。',
  put: () => ['年'],
}

const lateHour: WrittenForm = {
  triggers: digits.map((digit) => `${digit}时`),
  head: /(?<=日|上午|下午|晚上?|凌晨|夜间)(?:2[5-9]|[3-9]\d)时$/,
  tail: /^(?=[\d整前止起至到，。、（）])/,
  severity: 'error',
  message: '一日之内没有这个时刻，请核对。',
  put: () => [],
}

const mornings = ['上午', '早上', '早晨', '凌晨', '清晨']
const evenings = ['下午', '晚上', '傍晚', '午后']
const before = (words: readonly string[]): string[] => words.flatMap((word) => [`${word}1`, `${word}2`])

const wrongHalf: WrittenForm = {
  triggers: before(mornings),
  head: /[12]$/,
  tail: /^\d(?=[:：时点])/,
  severity: 'error',
  message: '时段与时刻矛盾，请核对。',
  put: ([one], [other]) => (isLate(one + other) ? [] : undefined),
}

const bothClocks = '24小时制与“下午”“晚上”不并用。'

/** Notices of tenders have it in their form: 每天上午8:30至12:00，下午14:00至17:00. */
const afternoonClock: WrittenForm = {
  triggers: before(evenings),
  head: /(..)([12])$/,
  tail: /^(\d)([:：][0-5]\d)/,
  severity: 'info',
  confidence: 'possible',
  message: bothClocks,
  put: ([, , one], [, other, rest]) => (isLate(one + other) ? [one + other + rest] : undefined),
}

/** Broadcasts say 下午15时 often. */
const afternoonHour: WrittenForm = {
  triggers: before(evenings),
  head: /(..)([12])$/,
  tail: /^(\d)([时点])(?!间)/,
  severity: 'info',
  confidence: 'possible',
  message: bothClocks,
  put: ([, half, one], [, other, rest]) =>
    isLate(one + other) ? [one + other + rest, `${half}${Number(one + other) - 12}${rest}`] : undefined,
}

function isLate(hour: string): boolean {
  return Number(hour) > 12 && Number(hour) < 25
}

const zeroes = { confidence: 'certain', message: '日期中的月、日不编虚位，1不写成01。' } as const

const zeroMonth: WrittenForm = {
  triggers: ['年0'],
  head: /(?<=(?:19|20)\d\d)年0$/,
  tail: /^[1-9](?=月)/,
  ...zeroes,
  put: (_head, [month]) => [`年${month}`],
}

const zeroDay: WrittenForm = {
  triggers: ['月0'],
  head: /(?<=\d)月0$/,
  tail: /^[1-9](?=日)/,
  ...zeroes,
  put: (_head, [day]) => [`月${day}`],
}

/** In running text; tables and versions have their own ways. */
const dotted: WrittenForm = {
  triggers: digits.map((digit) => `.${digit}`),
  head: /(?<=[\u4e00-\u9fff，、（(])((?:19|20)\d\d)\.(1[0-2]|0?[1-9])\.(\d)$/,
  tail: /^(\d?)(?![\d.])(?=[\u4e00-\u9fff，。、；）)])(?![版号])/,
  message: '日期写作“2024年3月6日”，或者“2024-03-06”。',
  put: ([, year, month, one], [, other]) => {
    const day = Number(one + other)
    return day > 0 && day < 32 ? [`${year}年${Number(month)}月${day}日`] : undefined
  },
}

/** 60年 may be how long something took; its end, its beginning and its months are those of a year. */
const shortYear: WrittenForm = {
  triggers: ['年底', '年初', ...digits.map((digit) => `年${digit}`)],
  head: /(?<![\d.第近约满达共逾超过前后每龄\-—～至到])([6-9]\d)年([底初\d])$/,
  tail: /^(?:\d?月)?(?![一二三中期蕴级子稿心衷色气\d])/,
  message: '年份用四位数字，不简写。',
  put: ([words, , next], [rest]) => (/\d/.test(next) === (rest !== '') ? [`19${words}${rest}`] : undefined),
}

export const timeNumerals: readonly WrittenForm[] = [
  clock,
  clockMinutes,
  doubledYear,
  lateHour,
  wrongHalf,
  afternoonClock,
  afternoonHour,
  zeroMonth,
  zeroDay,
  dotted,
  shortYear,
]
