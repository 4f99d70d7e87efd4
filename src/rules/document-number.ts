/** How the number of a document is written: 国发〔2018〕6号, not 国发[2018]第06号. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { isHan } from '../text/characters.js'

const opens = ['〔', '[', '【', '(', '〖', '﹝']
/** The year as documents write it begins so. */
const years = ['19', '20']

const message = '发文字号由发文机关代字、年份、发文顺序号组成：年份四位，用六角括号“〔〕”；顺序号不加“第”字，不编虚位。'

export const documentNumber: Rule = {
  id: 'rule/document-number',
  type: 'document',
  severity: 'warning',
  confidence: 'likely',
  summary: '发文字号的写法不合国家标准，如“国发[2018]第06号”应为“国发〔2018〕6号”。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）第7.2.5条',
  triggers: ['〔', ...opens.slice(1).flatMap((open) => years.map((year) => open + year))],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    for (const { start } of hits) {
      const found = numberAt(text, start)
      if (found && found.words.replace(/\s/g, '') !== found.right)
        yield { start, end: start + found.words.length, suggestions: [found.right], message }
    }
  },
}

/** The marks in full and half width, the year, and the number; what a page number or a list begins with is none. */
const pattern = /[〔[［【(（〖﹝]\s?([0-9]{2}|[0-9]{4})年?\s?[〕\]］】)）〗﹞]\s?(第?)\s?([0-9]{1,6})\s?号/y

interface Found {
  readonly words: string
  readonly right: string
}

function numberAt(text: string, start: number): Found | undefined {
  pattern.lastIndex = start
  const found = pattern.exec(text)
  if (!found) return undefined
  const [words, year, ordinal, number] = found
  const body = bodyBefore(text, start)
  if (
    body === undefined ||
    (isLoose(words, year) && !issued.test(body)) ||
    isCertificate(body, ordinal, number) ||
    Number(number) === 0
  )
    return undefined
  const whole = year.length === 4 ? year : (Number(year) > 50 ? '19' : '20') + year
  // Before the first edition of the standard that had these brackets, others were right.
  return whole < '2000' ? undefined : { words, right: `〔${whole}〕${Number(number)}号` }
}

/** What stands for the body that issued it: two Chinese characters or more, right before the brackets. */
function bodyBefore(text: string, start: number): string | undefined {
  let from = start
  while (from > start - 12 && isHan(text.charCodeAt(from - 1))) from--
  return start - from < 2 ? undefined : text.slice(from, start)
}

/** Round brackets and two digits stand in much that is no number of a document. */
function isLoose(words: string, year: string): boolean {
  return /^[(（]/.test(words) || (year.length === 2 && words[0] !== '〔')
}

/** What the signs of bodies mostly end with: 国办发, 税总函, 法释, 公通字. */
const issued = /[发函办字文规税释综建党政通复批资财教农环卫组宣纪督]$/

/** Certificates, licences and court cases are numbered in ways of their own: 国用（2003）第0123号, 卫证字(2018)第001号. */
function isCertificate(body: string, ordinal: string, number: string): boolean {
  if (own.test(body)) return true
  return (ordinal !== '' || number.startsWith('0')) && numbered.test(body)
}

const own =
  /[证准备照权]$|[产房地林]证字?$|[食药械健妆审]字?$|[京沪津渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]$|号$/
const numbered = /[字用证许可准书函]$|公告$|通告$|令$/
