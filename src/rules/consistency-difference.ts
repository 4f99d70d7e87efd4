/** In what two names differ, and whether that tells of a slip or of two things. */
import type { Alike } from '../text/alike.js'

/** One character that another stands for, or that is missing on one side. */
export interface Difference {
  readonly one: string
  readonly other: string
}

/** Of two names that differ in one character; undefined where it is none, or more. */
export function differenceOf(one: string, other: string): Difference | undefined {
  if (Math.abs(one.length - other.length) > 1 || one === other) return undefined
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let ends = [one.length, other.length]
  while (ends[0] > start && ends[1] > start && one[ends[0] - 1] === other[ends[1] - 1])
    ends = [ends[0] - 1, ends[1] - 1]
  const difference = { one: one.slice(start, ends[0]), other: other.slice(start, ends[1]) }
  return difference.one.length <= 1 && difference.other.length <= 1 ? difference : undefined
}

/** What tells two things of a kind apart: numbers, sides, sizes, places of government. */
const kinds =
  '零〇一二三四五六七八九十百千甲乙丙丁上中下前后左右大小多少东南西北新旧老男女春夏秋冬省市州县区乡镇村年月日初高长短正副内外主次总分公母父子和或与及并其该各本此监检'

/** Whoever quotes a name by heart drops one of these; anything else makes it another: 国际性 and 非国际性. */
const dropped = '的和与及暨之年'

/** A character for one that sounds or looks like it, or a particle more or less. */
export function isTelling({ one, other }: Difference, alike: () => Alike): boolean {
  if (one === '' || other === '') return dropped.includes(one + other)
  if (kinds.includes(one) && kinds.includes(other)) return false
  return alike().loosely(one, other)
}
