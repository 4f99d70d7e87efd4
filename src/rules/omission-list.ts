/** Members of a list that are missing or named twice: 一是……三是……, 第一，……第一，……, ①③. */
import type { Candidate, Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'

const digits = '一二三四五六七八九十'
const circled = '①②③④⑤⑥⑦⑧⑨⑩'

/** How the members of one kind of list begin. */
interface Family {
  readonly triggers: readonly string[]
  /** The number of a member, from 1. */
  readonly numberOf: (words: string) => number
}

function family(signs: string, write: (sign: string) => string): Family {
  const triggers = Array.from(signs, write)
  return { triggers, numberOf: (words) => triggers.indexOf(words) + 1 }
}

const families: readonly Family[] = [
  family(digits, (digit) => `${digit}是`),
  family(digits, (digit) => `${digit}要`),
  family(digits, (digit) => `第${digit}，`),
  family(digits, (digit) => `第${digit}、`),
  family(digits, (digit) => `其${digit}，`),
  family(circled, (sign) => sign),
]

export const listTriggers: readonly string[] = families.flatMap(({ triggers }) => triggers)

const familyOf: ReadonlyMap<string, Family> = new Map(
  families.flatMap((kind) => kind.triggers.map((trigger) => [trigger, kind] as const)),
)

/** A member of a list that is open. */
interface Member extends Span {
  readonly number: number
}

/** Lists may hold others of their kind: each that begins anew is put on top of those that are open. */
export function* brokenLists(text: string, hits: readonly Span[]): Iterable<Candidate> {
  const open = new Map<Family, Member[]>()
  for (const hit of hits) {
    const kind = familyOf.get(text.slice(hit.start, hit.end))
    if (!kind || !beginsMember(text, hit)) continue
    const member = { ...hit, number: kind.numberOf(text.slice(hit.start, hit.end)) }
    const lists = open.get(kind) ?? []
    open.set(kind, lists)
    const found = follow(text, lists, member, kind)
    if (found) yield found
  }
}

/** 统一是, 第二是 and 星期一是 are none: a mark, a blank or the line's start is before it. Only the first of a row may follow a word: 携带①. */
function beginsMember(text: string, { start }: Span): boolean {
  const before = text.charCodeAt(start - 1)
  if (text[start] === circled[0]) return !circled.includes(text.charAt(start + 1))
  const isAmongWords =
    isHan(before) || (before >= 0x30 && before <= 0x7a) || circled.includes(text.charAt(start - 1) || '。')
  return !isAmongWords && !circled.includes(text.charAt(start + 1) || '。')
}

/** Adds the member to the list that waits for it; says where no list does. */
function follow(text: string, lists: Member[], member: Member, kind: Family): Candidate | undefined {
  if (member.number === 1) {
    lists.push(member)
    // Deeper than people write: the oldest will not go on.
    if (lists.length > deepest) lists.shift()
    return undefined
  }
  const waiting = lists.map(({ number }) => number).lastIndexOf(member.number - 1)
  const last = lists.at(-1)
  lists.length = waiting >= 0 ? waiting : Math.max(0, lists.length - 1)
  lists.push(member)
  return waiting >= 0 || !last ? undefined : told(text, last, member, kind)
}

const deepest = 4
/** More are not forgotten by a slip: there the list began elsewhere. */
const mostMissing = 2

function told(text: string, last: Member, member: Member, { triggers }: Family): Candidate | undefined {
  const missing = member.number - last.number - 1
  if (missing < -1 || missing > mostMissing || isBroken(text.slice(last.end, member.start), last, member))
    return undefined
  const [words, before, next] = [triggers[member.number - 1], triggers[last.number - 1], triggers[last.number]]
  const message =
    missing < 0
      ? `“${mark(words)}”出现两次，请核对序号。`
      : `“${mark(before)}”之后是“${mark(words)}”，请核对是漏了一项还是序号有误。`
  const { start, end } = member
  return { start, end, suggestions: next ? [next] : [], message, related: [{ start: last.start, end: last.end }] }
}

function mark(words: string): string {
  return words.replace(/[，、]$/, '')
}

/** A heading stands between, or what lacks is said in another way: 其次, 二则, （二）. */
function isBroken(between: string, last: Member, member: Member): boolean {
  if (
    /\n[ \u3000]{0,8}(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|#|第[一二三四五六七八九十]+[章节条])/.test(
      between,
    )
  )
    return true
  if (/[。；，：\n“](?:其次|再次|再者|另外|此外|还有|另一|然后|接着|最后)/.test(between)) return true
  const wanted = digits.slice(last.number, Math.max(last.number + 1, member.number - 1))
  return new RegExp(`(?:^|[^\\u4e00-\\u9fff])(?:第|其|（|\\()?[${wanted}](?:[、，,．.）)]|[\\u4e00-\\u9fff])`).test(
    between,
  )
}
