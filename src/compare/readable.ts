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
    const floor = last ? last.a[1] : 0
    const next = gaps[at + 1]
    const ceiling = next ? next.a[0] : texts.a.length
    const slid = slide(gap, ceiling - gap.a[1], texts)
    const grown = wholeWords(slid, slid.a[0] - floor, ceiling - slid.a[1], texts)
    if (last && (grown.a[0] <= last.a[1] || isClose(last, grown, texts)))
      joined[joined.length - 1] = { a: [last.a[0], grown.a[1]], b: [last.b[0], grown.b[1]] }
    else joined.push(grown)
  })
  return joined
}

/** No mark is looked for further away. */
const longestSlide = 40

/** Words that came or went alone are told from where they begin: of 一。二。三。 rather 二。 than 。二. */
function slide({ a, b }: Gap, room: number, { a: textA, b: textB }: Texts): Gap {
  const isAdded = a[0] === a[1]
  if (isAdded === (b[0] === b[1])) return { a, b }
  const text = isAdded ? textB : textA
  const [start, end] = isAdded ? b : a
  for (let by = 0; by <= Math.min(room, longestSlide); by++) {
    if (/[，。；！？]/.test(text[end + by - 1])) return { a: [a[0] + by, a[1] + by], b: [b[0] + by, b[1] + by] }
    if (text[start + by] !== text[end + by]) break
  }
  return { a, b }
}

/** Grown at both ends, by the same characters in both texts, until no word is cut in either. */
function wholeWords({ a, b }: Gap, roomBefore: number, roomAfter: number, texts: Texts): Gap {
  const cut = (side: 0 | 1): readonly [before: number, after: number] => {
    const inA = wordRound(texts.a, a[side], texts.boundary)
    const inB = wordRound(texts.b, b[side], texts.boundary)
    return [Math.max(inA[0], inB[0]), Math.max(inA[1], inB[1])]
  }
  const before = Math.min(roomBefore, cut(0)[0])
  const after = Math.min(roomAfter, cut(1)[1])
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
