/** Whether a name of a law is another one with a slip in it, or a name of its own. */
import { createAlike } from '../text/alike.js'
import { smallestChange } from '../text/edits.js'
import { once } from '../text/once.js'

const alike = once(createAlike)
const kinds = /(?:法典|法|条例|办法|规定|规则|细则|准则|决定)$/

/**
 * Whether the one name may be the other by a slip. Of a name shorter than `long` only a character that sounds or looks
 * like another is taken for it.
 */
export function isSlip(name: string, right: string, long: number): boolean {
  const { range, text: meant } = smallestChange(name, right)
  const stands = name.slice(...range)
  if (haveDifferentKinds(name, right) || numerals.test(stands + meant)) return false
  const isReplaced = stands.length === meant.length
  if (isReplaced && (stands.length > 1 || right.length < long)) return areAlike(stands, meant)
  // What is added in front makes another name: 新安全生产法.
  return isReplaced || (right.length >= 6 && (range[0] > 0 || stands === '' || name[1] === stands))
}

/** One after the other, but for one that may be any; neighbours that changed places are alike. */
function areAlike(stands: string, meant: string): boolean {
  const unlike = [...stands].filter(
    (character, at) => character !== meant[at] && !alike().loosely(character, meant[at]),
  )
  return unlike.length <= (stands.length > 2 ? 1 : 0) || [...stands].reverse().join('') === meant
}

const numerals = /[0-9〇零一二三四五六七八九十百]/

/** 旅行社管理办法 is no slip of 旅行社管理条例. */
export function haveDifferentKinds(one: string, other: string): boolean {
  const [kind, otherKind] = [kinds.exec(one)?.[0], kinds.exec(other)?.[0]]
  return kind !== undefined && otherKind !== undefined && kind !== otherKind
}
