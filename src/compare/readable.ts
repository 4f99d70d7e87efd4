/** Differences as a person would name them: whole words, and one stretch where several lie close together. */
import type { WordBoundary } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import type { Gap } from './matching-units.js'

/** Two texts, and the segmenter that knows their words. */
interface Texts {
  readonly a: string
  readonly b: string
  readonly boundary: WordBoundary
}

/** In order, none touching the next. */
export function readable(gaps: readonly Gap[], texts: Texts): Gap[] {
  const joined: Gap[] = []
  gaps.forEach((gap, at) => {
    const last = joined.at(-1)
    const next = gaps[at + 1]
    const room: Room = [gap.a[0] - (last ? last.a[1] : 0), (next ? next.a[0] : texts.a.length) - gap.a[1]]
    const grown = wholeWords(gap, room, texts)
    if (last && (grown.a[0] <= last.a[1] || isClose(last, grown, texts)))
      joined[joined.length - 1] = { a: [last.a[0], grown.a[1]], b: [last.b[0], grown.b[1]] }
    else joined.push(grown)
  })
  return joined
}

/** Characters before and after a difference that both texts share, up to the next difference. */
type Room = readonly [before: number, after: number]

/**
 * Words that came or went alone may be told from several places: 县长、 in 县长、县委 or 长、县. The best is one that ends
 * with a mark, then one that cuts no word.
 */
function wholeWords(gap: Gap, room: Room, texts: Texts): Gap {
  let best = grow(gap, room, texts)
  let least = costOf(gap, best, texts)
  for (const by of slides(gap, room, texts)) {
    const slid: Gap = { a: [gap.a[0] + by, gap.a[1] + by], b: [gap.b[0] + by, gap.b[1] + by] }
    const grown = grow(slid, [room[0] + by, room[1] - by], texts)
    const cost = costOf(slid, grown, texts)
    if (cost < least) [best, least] = [grown, cost]
  }
  return best
}

function costOf({ a, b }: Gap, grown: Gap, texts: Texts): number {
  const last = a[0] === a[1] ? texts.b[b[1] - 1] : texts.a[a[1] - 1]
  return 2 * (grown.a[1] - grown.a[0] - (a[1] - a[0])) + (/[，。；！？、]/.test(last) ? 0 : 1)
}

/** No better place is looked for further away. */
const longestSlide = 12

/** How far a stretch that only one text has may be moved, with the same result. */
function* slides({ a, b }: Gap, [before, after]: Room, texts: Texts): Iterable<number> {
  const isAdded = a[0] === a[1]
  if (isAdded === (b[0] === b[1])) return
  const text = isAdded ? texts.b : texts.a
  const [start, end] = isAdded ? b : a
  for (let by = 1; by <= Math.min(after, longestSlide) && text[start + by - 1] === text[end + by - 1]; by++) yield by
  for (let by = 1; by <= Math.min(before, longestSlide) && text[start - by] === text[end - by]; by++) yield -by
}

/** Grown at both ends, by the same characters in both texts, until no word is cut in either. */
function grow({ a, b }: Gap, room: Room, texts: Texts): Gap {
  const cut = (side: 0 | 1): readonly [before: number, after: number] => {
    const inA = wordRound(texts.a, a[side], texts.boundary)
    const inB = wordRound(texts.b, b[side], texts.boundary)
    return [Math.max(inA[0], inB[0]), Math.max(inA[1], inB[1])]
  }
  const before = Math.min(room[0], cut(0)[0])
  const after = Math.min(room[1], cut(1)[1])
  return { a: [a[0] - before, a[1] + after], b: [b[0] - before, b[1] + after] }
}

/** Chinese characters read on either side. */
const reach = 8

/** How far the word reaches to either side that a place cuts; nothing where a word ends there. */
function wordRound(text: string, at: number, { split }: WordBoundary): readonly [before: number, after: number] {
  let from = at
  while (from > Math.max(0, at - reach) && isHan(text.charCodeAt(from - 1))) from--
  let to = at
  while (to < Math.min(text.length, at + reach) && isHan(text.charCodeAt(to))) to++
  if (from === at || to === at) return [0, 0]
  let start = from
  for (const word of split(text.slice(from, to))) {
    const end = start + word.length
    if (start < at && end > at) return [at - start, end - at]
    start = end
  }
  return [0, 0]
}

/** So few characters between two differences are read with them. */
const near = 2

function isClose(one: Gap, other: Gap, { a, b }: Texts): boolean {
  const between = other.a[0] - one.a[1]
  if (between > near) return false
  // Numbers are compared one by one: of a date, the year and the day.
  return ![one, other].some((gap) => /\d/.test(a.slice(...gap.a) + b.slice(...gap.b)))
}
