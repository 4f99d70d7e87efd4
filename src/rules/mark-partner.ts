/** Brackets and quotation marks of which a paragraph has only one half: 各镇（街道要落实责任。 */
import type { Candidate, Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { type Mark, partners } from './paired-marks.js'

/**
 * Reads paragraph by paragraph. Speech may go on over several: each of them begins with a mark, or none does, and only
 * the last one ends with a mark.
 */
export interface PartnerSearch {
  /** A paragraph begins, of which this is the first mark. */
  begin(at: number): void
  read(marks: readonly Mark[]): Iterable<Candidate>
  end(): Iterable<Candidate>
}

export function createPartnerSearch(text: string): PartnerSearch {
  let speech: Mark | undefined
  const isOnly = !text.includes('\n')
  return {
    begin(at) {
      if (speech && beginsParagraph(text, at)) speech = undefined
    },
    *read(marks) {
      for (const mark of loneMarks(text, marks)) {
        if (mark.sign === '”' && (speech || endsParagraph(text, mark))) speech = undefined
        else if (mark.sign !== '“' || mark.instead || isClosedSoon(text, mark)) yield* lacking(text, mark)
        else if (!beginsParagraph(text, mark.at)) {
          if (speech) yield* lacking(text, speech)
          speech = mark
        }
      }
    },
    *end() {
      if (speech && !isOnly) yield* lacking(text, speech)
    },
  }
}

interface Lone extends Mark {
  /** What stands where its partner should. */
  readonly instead?: Mark
}

/** How many open marks are looked through for the partner of a closing one. */
const depth = 6

function loneMarks(text: string, marks: readonly Mark[]): Lone[] {
  const lone: Lone[] = []
  const open: Mark[] = []
  for (const mark of marks) {
    if (partners[mark.sign]) {
      open.push(mark)
      continue
    }
    const place = lastPartner(open, mark.sign)
    if (place >= 0) lone.push(...open.splice(place).slice(1))
    else if (!isListMark(text, mark)) {
      const top = open[open.length - 1]
      if (top && mark.at - top.at < nearby && !text.slice(top.at, mark.at).includes('。')) {
        open.pop()
        lone.push({ ...top, instead: mark })
      } else lone.push(mark)
    }
  }
  return [...lone, ...open].filter((mark) => isMeant(text, mark)).map((mark) => withStraight(text, mark))
}

/** “十二五" and “十二五’: the partner is there, but it is a straight or a single one. */
function withStraight(text: string, mark: Lone): Lone {
  if (mark.sign !== '“' || mark.instead) return mark
  const found = /^[^“”‘’\n]{1,40}?(["＂]|(?<![A-Za-z])’)/.exec(text.slice(mark.at + 1, mark.at + nearby))
  return found ? { ...mark, instead: { at: mark.at + found[0].length, sign: found[1] } } : mark
}

function lastPartner(open: readonly Mark[], sign: string): number {
  for (let place = open.length - 1; place >= Math.max(0, open.length - depth); place--)
    if (wide(partners[open[place].sign]) === wide(sign)) return place
  return -1
}

/** Of two widths, but a pair. */
function wide(sign: string): string {
  return sign === '(' ? '（' : sign === ')' ? '）' : sign
}

/** 1） and a) count what follows. */
const listMark = /(?:^|[\s，。；：、！？（(【“])[\dA-Za-z\u2460-\u2473一二三四五六七八九十]{1,3}$/

function isListMark(text: string, { at, sign }: Mark): boolean {
  return wide(sign) === '）' && listMark.test(text.slice(Math.max(0, at - 5), at))
}

/** Half-width ones stand in formulas and faces too; of two in a row another rule speaks. */
function isMeant(text: string, { at, sign }: Mark): boolean {
  if (text[at - 1] === sign || text[at + 1] === sign) return false
  if (sign === '(') return isHan(text.charCodeAt(at + 1)) && isHan(text.charCodeAt(at - 1))
  return sign !== ')' || isHan(text.charCodeAt(at - 1))
}

/** How far from a mark its partner is looked for. */
const nearby = 60

/** “放管服改革，推进“双减”: what is quoted ends before the clause does. */
function isClosedSoon(text: string, { at }: Mark): boolean {
  const after = text.slice(at + 1, at + nearby)
  const next = after.search(/[“。；：\n]/)
  return text[at - 1] !== '：' && after[next] === '“'
}

function beginsParagraph(text: string, at: number): boolean {
  return text[at] === '“' && /(?:^|\n)\s{0,8}$/.test(text.slice(Math.max(0, at - 9), at))
}

function endsParagraph(text: string, { at }: Mark): boolean {
  return /^[。；，]?\s*(?:\n|$)/.test(text.slice(at + 1, at + 12))
}

function* lacking(text: string, { at, sign, instead }: Lone): Iterable<Candidate> {
  if (instead) {
    const right = partners[sign]
    const message = `前面是“${sign}”，后面应为“${right}”。`
    yield { start: instead.at, end: instead.at + 1, suggestions: [right], message, related: [spanAt(at)] }
    return
  }
  const isOpening = partners[sign] !== undefined
  const partner = isOpening ? partners[sign] : openingOf(sign)
  const message = `缺少与“${sign}”成对的“${partner}”。`
  const place = Math.min(isOpening ? closingPlace(text, at) : openingPlace(text, at), text.length - 1)
  const weight = sign === '“' && /[：:]/.test(text[at - 1]) ? doubtful : {}
  yield { start: at, end: at + 1, suggestions: [], message, related: [spanAt(place)], ...weight }
}

/** Where speech ends may be known to its reader only. */
const doubtful = { severity: 'info', confidence: 'possible' } as const

function spanAt(at: number): Span {
  return { start: at, end: at + 1 }
}

function openingOf(sign: string): string {
  return Object.keys(partners).find((open) => partners[open] === sign) ?? ''
}

const clauseEnd = /[，。；：！？、\n“《（【]/

/** The character after which the closing mark is lacking: the last one of the clause. */
function closingPlace(text: string, at: number): number {
  const after = text.slice(at + 1, at + nearby)
  const end = after.slice(1).search(clauseEnd)
  return at + 1 + (end < 0 ? Math.max(0, after.length - 1) : end)
}

/** The character before which the opening mark is lacking: the first one of the clause. */
function openingPlace(text: string, at: number): number {
  for (let from = at - 1; from > at - nearby; from--)
    if (from < 1 || clauseEnd.test(text[from - 1])) return Math.max(0, from)
  return at - nearby
}
