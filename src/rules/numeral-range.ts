/** From one number to another: 5-10万元 → 5万—10万元, 5～8% → 5%～8%, 4-6月 → 4—6月. */
import type { WrittenForm } from './written-form.js'

const digits = [...'0123456789']
const marks = ['-', '－', '—', '～', '~']
const triggers = marks.flatMap((mark) => digits.map((digit) => mark + digit))

/** What a range begins with; a date, a code or a telephone number is none. */
const first = String.raw`(?<![\d.,:：/年月第A-Za-z\-－—～~])(\d{1,6}(?:\.\d{1,4})?)([-－—～~])(\d)$`

/** A hyphen is no mark of a range; the others stay as they are, in full width. */
function rangeMark(mark: string): string {
  return mark === '—' ? mark : '～'
}

const scaled: WrittenForm = {
  triggers,
  head: new RegExp(first),
  tail: /^(\d{0,6}(?:\.\d{1,4})?)([万亿])(?=[多余]?(?:元|美元|人|户|亩|吨|斤|公斤|只|头|株|棵|平方米|立方米|千瓦|公里|件|个|家|台|辆|套|次))/,
  message: '数值范围中前一个数的“万”“亿”不能省略。',
  put: ([, from, mark, digit], [, rest, scale]) =>
    Number(from) < Number(digit + rest) ? [`${from}${scale}${rangeMark(mark)}${digit}${rest}${scale}`] : undefined,
}

const percents: WrittenForm = {
  triggers,
  head: new RegExp(first),
  tail: /^(\d{0,3}(?:\.\d{1,4})?)([%％])/,
  message: '百分数范围中前一个数的百分号不能省略。',
  put: ([, from, mark, digit], [, rest, sign]) =>
    Number(from) < Number(digit + rest) ? [`${from}${sign}${rangeMark(mark)}${digit}${rest}${sign}`] : undefined,
}

const times: WrittenForm = {
  triggers: digits.flatMap((digit) => [`-${digit}`, `－${digit}`]),
  head: /(?<=[\u4e00-\u9fff（，、])(\d{1,2})[-－](\d)$/,
  tail: /^(\d?)(月份?|日(?!元))/,
  severity: 'info',
  confidence: 'possible',
  message: '时间的起止用一字线“—”，不用半角连字符。',
  put: ([, from, digit], [, rest, what]) => [`${from}—${digit}${rest}${what}`],
}

export const rangeNumerals: readonly WrittenForm[] = [scaled, percents, times]
