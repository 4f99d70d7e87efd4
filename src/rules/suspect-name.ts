/** Whether words are a part of a name: some common word sounds like nearly every given name, as 喜悦 like 尹锡悦. */
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { surnames } from './surnames.js'

/** Longer words are no part of a name. */
const longestPart = 3

/** What names of foreign people and places are written with. */
const transcribed = '斯尔克德特拉巴卡马尼罗亚利伊诺格里夫托姆洛塔希贝萨莫普布迪奥阿哈加维纳兰达森顿茨泽赫蒂朗'

/** In any text; a surname stands before a given name, or begins what stands alone in a list of names. */
export function isPartOfName(text: string, { start, end }: Span): boolean {
  if (end - start > longestPart) return false
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  return isForeign(before) || isForeign(after) || has(surnames, before) || isListed(text, start, end)
}

function isForeign(character: string): boolean {
  return character === '·' || has(transcribed, character)
}

function isListed(text: string, start: number, end: number): boolean {
  const standsAlone =
    !isHan(text.charCodeAt(start - 1)) && !(isHan(text.charCodeAt(end)) && isHan(text.charCodeAt(end + 1)))
  return standsAlone && has(surnames, text.charAt(start))
}

function has(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character)
}
