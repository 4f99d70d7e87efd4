/** Private data that only its label tells: addresses down to the door, passports, number plates, mail addresses. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { mask } from '../text/mask.js'
import { ownerOf } from './private-owner.js'

/** Something private after its label; each pattern is read in a window of the same line. */
interface Detail extends Required<Pick<Candidate, 'severity' | 'message'>> {
  readonly labels: readonly string[]
  /** Read from the label's end, and begins with `^`; what is private is the group. */
  readonly tail: RegExp
  /** How it may be shown. */
  readonly hide: (words: string) => string
  /** What must stand before the label, on the same line. */
  readonly before?: RegExp
}

const number = '[0-9０-９一二三四五六七八九十百]'

/** A door, not a village: lists of persons are published down to the village or the community. */
const home: Detail = {
  labels: ['住址', '户籍地址', '户籍地', '家住', '现住', '居住地'],
  tail: new RegExp(
    `^址?(?:为|是|在|于)?[：:]?\\s{0,2}([\\u4e00-\\u9fff0-9０-９A-Za-z-]{2,36}?(?:${number}{1,4}号楼?|${number}{1,4}(?:单元|室)|${number}{1,4}[栋幢]))(?![线院])((?:${number}{1,4}(?:单元|室|号|楼|层|[栋幢])){0,4})`,
  ),
  severity: 'warning',
  message: '公开了个人住址的门牌，公布到村（社区）即可。',
  hide: (words) =>
    words.replace(new RegExp(`${number}+(?=号|单元|室|栋|幢|楼|层|组)`, 'g'), (found) => '*'.repeat(found.length)),
}

const passport: Detail = {
  labels: ['护照', '通行证', '台胞证'],
  tail: /^(?:证件)?号?码?[：:为是（(]?\s{0,2}([A-Z]{1,2}\d{7,10})(?![\dA-Za-z])/i,
  severity: 'error',
  message: '公开的文本里有个人的证件号码，应隐去一部分。',
  hide: mask,
}

/** Of a car that a person is said to drive; that of a bus or a lorry in the news is no secret. */
const plate: Detail = {
  labels: ['车牌', '号牌', '车牌号', '车牌号码', '牌照'],
  tail: /^号?码?[：:为是]{0,2}\s{0,2}[“"]?([\u4e00-\u9fff][A-HJ-NP-Z][·•.]?[A-HJ-NP-Z0-9]{5,6})(?![\dA-Za-z])/,
  before: /某|车主|驾驶[人员]|当事人|[男女][，,]/,
  severity: 'info',
  message: '公开了个人的车牌号，没有公开的依据时应隐去一部分。',
  hide: (words) => words.replace(/[A-Z0-9]{3}(?=[A-Z0-9]{2}$)/, '***'),
}

const details: readonly Detail[] = [home, passport, plate]

export const privateDetail: Rule = {
  id: 'rule/private-detail',
  type: 'privacy',
  severity: 'warning',
  confidence: 'likely',
  summary: '公开了个人的住址门牌、证件号码、车牌号或邮箱，应隐去一部分。',
  basis: '《中华人民共和国个人信息保护法》《中华人民共和国政府信息公开条例》',
  triggers: [...details.flatMap(({ labels }) => labels), '@'],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    let done = 0
    for (const { start, end } of hits) {
      const candidate = start < done ? undefined : (findMail(text, start, end) ?? findDetail(text, start, end))
      if (!candidate) continue
      yield candidate
      done = candidate.end
    }
  },
}

const reach = 64

function findDetail(text: string, start: number, end: number): Candidate | undefined {
  const label = text.slice(start, end)
  for (const { labels, tail, before, hide, severity, message } of details) {
    const found = labels.includes(label) ? tail.exec(text.slice(end, end + reach)) : null
    if (!found || (before && !before.test(lineBefore(text, start)))) continue
    const words = found.slice(1).join('')
    const from = end + found[0].indexOf(found[1])
    return { start: from, end: from + words.length, suggestions: [hide(words)], severity, message }
  }
  return undefined
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Of the many offices that have their mail there none is told from a person by its address. */
const privateMail =
  /^(?:qq|vip\.qq|163|126|139|189|yeah|sina|sohu|gmail|hotmail|outlook|foxmail|aliyun)\.(?:com|cn|net)\b/i

function findMail(text: string, start: number, end: number): Candidate | undefined {
  const host = privateMail.exec(text.slice(end, end + reach))?.[0]
  const user = /[\w.+-]{2,40}$/.exec(text.slice(Math.max(0, start - reach), start))?.[0]
  if (host === undefined || user === undefined) return undefined
  const from = start - user.length
  const before = lineBefore(text, from).replace(/(?:电子)?邮箱(?:地址)?[：:为]?\s*$/, '')
  if (ownerOf({ before, after: '', head: '' }) !== 'subject') return undefined
  return {
    start: from,
    end: end + host.length,
    suggestions: [`${user[0]}***@${host}`],
    message: '公开的文本里有个人的邮箱，应隐去一部分。',
  }
}
