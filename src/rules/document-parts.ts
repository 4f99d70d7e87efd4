/** The head and the end of an official document: its title, to whom it goes, who gets a copy, its date. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'

export const documentParts: Rule = {
  id: 'rule/document-parts',
  type: 'document',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '公文的标题、主送机关、抄送机关或者成文日期的格式不合国家标准。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）第7.3条、第7.4条',
  *find({ text }: Reading): Iterable<Candidate> {
    const head = linesFrom(text, 0, Math.min(text.length, shown))
    const begin = Math.max(0, text.length - shown)
    const end = linesFrom(text, begin === 0 ? 0 : text.indexOf('\n', begin) + 1 || text.length, text.length)
    yield* titles(head)
    yield* recipients(head)
    yield* copies(end)
    if (!end.some(({ words }) => judgement.test(words))) yield* dates(begin === 0 ? end : [...head, ...end])
  },
}

/** How much of a document is read at its head and at its end. */
const shown = 1500
const longest = 150

interface Line extends Span {
  readonly words: string
}

/** Those that are not empty, without blanks around them. */
function linesFrom(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const whole = text.slice(at, Math.min(end, at + longest))
    const words = whole.trim().replace(/^#{1,6} /, '')
    const start = at + whole.indexOf(words)
    if (words !== '') lines.push({ start, end: start + words.length, words })
    at = end + 1
  }
  return lines
}

const kind = '(?:通知|通报|意见|决定|决议|函|复函|批复|请示|报告|公告|通告|方案|纪要)'
/** 某局关于…的通知; what reports that somebody issued a notice has other words before 关于. */
const title = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,28}(?:政府|办公室|局|委|会|部|厅|院|公司|中心|组|处|室|学校)[ \\u3000]?)?关于[^，。；：！？]{2,80}的${kind}([。！；，.])$`,
)

/** A report of what was decided is a sentence. */
const told = /(?:通过|印发|发布|下发|出台|审议|批准|公布|表决|落实|执行|根据|按照)[^《]{0,40}关于/

function* titles(head: readonly Line[]): Iterable<Candidate> {
  for (const { end, words } of head.slice(0, 4))
    if (title.test(words) && !told.test(words))
      yield {
        start: end - 2,
        end,
        suggestions: [words.slice(-2, -1)],
        message: '公文标题末尾不加标点。',
        confidence: 'certain',
      }
}

const untitled = new RegExp(`${kind}[。！；，.]?$`)
const recipient =
  /^(?:各|机关各|[省市县区镇局][级直属委]|[\u4e00-\u9fff]{2,10}各)[^。！？“”：:]{2,130}(?:部门|单位|机构|政府|办事处|管委会|委员会|公司|企业|学校|院校|医院|科室|组织)[。；，,;.]?$/

/** The line below the title, where another is below it. */
function* recipients(head: readonly Line[]): Iterable<Candidate> {
  for (let place = 1; place < Math.min(head.length - 1, 8); place++) {
    const line = head[place]
    if (!recipient.test(line.words) || !untitled.test(head[place - 1].words) || head[place + 1].words.length < 12)
      continue
    yield { ...lastOf(line, '：'), message: '主送机关名称后用全角冒号。' }
    return
  }
}

const copy = /^抄送[：:][^）]{2,140}$/

/** Where the list goes on below, its last line has the mark. */
function* copies(end: readonly Line[]): Iterable<Candidate> {
  for (const [place, line] of end.entries()) {
    if (!copy.test(line.words) || line.words.length >= longest - 3) continue
    const next = end[place + 1]?.words ?? ''
    const isLast = next === '' || /\d{4}年\d{1,2}月\d{1,2}日/.test(next)
    if (isLast && !line.words.endsWith('。')) yield stopped(line)
  }
}

function stopped(line: Line): Candidate {
  return { ...lastOf(line, '。'), message: '最后一个抄送机关名称后标句号。' }
}

/** The last name with the mark before it, and how it ends rightly: the name itself may be known as right. */
function lastOf({ end, words }: Line, mark: string): Pick<Candidate, 'start' | 'end' | 'suggestions'> {
  const bare = words.replace(/[。，；、.,;]$/, '')
  const from = Math.max(0, bare.search(/[，、：:；][^，、：:；]*$/))
  return { start: end - words.length + from, end, suggestions: [bare.slice(from) + mark] }
}

/** Courts write the date of a judgment in Chinese characters, as they are told to, above or below who judged. */
const judgement = /^(?:审\s{0,4}判\s{0,4}[长员]|书\s{0,4}记\s{0,4}员|法\s{0,4}官\s{0,4}助\s{0,4}理)/

const digits = '〇一二三四五六七八九'
const chineseDate =
  /^(二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/
const colloquialDate = /^(\d{4}年\d{1,2}月\d{1,2})号$/
const dottedDate = /^((?:19|20)\d\d)\.(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$/

function* dates(lines: readonly Line[]): Iterable<Candidate> {
  for (const { start, end, words } of lines) {
    const right = dateIn(words)
    if (right !== undefined)
      yield { start, end, suggestions: [right], message: '成文日期用阿拉伯数字写明年、月、日，如“2024年3月6日”。' }
  }
}

/** Since 2012 the date is written in Arabic numerals. */
function dateIn(words: string): string | undefined {
  const chinese = chineseDate.exec(words)
  if (chinese) {
    const year = [...chinese[1]].map((digit) => Math.max(0, digits.indexOf(digit))).join('')
    return year < '2012' ? undefined : `${year}年${readTens(chinese[2])}月${readTens(chinese[3])}日`
  }
  const dotted = dottedDate.exec(words)
  if (dotted) return `${dotted[1]}年${Number(dotted[2])}月${Number(dotted[3])}日`
  return colloquialDate.test(words) ? words.replace('号', '日') : undefined
}

/** 三十一 and what is smaller. */
function readTens(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words]
  const ten = words.includes('十') ? Math.max(1, digits.indexOf(tens || '一')) * 10 : 0
  return ten + (ones === '' ? 0 : digits.indexOf(ones))
}
