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
/** So many endings of an article are read. */
const most = 2000

interface Seen {
  readonly character: string
  readonly places: Span[]
}

export function bodySlips(text: string, hits: readonly Span[], alike: () => Alike): Candidate[] {
  const found: Candidate[] = []
  for (const group of groupsOf(text, hits)) {
    if (group.length < 2) continue
    for (const one of group) {
      const usual = group.find((other) => isBetterKnown(other, one, group))
      if (!usual || !isTelling({ one: one.character, other: usual.character }, alike)) continue
      for (const place of one.places) found.push(told(place, usual))
    }
  }
  return found
}

function told(place: Span, usual: Seen): Candidate {
  const message = `同一名称文中另处写作“${usual.character}”，请核对哪一个对。`
  return { ...place, suggestions: [usual.character], message, related: [usual.places[0]] }
}

function isBetterKnown(other: Seen, one: Seen, group: readonly Seen[]): boolean {
  const surplus = other.places.length - one.places.length
  return surplus > 0 || (surplus === 0 && group.indexOf(other) < group.indexOf(one))
}

/** By all that stands round one character: up to three before it, and from it to the end of the name. */
function groupsOf(text: string, hits: readonly Span[]): Iterable<readonly Seen[]> {
  const groups = new Map<string, Seen[]>()
  for (const { start, end } of repeated(text, hits).slice(0, most))
    for (let at = start - 1; at >= start - reach && isHan(text.charCodeAt(at)); at--) {
      const before = startOfName(text, at)
      if (before === at) break
      const key = `${text.slice(before, at)}…${text.slice(at + 1, end)}`
      const group = groups.get(key) ?? []
      groups.set(key, group)
      const known = group.find(({ character }) => character === text[at])
      if (known) known.places.push({ start: at, end: at + 1 })
      else group.push({ character: text[at], places: [{ start: at, end: at + 1 }] })
    }
  return groups.values()
}

/** Those with an ending that the article has more than once. */
function repeated(text: string, hits: readonly Span[]): readonly Span[] {
  const counts = new Map<string, number>()
  const words = hits.map(({ start, end }) => text.slice(start, end))
  for (const ending of words) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  return hits.filter((_hit, at) => (counts.get(words[at]) ?? 0) > 1)
}

function startOfName(text: string, at: number): number {
  let start = at
  while (start > at - sameBefore && isHan(text.charCodeAt(start - 1))) start--
  return start
}
