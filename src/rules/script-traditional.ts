/** Traditional and variant characters, and glyphs of other lands, in simplified text. */
import type { Candidate } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { simplified } from './script-kinds.js'
import { isJapanese } from './script-look-alikes.js'

/** So many in a sentence are a quotation in traditional characters, and so many where it is in quotation marks. */
const quotation = 6
const markedQuotation = 2
/** Of so many characters of a text one is traditional where the text is. */
const share = 12
/** A name is longer than what stands between an opening mark and a character in it. */
const longestQuote = 40
/** Characters that people keep in their names; on others a name has no claim. */
const nameable =
  '億濛闇廼稜樑崐崑崙晳炤徹澂琍琇甯畊祕勛勳嵒巖峯嶽廸廻懋敍昇暐曄枏榦槑櫟汎淨淩湧滙滎灝烱煒煇熙煕璉祿禎禕竝羣脩臯荘萊薌薫蘂詠誼讃贇陞鎔鐡閎閲闓隽頫顒顥颺駉駿驥鳯鵬麐龎姸珎暁竜桜穂恵尭栄眞埈瑨珺彜叡瑤煥奐彥蘊'

export function* traditionalCharacters(text: string, places: readonly number[]): Iterable<Candidate> {
  if (places.length >= markedQuotation && places.length * share > text.length) {
    yield wholeText(places)
    return
  }
  const told = new Set<string>()
  for (const clause of clausesOf(text, places)) {
    if (isJapanese(text, clause[0])) continue
    if (isQuotation(text, clause)) yield quoted(text, clause)
    else for (const at of clause) yield* single(text, at, told)
  }
}

function wholeText([first, ...rest]: readonly number[]): Candidate {
  const related = rest.slice(0, 20).map((at) => ({ start: at, end: at + 1 }))
  const message = '全文多用繁体字；面向内地读者应使用规范汉字。'
  return { start: first, end: first + 1, suggestions: [], message, severity: 'info', related }
}

function isQuotation(text: string, { length, 0: first }: readonly number[]): boolean {
  return length >= quotation || (length >= markedQuotation && isInside(text, first, '“《「『', '”》」』'))
}

/** Places with no end of a sentence or of a quotation, and few characters between them. */
function clausesOf(text: string, places: readonly number[]): readonly (readonly number[])[] {
  const clauses: number[][] = []
  for (const at of places) {
    const last = clauses.at(-1)
    const before = last?.at(-1) ?? -100
    if (last && at - before <= 12 && !/[。；！？”》\n]/.test(text.slice(before, at))) last.push(at)
    else clauses.push([at])
  }
  return clauses
}

function quoted(text: string, clause: readonly number[]): Candidate {
  const start = clause[0]
  const end = (clause.at(-1) ?? start) + 1
  const right = Array.from(text.slice(start, end), simplified()).join('')
  const message = '此处用了繁体字；除引用原文外应使用规范汉字。'
  return { start, end, suggestions: [right], message, severity: 'info' }
}

/** What may well stay is told once. */
function* single(text: string, at: number, told: Set<string>): Iterable<Candidate> {
  const character = text[at]
  const right = simplified()(character)
  const message = `“${character}”不是规范汉字，一般应为“${right}”。`
  const mayStay = isNameable(text, at) || isQuoted(text, at) || !isAmongChinese(text, at)
  if (mayStay && told.has(character)) return
  if (mayStay) told.add(character)
  yield { start: at, end: at + 1, suggestions: [right], message, ...(mayStay && { severity: 'info' }) }
}

/** 细雨濛濛 is no name. */
function isNameable(text: string, at: number): boolean {
  return nameable.includes(text[at]) && text[at - 1] !== text[at] && text[at + 1] !== text[at]
}

/** In a title, or all that a pair of quotation marks holds. */
function isQuoted(text: string, at: number): boolean {
  const standsAlone = /[“‘「『（]/.test(text.charAt(at - 1)) && /[”’」』）]/.test(text.charAt(at + 1))
  return standsAlone || isInside(text, at, '《', '》')
}

/** A pair of marks, in the same order, is open here. */
function isInside(text: string, at: number, opening: string, closing: string): boolean {
  const before = text.slice(Math.max(0, at - longestQuote), at)
  return [...opening].some((mark, pair) => before.lastIndexOf(mark) > before.lastIndexOf(closing[pair]))
}

function isAmongChinese(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1))
}
