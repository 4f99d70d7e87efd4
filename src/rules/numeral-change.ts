/** How much something changed: 2%个百分点, 3个百分比, 同比20%, 减少了2倍. */
import type { WrittenForm } from './written-form.js'

const digits = [...'0123456789']

const points: WrittenForm = {
  triggers: ['%个百分点', '％个百分点', '%百分点'],
  head: /(\d(?:\.\d)?)[%％]个?百分点$/,
  severity: 'error',
  confidence: 'certain',
  message: '“%”与“个百分点”不并用。',
  put: ([, number]) => [`${number}个百分点`],
}

const percentage: WrittenForm = {
  triggers: ['个百分比', '个%', '个％'],
  head: /(\d个)(?:百分比|[%％])$/,
  tail: /^(?![例区])/,
  severity: 'error',
  message: '比率的差用“百分点”。',
  put: ([, count]) => [`${count}百分点`],
}

const barePoints: WrittenForm = {
  triggers: digits.map((digit) => `${digit}百分点`),
  head: /(\d)百分点$/,
  message: '“百分点”前用量词“个”。',
  put: ([, digit]) => [`${digit}个百分点`],
}

/** 同比20%的增长 says it afterwards. */
const comparison: WrittenForm = {
  triggers: ['同比', '环比'],
  head: /..$/,
  tail: /^(\d{1,4}(?:\.\d{1,3})?[%％])(?=[，。；、）]|$)/,
  message: '“同比”“环比”后应说明是增长还是下降。',
  put: ([word], [, share]) => [`${word}增长${share}`, `${word}下降${share}`],
}

/** 下降-5%, 零下-3℃: what falls by less than nothing rises. */
const minusTwice: WrittenForm = {
  triggers: ['-', '－', '—', '−'].flatMap((minus) =>
    ['下降', '减少', '降低', '降', '少', '零下', '负增长', '了', '为'].map((word) => word + minus),
  ),
  head: /(?:下降|减少|降低|回落|零下|负增长)了?[-－—−]$/,
  tail: /^\d{1,6}(?:\.\d{1,4})?(?:[%％]|℃|摄氏度|度|个百分点|万|亿|元)/,
  severity: 'error',
  message: '“下降”“零下”等已含负义，数字前不再用负号。',
  put: ([words], [number]) => [words.slice(0, -1) + number],
}

const times = String.raw`(?:近|约|超过)?(?:\d{1,6}(?:\.\d{1,4})?|[一二三四五六七八九十百两]{1,4})多?倍$`
const byTimes = {
  triggers: ['倍'],
  tail: /^(?![率镜频速增体数])/,
  message: '减少、下降不用倍数，可用分数或百分数。',
  put: () => [],
}

/** What becomes less cannot do so by more than all of it. */
const lessByTimes: WrittenForm = {
  ...byTimes,
  head: new RegExp(`(?:减少|下降|降低|缩短|缩小|缩减|减小|下跌|降)了?${times}`),
}

/** And what is less, neither; 至少3倍 and 大小3倍 say something else. */
const lowerByTimes: WrittenForm = {
  ...byTimes,
  head: new RegExp(`(?<![至不最减缩多高大长快])(?:低|便宜|慢|少了|短了|轻了|小了)了?${times}`),
}

export const changeNumerals: readonly WrittenForm[] = [
  points,
  percentage,
  barePoints,
  comparison,
  minusTwice,
  lessByTimes,
  lowerByTimes,
]
