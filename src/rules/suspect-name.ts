/** Whether words are a part of a name: some common word sounds like nearly every given name, as 喜悦 like 尹锡悦. */
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'

/** Longer words are no part of a name. */
const longestPart = 3

/** The commonest surnames of one character. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石' +
  '姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文盛詹施洪严邢路阮倪游覃颜柴欧裴甘焦柯岑安左祝齐尤单娄楚' +
  '窦葛樊耿管桂花霍季简靳蓝冷连凌柳牛瞿阙冉尚舒司涂温巫席鲜项解荀闫晏郁喻岳臧查翟章竺庄卓宗'
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
