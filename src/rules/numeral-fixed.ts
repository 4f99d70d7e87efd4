/** Where only Chinese numerals are right: 光绪二十六年, 农历八月十五, 星期一, 三分之一, 第十五个五年规划, 二十届三中全会. */
import { writeNumber } from '../text/chinese-number.js'
import type { WrittenForm } from './written-form.js'

const certain = { severity: 'error', confidence: 'certain' } as const

const eras =
  '光绪 宣统 同治 咸丰 道光 嘉庆 乾隆 雍正 康熙 顺治 崇祯 天启 万历 隆庆 嘉靖 正德 弘治 成化 宣德 永乐 洪武 贞观'.split(
    ' ',
  )

/** The first year of an era is 元年. */
const writeYear = (number: string): string => (Number(number) === 1 ? '元' : writeNumber(Number(number)))

const era: WrittenForm = {
  triggers: eras,
  head: /(..)$/,
  tail: /^\s?([1-9]\d?)\s?年(?![级限])/,
  ...certain,
  message: '非公历纪年用汉字。',
  put: ([, name], [, number]) => [`${name}${writeYear(number)}年`],
}

/** The Republic of China counted its years until 1949. */
const republic: WrittenForm = {
  triggers: ['民国'],
  head: /民国$/,
  tail: /^\s?([1-9]|[1-3]\d)\s?年(?![级限代])/,
  message: '非公历纪年用汉字。',
  put: (_head, [, number]) => [`民国${writeYear(number)}年`],
}

/** 初八, 十五, 廿九 as 二十九. */
const lunarDay = (number: string): string => (Number(number) <= 10 ? '初' : '') + writeNumber(Number(number))

const message = '农历的月、日用汉字。'
/** 农历8月 without a day, and the month of what has one. */
const lunarMonth: WrittenForm = {
  triggers: ['农历', '阴历'],
  head: /[农阴]历$/,
  tail: /^(1[0-2]|[1-9])月/,
  severity: 'error',
  message,
  put: ([name], [, month]) => [`${name}${month === '1' ? '正' : writeNumber(Number(month))}月`],
}

const lunarDate: WrittenForm = {
  triggers: [...'123456789'].flatMap((digit) => [`月${digit}`, `月初${digit}`]),
  head: /(?<=[农阴]历(?:\d{1,2}|[正冬腊一二三四五六七八九十]{1,2})月)初?([1-9])$/,
  tail: /^(\d?)(?!\d)日?/,
  severity: 'error',
  message,
  put: ([, first], [, second]) => (Number(first + second) <= 30 ? [lunarDay(first + second)] : undefined),
}

const namedMonth: WrittenForm = {
  triggers: ['正月', '腊月', '冬月'],
  head: /(?<![农阴]历)(..)$/,
  tail: /^初?([12]\d|30|[1-9])(?![\d个天名时点:：.%])日?/,
  message,
  put: ([, month], [, day]) => [month + lunarDay(day)],
}

const weekday: WrittenForm = {
  triggers: ['星期', '礼拜'],
  head: /(?:星期|礼拜)$/,
  tail: /^([1-7])(?![\d.、至到—～-]|天)/,
  message: '星期几用汉字。',
  put: ([name], [, number]) => [name + (number === '7' ? '日' : writeNumber(Number(number)))],
}

/** 三分之1, 3分之一. */
const fraction: WrittenForm = {
  triggers: ['分之'],
  head: /(?<![\d.万千百])([2-9]|10|[二三四五六七八九十])分之$/,
  tail: /^([1-9](?![\d.])|[一二两三四五六七八九])/,
  message: '分数中汉字和阿拉伯数字混用。',
  put: ([words, whole], [part]) =>
    /\d/.test(whole) === /\d/.test(part)
      ? undefined
      : [`${ordinal(whole)}${words.slice(whole.length)}${ordinal(part)}`],
}

const plan: WrittenForm = {
  triggers: ['个五年规划', '个五年计划'],
  head: /第([1-9]|1\d)(个五年[规计]划)$/,
  ...certain,
  message: '五年规划（计划）的序数用汉字。',
  put: ([, number, rest]) => [`第${writeNumber(Number(number))}${rest}`],
}

const ordinal = (words: string): string => (/^\d+$/.test(words) ? writeNumber(Number(words)) : words)

const plenum: WrittenForm = {
  triggers: ['中全会'],
  head: /(?<!\d)(\d{1,2}|[一二十]{1,3})届([1-9]|[一二三四五六七八九])中全会$/,
  ...certain,
  message: '全会的届次用汉字。',
  put: ([whole, term, session]) => (/\d/.test(whole) ? [`${ordinal(term)}届${ordinal(session)}中全会`] : undefined),
}

const congress: WrittenForm = {
  triggers: [
    '届全国人大',
    '届全国人民代表大会',
    '届全国政协',
    '届全国委员会',
    '届中央委员会',
    '届中央纪律检查委员会',
    '届中央纪委',
  ],
  head: /(?<!\d)(\d{1,2})(届[^\d]{4,10})$/,
  message: '会议和机构的届次用汉字。',
  put: ([, term, body]) => [writeNumber(Number(term)) + body],
}

export const fixedNumerals: readonly WrittenForm[] = [
  era,
  republic,
  lunarMonth,
  lunarDate,
  namedMonth,
  weekday,
  fraction,
  plan,
  plenum,
  congress,
]
