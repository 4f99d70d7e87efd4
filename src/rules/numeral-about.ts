/** Numbers that are not exact, said twice: 约300人左右, 超过30天以上, 不超过50人以内, 300余人左右, 近40多人, 走访5、6户. */
import type { WrittenForm } from './written-form.js'

const amount = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,12}(?:\.\d{1,6})?|[一二三四五六七八九十百千两]{1,8})`
const scale = '(?:[余多]?[万亿]?)'
const counted =
  '(?:美元|元|人次|人|个百分点|个小时|个工作日|工作日|个月|个|名|户|亩|公顷|天|年|周岁|岁|吨|公里|千米|厘米|毫米|米|次|件|家|斤|公斤|千克|克|分钟|小时|平方米|平方公里|立方米|台|辆|套|场|期|项|条|所|座|棵|株|倍|度)'
const unit = `(?:${scale}${counted}|[%％])`

/** Before the second half of it, 近 is 最近 or 附近, and 约 ends a word. */
const about =
  '(?<![节制预合契简公条特誓签最附远新临靠邻亲贴将接大])(大约|大概|将近|接近|约|近)(有|为|在|是|需要?|占|达|共)?'

/** 约300人左右: two ways of saying the same, of which one is enough. */
const aboutTwice: WrittenForm = {
  triggers: ['左右', '上下'],
  head: new RegExp(`${about}(${amount}${unit})([左右上下]{2})$`),
  tail: /^(?![手臂脚岸游级班])/,
  message: '“约”“近”与“左右”“上下”意思重复，用一个即可。',
  put: ([, one, verb = '', words, other]) => [one + verb + words, verb + words + other],
}

const overTwice: WrittenForm = {
  triggers: ['以上'],
  head: new RegExp(`(?<!不)(超过|超出|突破|高于|大于|多于|逾|超|至少|最少|不少于|不低于)(${amount}${unit})以上$`),
  tail: /^(?![学年级班])/,
  message: '“超过”“至少”等与“以上”意思重复，用一个即可。',
  put: ([, over, words]) => [over + words, `${words}以上`],
}

const underTwice: WrittenForm = {
  triggers: ['以下', '以内', '之内'],
  head: new RegExp(`(不超过|不高于|不多于|不大于|最多|至多|不足|低于|少于|小于)(${amount}${unit})(以下|以内|之内)$`),
  message: '“不超过”“低于”等与“以下”“以内”意思重复，用一个即可。',
  put: ([, under, words, within]) => [under + words, words + within],
}

/** 300余人左右. */
const moreOrLess: WrittenForm = {
  triggers: ['左右', '上下', '以上'],
  head: new RegExp(`(?<!\\d)(\\d{1,12})([万亿]?[余多]|[余多][万亿])(${counted}?)(左右|上下|以上)$`),
  tail: /^(?![手臂脚岸游级班学年])/,
  message: '“余”“多”与“左右”“以上”不并用。',
  put: ([, number, more, what, after]) => {
    const power = more.replace(/[余多]/, '')
    return [number + more + what, number + power + what + after]
  },
}

const digits = [...'0123456789']

/** 近40多人, 超过140余个; 近10多年来 is a time. Broadcasts say it often. */
const aboutSome: WrittenForm = {
  triggers: [...digits, '万', '亿'].flatMap((sign) => [`${sign}多`, `${sign}余`]),
  head: /(?<![节制预合契简公条特誓签最附远新临靠邻亲贴将接大])(大约|将近|接近|约|近|超过|突破|逾|超)(\d{1,12}(?:\.\d{1,4})?[万亿]?)([余多])$/,
  tail: /^[万亿]?(?=[\u4e00-\u9fff])(?!年|天|个月|日|届|次|场|轮|期|种|数|少|样|余)/,
  severity: 'info',
  confidence: 'possible',
  message: '“约”“近”“超过”与“余”“多”意思重复，用一个即可。',
  put: ([, one, number, more], [power]) => [one + number + power, number + more + power],
}

/** 大约近300人, 近约300人. */
const aboutAbout: WrittenForm = {
  triggers: ['约近', '近约', '概约', '概近'],
  head: /(?<![节制预合契简公条特誓签最附远新临靠邻亲贴])(大约|大概|将近|约|近)(近|约)$/,
  tail: /^(?=\d|[一二三四五六七八九十百千万数]{1,3}[余多]?[万亿人元个名户])/,
  message: '表示约数的词重复，用一个即可。',
  put: ([, one, other]) => [one, other],
}

/** 近百余人, 约数十多家. */
const aboutHundred: WrittenForm = {
  triggers: ['百余', '千余', '万余', '十余', '百多', '千多', '十多'],
  head: /(?<![节制预合契简公条特誓签最附远新临靠邻亲贴将接])(大约|将近|接近|约|近|超过|逾|超)([一二两三四五六七八九数]?[十百千万])([余多])$/,
  tail: /^(?=万?(?:人|名|户|家|个(?!月)|件|项|亩|公里|元|吨|台|辆|只|棵|篇|幅|套|所|座))/,
  severity: 'info',
  confidence: 'possible',
  message: '“近”“约”“超过”与“余”“多”意思重复，用一个即可。',
  put: ([, one, number, more]) => [one + number, number + more],
}

/** 300余多人. */
const moreTwice: WrittenForm = {
  triggers: ['余多', '多余'],
  head: /(\d)(余多|多余)$/,
  tail: /^(?=[万亿]?(?:人|名|户|家|个|件|项|亩|公里|元|吨|台|辆))/,
  severity: 'error',
  message: '“余”“多”重复，用一个即可。',
  put: ([, digit]) => [`${digit}余`, `${digit}多`],
}

/** 2个多月左右. */
const moreMonths: WrittenForm = {
  triggers: ['左右', '上下'],
  head: /(?<![\d一二两三四五六七八九十])(\d{1,3}|[一二两三四五六七八九十半]{1,3})(个?)多(个?(?:月|小时|星期|天|年))(左右|上下)$/,
  message: '“多”与“左右”不并用。',
  put: ([, number, one, what, after]) => [`${number}${one}多${what}`, `${number}${one}${what}${after}`],
}

const aroundTwice: WrittenForm = {
  triggers: ['以上左右', '左右以上', '以内左右', '以下左右', '左右上下'],
  head: /(?<=[\d%％\u4e00-\u9fff])(..)(..)$/,
  message: '表示范围的词矛盾或者重复，用一个即可。',
  put: ([, one, other]) => [one, other],
}

/** 走访5、6户: two numbers in a row that mean some; 分别 and what is numbered mean two. */
const digitsInARow: WrittenForm = {
  triggers: ['1、2', '2、3', '3、4', '4、5', '5、6', '6、7', '7、8', '8、9'],
  head: /(?<![\d.、，第前后图表附件别为A-Za-z）)—～-])(\d)、(\d)$/,
  tail: /^(?:个(?:月|小时|人|多|百分点|孩子)|天|岁|户(?!型)|人(?=[，。；、]|参|左|$)|公里|分钟|万元|百元|千元|里路)/,
  message: '相邻两个数字连用表示概数，用汉字，中间不用顿号。',
  put: ([, one, other], [rest]) => [chinese(one) + chinese(other) + rest],
}

function chinese(digit: string): string {
  return '零一二三四五六七八九'[Number(digit)]
}

export const aboutNumerals: readonly WrittenForm[] = [
  aboutTwice,
  overTwice,
  underTwice,
  moreOrLess,
  aboutSome,
  aboutAbout,
  aboutHundred,
  moreTwice,
  moreMonths,
  aroundTwice,
  digitsInARow,
]
