/** One body or project written in two ways in an article: 鑫众智联玻璃科技有限公司 and 鑫众智连玻璃科技有限公司. */
import type { Candidate, Span } from '../model/rule.js'
import type { Alike } from '../text/alike.js'
import { isHan } from '../text/characters.js'
import { isTelling } from './consistency-difference.js'

/** What names of bodies and projects end with. */
export const endings: readonly string[] = (
  '有限公司 股份公司 有限责任公司 集团 合作社 委员会 办公室 管理局 服务中心 指挥部 工作组 开发区 产业园 示范区 管理区 高新区 ' +
  '中学 小学 学院 大学 幼儿园 医院 卫生院 敬老院 博物馆 纪念馆 图书馆 水库 电站 高速公路 铁路 项目 工程'
).split(' ')

/** How far before the ending the two may differ, and how much must be the same before that. */
const reach = 7
const sameBefore = 3
/** With so many names before it a name is compared, as it stands beside others of its kind. */
const most = 24

/** So many slips of an article are told: each asks how often either name stands. */
const mostTold = 100

export function bodySlips(text: string, hits: readonly Span[], alike: () => Alike): Candidate[] {
  const found = new Map<number, Candidate>()
  let asked = 0
  for (const group of byEnding(text, hits))
    for (const [one, other, back] of differentPairs(text, group)) {
      if (!isTelling({ one: text[one.start - back], other: text[other.start - back] }, alike)) continue
      if (asked++ === mostTold) return [...found.values()]
      const [rarer, usual] = byFrequency(text, group, [one, other], back)
      const start = rarer.start - back
      found.set(start, told(text, { start, end: start + 1 }, usual.start - back))
    }
  return [...found.values()]
}

/** Names that differ in one character, and how far before the ending. */
function* differentPairs(text: string, group: readonly Span[]): Iterable<readonly [Span, Span, number]> {
  for (let at = 1; at < group.length; at++)
    for (let before = Math.max(0, at - most); before < at; before++) {
      const back = differenceBefore(text, group[before].start, group[at].start)
      if (back > 0) yield [group[before], group[at], back]
    }
}

function told(text: string, place: Span, right: number): Candidate {
  const message = `同一名称文中另处写作“${text[right]}”，请核对哪一个对。`
  return { ...place, suggestions: [text[right]], message, related: [{ start: right, end: right + 1 }] }
}

function byEnding(text: string, hits: readonly Span[]): Iterable<readonly Span[]> {
  const groups = new Map<string, Span[]>()
  for (const hit of hits) {
    const ending = text.slice(hit.start, hit.end)
    const group = groups.get(ending)
    if (group) group.push(hit)
    else groups.set(ending, [hit])
  }
  return groups.values()
}

/** How far before two endings the names differ in one character; 0 where they are the same, or differ in more. */
function differenceBefore(text: string, one: number, other: number): number {
  let back = 1
  while (back <= reach && text.charCodeAt(one - back) === text.charCodeAt(other - back)) back++
  if (back > reach || !isHan(text.charCodeAt(one - back)) || !isHan(text.charCodeAt(other - back))) return 0
  let same = 1
  while (same <= sameBefore && isHan(text.charCodeAt(one - back - same))) {
    if (text.charCodeAt(one - back - same) !== text.charCodeAt(other - back - same)) return 0
    same++
  }
  const isWhole = same > sameBefore || !isHan(text.charCodeAt(other - back - same))
  return same > 1 && isWhole ? back : 0
}

/** The name that stands less often first; of two that stand as often, the later one. */
function byFrequency(
  text: string,
  group: readonly Span[],
  [before, after]: readonly [Span, Span],
  back: number,
): readonly [Span, Span] {
  const timesOf = ({ start }: Span): number => {
    const name = text.slice(start - back - 1, start)
    return group.filter((hit) => text.startsWith(name, hit.start - back - 1)).length
  }
  return timesOf(before) < timesOf(after) ? [before, after] : [after, before]
}
