/** One person of one title written in two ways in an article: 县长张建国 and 县长张健国. */
import type { Candidate, Span } from '../model/rule.js'
import type { Alike } from '../text/alike.js'
import { isHan } from '../text/characters.js'
import { differenceOf } from './consistency-difference.js'
import { surnames } from './surnames.js'

/** What a person's name follows. */
export const titles: readonly string[] = (
  '书记 主任 省长 市长 县长 区长 镇长 乡长 州长 旗长 部长 厅长 局长 处长 科长 股长 院长 校长 所长 站长 队长 行长 会长 社长 馆长 台长 ' +
  '理事长 秘书长 检察长 董事长 总经理 经理 厂长 场长 园长 教授 研究员 工程师 医生 护士 教师 负责人 组长 政委 司令员 同志 村民 居民'
).split(' ')

/** What follows a name; where it does so after two characters, they are all of it. */
const following = new Set(
  (
    '主持 出席 指出 强调 表示 介绍 要求 率队 率领 带队 参加 深入 调研 到会 讲话 致辞 宣布 宣读 作了 说道 认为 一行 同志 今天 今日 近日 昨天 ' +
    '昨日 日前 先后 分别 代表 陪同 会见 在京 告诉 检查 督导 走进 走访 来到 赴各'
  ).split(' '),
)
/** So many persons of an article are compared. */
const most = 400

interface Person {
  readonly title: string
  readonly name: string
  readonly places: Span[]
}

export function personSlips(text: string, hits: readonly Span[], alike: () => Alike): Candidate[] {
  const found: Candidate[] = []
  for (const group of groupsOf(text, hits))
    for (const one of group) {
      const usual = group.find((other) => isBetterKnown(other, one, group) && areAlike(one.name, other.name, alike))
      if (usual) found.push(...one.places.map((place) => told(place, usual)))
    }
  return found
}

function told(place: Span, { name, title, places }: Person): Candidate {
  const message = `文中另处写作“${title}${name}”，请核对是否为同一人。`
  return { ...place, suggestions: [name], message, related: [places[0]] }
}

/** Named more often, or as often and earlier. */
function isBetterKnown(other: Person, one: Person, group: readonly Person[]): boolean {
  const surplus = other.places.length - one.places.length
  return surplus > 0 || (surplus === 0 && group.indexOf(other) < group.indexOf(one))
}

/** One character of the given name for one that sounds or looks like it. */
function areAlike(one: string, other: string, alike: () => Alike): boolean {
  const difference = differenceOf(one, other)
  return difference !== undefined && alike().closely(difference.one, difference.other)
}

/** Persons of one surname and title. */
function groupsOf(text: string, hits: readonly Span[]): readonly (readonly Person[])[] {
  const groups = new Map<string, Person[]>()
  let count = 0
  for (const { start, end } of hits) {
    const name = count < most ? nameAt(text, end) : ''
    if (name === '') continue
    const title = text.slice(start, end)
    const key = title + name[0] + name.length
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const place = { start: end, end: end + name.length }
    const known = group.find((person) => person.name === name)
    if (known) known.places.push(place)
    else {
      group.push({ title, name, places: [place] })
      count++
    }
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** A surname and one or two characters. */
function nameAt(text: string, start: number): string {
  if (!surnames.includes(text.charAt(start)) || !isHan(text.charCodeAt(start + 1))) return ''
  const isShort = !isHan(text.charCodeAt(start + 2)) || following.has(text.slice(start + 2, start + 4))
  return text.slice(start, start + (isShort ? 2 : 3))
}
