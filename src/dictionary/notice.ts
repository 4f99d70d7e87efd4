/** A notice that names errors → the pairs it names, each with the wrong form and the right one. */

import { createFolder } from '../matcher/fold.js'
import { invisible } from '../matcher/folds/invisible.js'
import { radicals } from '../matcher/folds/radicals.js'
import type { Dictionary, WrongEntry } from '../model/entry.js'
import { isDay } from '../text/date.js'

/** What a notice says was wrong, and what should have stood there. */
export interface NoticePair {
  readonly wrong: string
  readonly right: string
}

/** What is read out of a notice. */
export interface Notice {
  /** 某县人民政府办公室关于…的通报 */
  readonly title?: string
  /** The day under the signature, YYYY-MM-DD. */
  readonly date?: string
  /** In the order of the text; each once. */
  readonly pairs: readonly NoticePair[]
}

/** Reads plain text or Markdown; lines may be broken anywhere, pages numbered, quotations marked in any way. */
export function readNotice(text: string): Notice {
  const lines = linesOf(standard(text))
  const title = titleOf(lines)
  const date = dateOf(lines)
  const pairs = pairsIn(squeezed(lines.join('\n')))
  return { ...(title !== undefined && { title }), ...(date !== undefined && { date }), pairs }
}

/** Without what PDFs leave: radicals in place of characters, and characters that show nothing. */
const standard = createFolder([radicals, invisible])

/** Without the marks of Markdown and the numbers of pages. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/\*\*|__|\ufeff/g, '')
        .replace(/^[\s>#]+/, '')
        .trimEnd(),
    )
    .filter((line) => !/^[-—–―·\s]*\d{1,4}[-—–―·\s]*$/.test(line))
}

/** Without white space that stands beside Chinese: a scanned text has it anywhere. */
function squeezed(text: string): string {
  const words = text.split(/\s+/).filter(Boolean)
  return words.reduce((joined, word) => {
    const apart = /[!-~]$/.test(joined) && /^[!-~]/.test(word)
    return apart ? `${joined} ${word}` : joined + word
  }, '')
}

const titleEnd = /(?:通报|通告|通知|公告|函|情况)$/
/** A title stands among the first lines, salutation or not. */
const longestHead = 16

const office = /(?:政府|办公室|办公厅|局|委|厅|部|院|会|中心)$/

/** The first paragraph above the salutation that ends as titles do, with the part of the title that stands above it. */
function titleOf(lines: readonly string[]): string | undefined {
  const salutation = lines.findIndex((line) => /[：:]$/.test(line))
  const head = lines.slice(0, salutation < 0 ? longestHead : Math.min(salutation, longestHead))
  // A title may be broken over lines; where no blank line sets it apart, each line is asked.
  return titleAmong(paragraphsOf(head.join('\n').split(/\n{2,}/))) ?? titleAmong(paragraphsOf(head))
}

function paragraphsOf(parts: readonly string[]): string[] {
  return parts.map(squeezed).filter(Boolean)
}

function titleAmong(paragraphs: readonly string[]): string | undefined {
  const end = paragraphs.findIndex((paragraph) => titleEnd.test(paragraph))
  if (end < 0) return undefined
  const [above = '', title] = [paragraphs[end - 1], paragraphs[end]]
  const isPart = title.startsWith('关于') ? office.test(above) : !title.includes('关于') && above.includes('关于')
  return isPart ? above + title : title
}

const signed = /^\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*$/

/** The first day that has a line to itself. */
function dateOf(lines: readonly string[]): string | undefined {
  const found = lines.map((line) => signed.exec(line)).find((match) => match !== null)
  const day = found
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return day !== undefined && isDay(day) ? day : undefined
}

const quotation =
  '(?:[“”"〝〞][^“”"〝〞]{1,60}[“”"〝〞]|‘[^‘’]{1,60}’|「[^「」]{1,60}」|『[^『』]{1,60}』|《[^《》]{1,60}》)'
/** What may stand between a quotation and its verb: 一词, 等词语, 在文中多次. */
const between = '[^“”"〝〞‘’「」『』《》，。；！？]{0,8}?'
const written = '(?:书写|写|印|打|录|输|排|标|表述|拼|用|说|称|署)'
const asWrong = `(?:错误地?${written}?|错${written}?|误${written}?)[成为作]了?|(?:不得|不能|不应|不可)(?:再)?${written}[成为作]`
const asOther = `(?:表述|写|印|打|录|输|排|标)[成为作]了?`
const asRight = `(?:应当?|须|宜)(?:${written}|改|更正|修改|订正)?[为是作成]|(?:更正|改正|修改|订正|改)为`

const verb = `(?:(?<right>${asRight})|(?<wrong>${asWrong})|(?<other>${asOther}))`
/** A quotation with a verb of its own behind it begins the next statement. */
const unspoken = `(?!${between}(?:${asRight}|${asWrong}|${asOther}))`
const listMark = '[、和及与或]{0,2}'
const statement = new RegExp(
  `(?<lead>(?:不?(?:应当?|须|需|要|请|统一))?[将把])?(?<first>${quotation}(?:${listMark}${quotation}){0,9})` +
    `${between}${verb}[：:]?(?<second>${quotation}(?:${listMark}${quotation}${unspoken}){0,9})`,
  'g',
)

function pairsIn(text: string): NoticePair[] {
  const found = new Map<string, NoticePair>()
  for (const { groups = {} } of text.matchAll(statement))
    for (const pair of pairsOf(groups)) found.set(`${pair.wrong}\n${pair.right}`, pair)
  return [...found.values()]
}

/** 应将“甲”表述为“乙” says that 乙 is right; 将“甲”表述为“乙” that it is not. */
function pairsOf({ lead, first, second, right, other }: Readonly<Record<string, string | undefined>>): NoticePair[] {
  const [before, after] = [quotedIn(first), quotedIn(second)]
  const isAdvice = other !== undefined && /^[应须需要请统]/.test(lead ?? '')
  const pairs = right !== undefined || isAdvice ? together(after, before) : together(before, after)
  const isSure = other === undefined || lead !== undefined
  return pairs.filter((pair) => pair.wrong !== pair.right && (isSure || sharesCharacter(pair)))
}

/** One by one; or several wrong forms of one right form. */
function together(right: readonly string[], wrong: readonly string[]): NoticePair[] {
  if (right.length === 1) return wrong.map((form) => ({ wrong: form, right: right[0] }))
  return right.length === wrong.length ? wrong.map((form, at) => ({ wrong: form, right: right[at] })) : []
}

/** The names of laws keep their marks. */
function quotedIn(text = ''): string[] {
  return (text.match(new RegExp(quotation, 'g')) ?? []).map((part) =>
    part.startsWith('《') ? part : part.slice(1, -1),
  )
}

function sharesCharacter({ wrong, right }: NoticePair): boolean {
  return [...wrong].some((character) => right.includes(character))
}

/** A notice as a dictionary to look over. */
export interface NoticeDictionary {
  readonly dictionary: Dictionary
  /** Pairs that contradict one before them. */
  readonly refused: readonly NoticePair[]
}

/** `id` is what the dictionary is called, and the basis of its entries where the notice has no title. */
export function noticeDictionary({ title = '', date, pairs }: Notice, id: string): NoticeDictionary {
  const right = new Map<string, string[]>()
  const refused: NoticePair[] = []
  for (const pair of pairs) {
    if (contradicts(pair, right)) refused.push(pair)
    else right.set(pair.wrong, [...(right.get(pair.wrong) ?? []), pair.right])
  }
  const basis = `${title || id}${date === undefined ? '' : `（${date}）`}`
  const entries = [...right].map(([wrong, forms]) => entryFor(wrong, forms, basis))
  const header = { id, title: `${title || id}指出的错误`, ...(date !== undefined && { edition: date }) }
  return { dictionary: { ...header, entries }, refused }
}

function contradicts({ wrong, right }: NoticePair, known: ReadonlyMap<string, readonly string[]>): boolean {
  return known.has(right) || [...known.values()].some((forms) => forms.includes(wrong))
}

function entryFor(wrong: string, right: readonly string[], basis: string): WrongEntry {
  return {
    wrong,
    right: right.length === 1 ? right[0] : right,
    severity: 'error',
    basis,
    examples: { [`文中写着${wrong}。`]: `文中写着${right[0]}。` },
  }
}
