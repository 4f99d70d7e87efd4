/** Numbers half in digits and half in Chinese: 60几, 3千余元, 二零二四年, 百分之20. */
import { writeNumber } from '../text/chinese-number.js'
import type { WrittenForm } from './written-form.js'

const digits = [...'0123456789']
const chineseDigits = [...'一二三四五六七八九']

/** What is counted by such numbers; 千 and 百 before another character may belong to a word: 千瓦, 百货. */
const counted =
  /^(?:[余多]?(?:元|人(?!计划|团|斩)|户|名|亩|个|公里|吨|件|家|棵|株|次(?!郎)|套|张|斤|公斤|平方米|立方米|万(?![象亿])))/

const several: WrittenForm = {
  triggers: ['0几'],
  head: /(?<![\d.,:：/—～~-])([1-9])0几$/,
  tail: /^(?![何率米近乎经番许点])/,
  severity: 'error',
  confidence: 'certain',
  message: '含“几”的概数用汉字。',
  put: ([, ten]) => [`${writeNumber(Number(ten) * 10)}几`],
}

const thousands: WrittenForm = {
  triggers: digits.flatMap((digit) => [`${digit}千`, `${digit}百`]),
  head: /(?<![\d.,:：/、—～~至到第\-一二三四五六七八九十百千万亿])([1-9]\d{0,2}|\d\.\d)([千百])$/,
  tail: counted,
  message: '用阿拉伯数字书写的数，单位除“万”“亿”外不用“千”“百”。',
  put: ([, number, unit], [rest]) => [`${Math.round(Number(number) * (unit === '千' ? 1000 : 100))}${rest}`],
}

/** What stands for 〇 when somebody cannot type it. */
const zeroes = '0０OoＯ'

/** 一九九0年, and 二零二四年, which older laws have too. */
const year: WrittenForm = {
  triggers: ['零', '○', ...chineseDigits.flatMap((digit) => [...zeroes].map((zero) => digit + zero))],
  head: /(?<![一二三四五六七八九十百千万亿〇零○0-9])[一二][〇零○0０OoＯ一二三四五六七八九]{0,2}[零○0０OoＯ]$/,
  tail: /^[〇零○0０OoＯ一二三四五六七八九]{0,2}年(?![级限以])/,
  confidence: 'certain',
  message: '汉字年份中的“0”写作“〇”。',
  put: ([head], [tail]) =>
    head.length + tail.length === 5 ? [(head + tail).replace(/[零○0０OoＯ]/g, '〇')] : undefined,
}

const percent: WrittenForm = {
  triggers: ['百分之'],
  head: /百分之$/,
  tail: /^(\d{1,3}(?:\.\d{1,4})?)(?![\d多余几点万亿百千])/,
  message: '百分数用阿拉伯数字时写百分号。',
  put: (_head, [, number]) => [`${number}%`],
}

/** 三、四十人; 第三、四天 and 大三、四 are two numbers, and at a line's start it is a heading. */
const pairs = ['一、二', '二、三', '两、三', '三、四', '四、五', '五、六', '六、七', '七、八', '八、九']
const about: WrittenForm = {
  triggers: pairs,
  head: /(?<=[\u4e00-\u9fff，])(?<![第前后其大初高十百千万〇零一二三四五六七八九年月日周]|[一二三四五六七八九]、)([一二两三四五六七八])、([二三四五六七八九])$/,
  tail: /^(?:十[多几余]?|百[多余]?|千[多余]?|万[多余]?)?(?:个(?!方面|问题|阶段|项目)|天(?!然)|人(?!民|大)|岁|名(?!单)|公里|多个|分钟|小时|里路|百元|千元|万元)/,
  message: '相邻两个数字连用表示概数，中间不用顿号。',
  put: ([, one, other], [rest]) => [one + other + rest],
}

/** 二〇二四年3月: one date in two ways. */
const mixedDate: WrittenForm = {
  triggers: chineseDigits.flatMap((digit) => [`${digit}年`]).concat('〇年'),
  head: /(?<![〇一二三四五六七八九])二〇[〇一二三四五六七八九]{2}年$/,
  tail: /^1?\d月/,
  message: '同一日期中汉字和阿拉伯数字混用。',
  put: ([head], [tail]) => [
    [...head].map((sign) => (sign === '年' ? sign : '〇一二三四五六七八九'.indexOf(sign))).join('') + tail,
  ],
}

/** 十七、八岁, 七、八岁. */
const aboutAge: WrittenForm = {
  triggers: pairs,
  head: /(?<![第、])(十?[一二三四五六七八])、([二三四五六七八九])$/,
  tail: /^岁(?!组|段|班)/,
  message: '相邻两个数字连用表示概数，中间不用顿号。',
  put: ([, one, other], [rest]) => [one + other + rest],
}

export const mixedNumerals: readonly WrittenForm[] = [several, thousands, year, percent, about, aboutAge, mixedDate]
