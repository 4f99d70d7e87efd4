/** Near misses of a right phrase: one character replaced, missing or doubled, or two neighbours swapped. */
import type { Anchor } from '../dictionary/canonical.js'
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import type { Alike } from '../text/sounds.js'

/** What went wrong in one place of a phrase. */
export type Slip = 'replaced' | 'missing' | 'doubled' | 'swapped'

/** The whole slipped phrase where it stands in a text, and the phrase that was meant. */
export interface NearMiss extends Span {
  readonly phrase: string
  readonly slip: Slip
}

/** An anchor where it stands in a text. */
export interface AnchorHit extends Span {
  readonly anchor: Anchor
}

/**
 * The near miss of which the anchor is the whole half; nothing where the phrase stands right, or differs in more than
 * one place. Reads no more of the text than the phrase has, and one character beyond.
 */
export function nearMissAt(text: string, { start, end, anchor }: AnchorHit, isAlike: Alike): NearMiss | undefined {
  const { phrase, at, swapped } = anchor
  if (swapped) return swapAt(text, start, anchor)
  const forwards = at === 0
  const rest = forwards
    ? { text, at: end, phrase, from: anchor.text.length, step: 1, length: phrase.length - anchor.text.length }
    : { text, at: start - 1, phrase, from: at - 1, step: -1, length: at }
  const found = slipIn(rest, isAlike)
  if (!found) return undefined
  const reach = rest.length + lengthened[found]
  return { phrase, slip: found, start: forwards ? start : start - reach, end: forwards ? end + reach : end }
}

/** How much longer than the phrase the slip is. */
const lengthened: Readonly<Record<Slip, number>> = { replaced: 0, missing: -1, doubled: 1, swapped: 0 }

function swapAt(text: string, start: number, { phrase, text: part, at }: Anchor): NearMiss | undefined {
  const from = start - at
  const head = phrase.slice(0, at)
  const tail = phrase.slice(at + part.length)
  if (from < 0 || !text.startsWith(head, from) || !text.startsWith(tail, start + part.length)) return undefined
  return { phrase, slip: 'swapped', start: from, end: from + phrase.length }
}

/** What of a phrase lies on one side of its whole half, and what stands there in the text, read outwards. */
interface Rest {
  readonly text: string
  readonly at: number
  readonly phrase: string
  readonly from: number
  readonly step: number
  readonly length: number
}

function slipIn(rest: Rest, isAlike: Alike): Slip | undefined {
  const same = sameUpTo(rest, 0, 0)
  if (same === rest.length) return undefined
  const [meant, next] = [inPhrase(rest, same), inPhrase(rest, same + 1)]
  const [stands, then] = [inText(rest, same), inText(rest, same + 1)]
  const goesOn = (skipText: number, skipPhrase: number): boolean =>
    sameUpTo(rest, same + skipText, same + skipPhrase) === rest.length - same - skipPhrase
  if (!isWord(meant)) return undefined
  if (stands === next && then === meant && isWord(next) && goesOn(2, 2)) return 'swapped'
  if (stands === inPhrase(rest, same - 1) && isWord(stands) && goesOn(1, 0)) return 'doubled'
  if (same < rest.length - 1 && goesOn(0, 1)) return 'missing'
  return isWord(stands) && isAlike(stands, meant) && goesOn(1, 1) ? 'replaced' : undefined
}

/** How many characters agree from one place of the text and one of the phrase on. */
function sameUpTo(rest: Rest, inTheText: number, inThePhrase: number): number {
  let same = 0
  while (inThePhrase + same < rest.length && inText(rest, inTheText + same) === inPhrase(rest, inThePhrase + same))
    same++
  return same
}

function inText({ text, at, step }: Rest, offset: number): string {
  return text[at + step * offset] ?? ''
}

function inPhrase({ phrase, from, step, length }: Rest, offset: number): string {
  return offset < length ? (phrase[from + step * offset] ?? '') : ''
}

const numerals = '〇零一二三四五六七八九十百千万亿两'

/** Another number is another thing, and marks have rules of their own. */
function isWord(character: string): boolean {
  return isHan(character.charCodeAt(0)) && !numerals.includes(character)
}

/**
 * Every near miss once, in text order, however many anchors stand in it. `isRight` answers whether the words that stand
 * there are right after all, such as another phrase of the same list.
 */
export function nearMisses(
  text: string,
  hits: Iterable<AnchorHit>,
  isAlike: Alike,
  isRight: (words: string) => boolean,
): NearMiss[] {
  const found = new Map<string, NearMiss>()
  for (const hit of hits) {
    const miss = nearMissAt(text, hit, isAlike)
    if (miss && !isRight(text.slice(miss.start, miss.end))) found.set(`${miss.start} ${miss.end} ${miss.phrase}`, miss)
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
