/** Characters that stand for others which look the same: 2O26年, СOVID, 统ー, ２0２6. */
import type { Candidate } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { once } from '../text/once.js'
import { tableOf } from './script-kinds.js'
import { stretches } from './script-signs.js'
import { foreignLetters, kana, marks } from './script-twins.js'

/** How far a number reaches on either side of a letter in it. */
const reach = 8
/** What is counted or dated with digits just before it. O3日 is ozone, and 5l may be litres. */
const counted = /^(?:[年月日号时点分秒万亿元个名户吨亩人家件次项条岁周％%℃]|公里|平方|余)/
const chineseYear = /^[一二][〇○OoＯ一二三四五六七八九]{3}$/

export function* lettersForDigits(text: string, places: readonly number[]): Iterable<Candidate> {
  let until = 0
  for (const at of places) {
    if (at < until) continue
    const start = at - (/[\w.,/+-]*$/.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '').length
    const end = at + (/^[\w.,/+-]*/.exec(text.slice(at, at + reach))?.[0] ?? '').length
    until = end
    const words = text.slice(start, end)
    const year = yearAround(text, at)
    if (year) yield year
    else if (isNumberWithLetters(words) && counted.test(text.slice(end, end + 2)))
      yield {
        start,
        end,
        suggestions: [words.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')],
        message: '数字中混入了形近的字母。',
      }
  }
}

function isNumberWithLetters(words: string): boolean {
  return /^(?=.*\d)[\dOolI]{2,}(?:\.\d+)?$/.test(words) && !/^(?:[Oo]\d|\d+[lI])$/.test(words)
}

/** 二O二六年: the whole year is put right. */
function yearAround(text: string, at: number): Candidate | undefined {
  const end = text.indexOf('年', at)
  if (end < 0 || end - at > 3) return undefined
  const start = end - 4
  const words = text.slice(Math.max(0, start), end)
  if (!chineseYear.test(words)) return undefined
  const right = words.replace(/[○OoＯ]/g, '〇')
  const message = '汉字年份中的“〇”写成了字母。'
  return { start, end, suggestions: [right], message, severity: 'error', confidence: 'certain' }
}

const wideWord = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/

/** A word half in full width. One that is so throughout is a matter of layout. */
export function* mixedWidths(text: string, places: readonly number[]): Iterable<Candidate> {
  let until = 0
  for (const at of places) {
    if (at < until) continue
    let start = at
    while (start > until && wideWord.test(text.charAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && wideWord.test(text.charAt(end))) end++
    until = end
    const words = text.slice(start, end)
    if (!/[0-9A-Za-z]/.test(words)) continue
    const message = '同一个数或词里全角、半角混用。'
    // 4Ｘ200 means a times sign.
    const isTimes = /^\d+[ＸXｘ]\d+$/.test(words)
    if (isTimes) yield { start, end, suggestions: [words.replace(/[ＸXｘ]/, '×')], message }
    else yield { start, end, suggestions: [halfWidth(words)], message, confidence: 'certain' }
  }
}

function halfWidth(words: string): string {
  return words.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

const latinOf = once(() => tableOf([foreignLetters]))
const foreignWord = /[A-Za-z\u0370-\u03ff\u0400-\u052f]/
const foreign = /[\u0370-\u03ff\u0400-\u052f]/g

/** A word in two alphabets, and one letter that stands alone. A Russian or Greek word is in one. */
export function* foreignTwins(text: string, places: readonly number[]): Iterable<Candidate> {
  let until = 0
  for (const at of places) {
    if (at < until) continue
    let start = at
    while (start > until && foreignWord.test(text.charAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && foreignWord.test(text.charAt(end))) end++
    until = end
    const words = text.slice(start, end)
    const right = words.replace(foreign, (letter) => latinOf().get(letter) ?? letter)
    foreign.lastIndex = 0
    if (foreign.test(right)) continue
    const isMixed = /[A-Za-z]/.test(words)
    const message = `“${words}”里有形似拉丁字母的外文字母，应为“${right}”。`
    if (isMixed) yield { start, end, suggestions: [right], message, severity: 'error', confidence: 'certain' }
    else if (end - start === 1 && (isHan(text.charCodeAt(end)) || /\d/.test(text.charAt(end))) && isAlone(text, at))
      yield { start, end, suggestions: [right], message }
  }
}

/** No other letter of those alphabets is near. */
function isAlone(text: string, at: number): boolean {
  return (text.slice(Math.max(0, at - 12), at + 12).match(foreign) ?? []).length === 1
}

const hanOf = once(() => tableOf([kana]))

/** Between Chinese characters, where no Japanese is near. */
export function* kanaTwins(text: string, places: readonly number[]): Iterable<Candidate> {
  for (const at of places) {
    if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1)) || isJapanese(text, at)) continue
    const right = hanOf().get(text[at]) ?? text[at]
    const message = `“${text[at]}”不是汉字，应为“${right}”。`
    yield { start: at, end: at + 1, suggestions: [right], message }
  }
}

/** Other kana are near. */
export function isJapanese(text: string, at: number): boolean {
  return /[\u3041-\u30fa\u3105-\u312f]/.test(text.slice(Math.max(0, at - 6), at) + text.slice(at + 1, at + 7))
}

const markOf = once(() => tableOf([marks]))

/** Marks one by one; of the dots, which some house styles have throughout, the first of its kind. */
export function* markTwins(text: string, places: readonly number[]): Iterable<Candidate> {
  const told = new Set<string>()
  for (const { start, end } of stretches(places)) {
    const sign = text[start]
    const right = markOf().get(sign) ?? sign
    const isDot = right === '·'
    const isAmongChinese = isHan(text.charCodeAt(start - 1)) && (!isDot || isHan(text.charCodeAt(end)))
    if (end - start > 1 || !isAmongChinese || isJapanese(text, start) || told.has(sign)) continue
    const message = `${isDot ? '间隔号' : '标点'}应为“${right}”，这里是形近的字符。`
    if (isDot) told.add(sign)
    yield { start, end, suggestions: [right], message, ...(isDot && { severity: 'info' }) }
  }
}
