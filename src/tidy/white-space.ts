/** White space as a reader sees it, and what counts as Chinese beside it. */
import { isHan } from '../text/characters.js'

/** Spaces within a line, each of which takes room. */
export const blank = '[\\t\\u0020\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]'

/** Marks after which, and before which, Chinese text has no space. */
const noSpaceAfter = new Set('，。、；：？！（“‘《〈「『【〔')
const noSpaceBefore = new Set('，。、；：？！）”’》〉」』】〕')
const chinesePunctuation = new Set([...noSpaceAfter, ...noSpaceBefore, '—', '…', '·'])

/** How many half-width columns a space takes. */
export function columnsOf(spaces: string): number {
  let columns = 0
  for (const space of spaces) columns += space === '\t' ? 4 : /[\u2001\u2003\u3000]/.test(space) ? 2 : 1
  return columns
}

/** A Chinese character or mark. */
export function isChinese(mark: string): boolean {
  return isHan(mark.charCodeAt(0)) || chinesePunctuation.has(mark)
}

/** Whether the one or the other Chinese neighbour leaves no room for a space. */
export function isTight(before: string, after: string): boolean {
  return noSpaceAfter.has(before) || noSpaceBefore.has(after)
}

/** A line with one of these is no heading and no row of a table. */
export const sentenceMark = /[，。；！？]/
