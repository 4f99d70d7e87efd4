/** What went wrong in one place of a phrase, told by comparing it with the text outwards from where both agree. */
import { shortestCanonical } from '../dictionary/canonical.js'
import type { Alike } from '../text/alike.js'
import { isHan as isHanCode } from '../text/characters.js'

/** One character replaced, missing or doubled, or two neighbours swapped. */
export type SlipKind = 'replaced' | 'missing' | 'doubled' | 'swapped'

export interface Slip {
  readonly kind: SlipKind
  /** How far in from the edge of the phrase; what stands near it may belong to a neighbouring word. */
  readonly beyond: number
  /** How far out a character stands that must be a word by itself: were it part of one, it would be no slip. */
  readonly alone?: number
}

/** What lies on one side of a place where a text and a phrase agree, both read outwards. */
export interface Side {
  readonly text: string
  readonly textAt: number
  readonly phrase: string
  readonly phraseAt: number
  readonly step: 1 | -1
  /** How many characters the phrase has on this side. */
  readonly length: number
}

/** Most sides are other words altogether; looks at either end tell nearly all of them. */
export function mayHoldSlip({ text, textAt, phrase, phraseAt, step, length }: Side): boolean {
  if (text.charCodeAt(textAt) === phrase.charCodeAt(phraseAt)) return true
  const outermost = phrase.charCodeAt(phraseAt + step * (length - 1))
  const at = textAt + step * (length - 1)
  const standsAt = (place: number): boolean => text.charCodeAt(place) === outermost
  return standsAt(at) || standsAt(at - step) || standsAt(at + step)
}

/** The one slip that explains the difference; nothing where there is none, or more than one. */
export function slipOn(side: Side, alike: Alike): Slip | undefined {
  const at = agreement(side, 0, 0)
  if (isShort(side)) return closelyReplaced(side, at, alike)
  if (at === side.length) return doubledEdge(side)
  return doubled(side, at) ?? swapped(side, at) ?? missing(side, at) ?? replaced(side, at, alike)
}

/** How many characters agree from one place of the text and one of the phrase on. */
function agreement({ text, textAt, phrase, phraseAt, step, length }: Side, inText: number, inPhrase: number): number {
  const most = length - inPhrase
  let textPlace = textAt + step * inText
  let phrasePlace = phraseAt + step * inPhrase
  let same = 0
  for (; same < most && text.charCodeAt(textPlace) === phrase.charCodeAt(phrasePlace); same++) {
    textPlace += step
    phrasePlace += step
  }
  return same
}

/** Whether all the rest agrees from there on. */
function goesOn(side: Side, inText: number, inPhrase: number): boolean {
  return agreement(side, inText, inPhrase) === side.length - inPhrase
}

/** How many characters of the phrase lie further out. */
function beyondOf(side: Side, at: number): number {
  return side.length - 1 - at
}

function doubled(side: Side, at: number): Slip | undefined {
  const isDoubled = isHan(inText(side, at)) && inText(side, at) === inText(side, at - 1) && goesOn(side, at + 1, at)
  return isDoubled ? { kind: 'doubled', beyond: beyondOf(side, at) } : undefined
}

/** The last character twice: where a Chinese one follows, it may begin another word, as in 人大常委会|会议. */
function doubledEdge(side: Side): Slip | undefined {
  const last = inText(side, side.length - 1)
  if (!isHan(last) || inText(side, side.length) !== last) return undefined
  if (!isHan(inText(side, side.length + 1))) return { kind: 'doubled', beyond: 0 }
  return free.includes(last) ? undefined : { kind: 'doubled', beyond: 0, alone: side.length }
}

function swapped(side: Side, at: number): Slip | undefined {
  const [meant, next] = [inPhrase(side, at), inPhrase(side, at + 1)]
  const isSwapped = inText(side, at) === next && inText(side, at + 1) === meant && goesOn(side, at + 2, at + 2)
  if (!isSwapped || !isHan(meant) || !isHan(next) || areNumerals(meant, next)) return undefined
  return { kind: 'swapped', beyond: beyondOf(side, at + 1) }
}

/**
 * What is left of a phrase without its outermost character is another word. What is left of its first word may belong
 * to the word before, as in 普|法宣传教育 and 助|推乡村全面振兴: then only a long phrase is known without it.
 */
function missing(side: Side, at: number): Slip | undefined {
  const [meant, beyond] = [inPhrase(side, at), beyondOf(side, at)]
  if (!isHan(meant) || beyond === 0 || dispensable.includes(meant) || numerals.includes(meant)) return undefined
  const isKnown = beyond > 1 || side.step > 0 || isLong(side) || !isHan(inText(side, at + 1))
  return isKnown && goesOn(side, at, at + 1) ? { kind: 'missing', beyond } : undefined
}

function replaced(side: Side, at: number, alike: Alike): Slip | undefined {
  const [meant, stands] = [inPhrase(side, at), inText(side, at)]
  if (!isHan(meant) || !isHan(stands) || areNumerals(meant, stands) || !goesOn(side, at + 1, at + 1)) return undefined
  if (verbs.includes(stands) && dispensable.includes(meant)) return undefined
  return alike.loosely(stands, meant) ? replacedByAlike(side, at) : replacedByOther(side, at)
}

/** Of four characters too little is left for any slip but one that sounds the same or looks alike. */
function closelyReplaced(side: Side, at: number, alike: Alike): Slip | undefined {
  const isClose = at < side.length && alike.closely(inText(side, at), inPhrase(side, at))
  return isClose ? replaced(side, at, alike) : undefined
}

/** What stands at the edge of a phrase may belong to its neighbour: 可再生能源|发电, 执行|法修正案. */
function replacedByAlike(side: Side, at: number): Slip | undefined {
  const beyond = beyondOf(side, at)
  const isNeighbours = beyond === 0 && isHan(inText(side, at + 1)) && free.includes(inText(side, at))
  return isNeighbours ? undefined : { kind: 'replaced', beyond }
}

/** So much of a long phrase agrees that it was meant, where the other character makes no other word. */
function replacedByOther(side: Side, at: number): Slip | undefined {
  const beyond = beyondOf(side, at)
  if (beyond === 0 || !isLong(side) || free.includes(inText(side, at))) return undefined
  return { kind: 'replaced', beyond, alone: at }
}

function isShort({ phrase }: Side): boolean {
  return phrase.length <= shortestCanonical
}

function isLong({ phrase }: Side): boolean {
  return phrase.length >= 10
}

function inText({ text, textAt, step }: Side, offset: number): string {
  return text[textAt + step * offset] ?? ''
}

/** Beyond its end a phrase has nothing. */
function inPhrase({ phrase, phraseAt, step, length }: Side, offset: number): string {
  return offset < length ? phrase[phraseAt + step * offset] : ''
}

function isHan(character: string): boolean {
  return isHanCode(character.charCodeAt(0))
}

/** Another number is another thing: 十二届三中全会 is no slip of 二十届三中全会. */
function areNumerals(one: string, other: string): boolean {
  return numerals.includes(one) && numerals.includes(other)
}

const numerals = '〇零一二三四五六七八九十百千万亿两'
/** Without them a phrase says the same or another right thing: 战略性新兴产业, 保障和改善民生. */
const dispensable = '的和与及之性化式型'
/** In place of what a phrase can do without they make a sentence of it: 中国是现代化国家 and 中国式现代化国家. */
const verbs = '是在有被把'
/** Characters that are often words by themselves. */
const free =
  '的地得了着过和与及或在是为以已有就都也还不将把被从向对到由让使再又更最很只个各每本该此其等所之而且但却则并要会能可说做作去来上下' +
  '中里内外前后时年月日人多大小新老发出入行开成国党军用给收放同合见看立起经按据因共全'
