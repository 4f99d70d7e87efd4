/** Names of laws in 《》 that no law has: marks show where a name begins and ends, so that all of it can be judged. */
import type { Confidence, Severity } from '../model/finding.js'
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { slipsBetween } from '../text/distance.js'
import { isElsewhere } from './law-elsewhere.js'
import { misnomerOf } from './law-misnomers.js'
import { lawsInOtherWords, lawsOfOtherKinds, nearestByName, nearestByWholeName } from './law-nearest.js'
import { type Law, lawNamed, state, withoutRemark, withoutState } from './law-register.js'
import { haveDifferentKinds, isSlip } from './law-slip.js'

/** No law has a longer name. */
const longest = 70

export const lawName: Rule = {
  id: 'rule/law-name',
  type: 'law',
  severity: 'error',
  confidence: 'likely',
  summary: '书名号里的法律法规名称与正式名称不符。',
  basis: '国家法律法规数据库',
  triggers: ['《', '〈'],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    const judged = new Map<string, Verdict | undefined>()
    for (const hit of hits) {
      const span = nameAt(text, hit)
      if (!span) continue
      const name = text.slice(span.start, span.end)
      if (!judged.has(name)) judged.set(name, judge(name))
      const verdict = judged.get(name)
      if (verdict && !isElsewhere(text, span.start)) yield { ...span, ...verdict }
    }
  },
}

type Verdict = Omit<Candidate, 'start' | 'end'>

/** What stands between the marks; nothing where other marks stand in it. */
function nameAt(text: string, { start, end }: Span): Span | undefined {
  const furthest = Math.min(text.length, end + longest)
  let at = end
  while (at < furthest && !marks.includes(text[at])) at++
  return at - end >= 3 && text[at] === (text[start] === '《' ? '》' : '〉') ? { start: end, end: at } : undefined
}

const marks = '《》〈〉\n'

function judge(whole: string): Verdict | undefined {
  const name = lawNamed(whole) ? whole : withoutRemark(whole)
  const known = lawNamed(name)
  if (known) return name.startsWith(state) && !known.ofState ? verdictFor(name, [known], doubtful) : undefined
  const misnomer = misnomerOf(name)
  if (misnomer) return verdictFor(name, [misnomer.law], misnomer.isDoubtful ? doubtful : sure)
  if (name.startsWith(state)) return judgeOfState(name, draft.test(whole))
  return hasBrokenState(name) ? judgeBroken(name) : judgeShort(name)
}

interface Weight {
  readonly severity?: Severity
  readonly confidence?: Confidence
}

const sure: Weight = {}
const doubtful: Weight = { severity: 'warning' }

/** A law that is being made is not known yet. */
const draft = /(?:草案|稿|送审)[^（）()]*[）)]$/

/** 中华人民共和国 stands before laws and regulations of the state only, and those are all known. */
function judgeOfState(name: string, isDraft: boolean): Verdict | undefined {
  const short = withoutState(name)
  const nearest = nearestByName(short, short.length > 11 ? 3 : short.length > 5 ? 2 : 1)
  const slipped = nearest?.laws.filter((law) => isSlip(short, law.name, 5)) ?? []
  if (slipped.length > 0) return verdictFor(name, slipped, sure)
  if (isDraft) return undefined
  const near = short.length < 6 ? [] : (nearest?.laws ?? []).filter((law) => !haveDifferentKinds(short, law.name))
  const others = near.length > 0 ? near : [...lawsOfOtherKinds(short), ...lawsInOtherWords(short)]
  return others.length > 0 ? verdictFor(name, others, doubtful) : undefined
}

/** 中华人民共物防疫法: the name of the state has lost what it has, and perhaps the law a part of its own. */
function judgeBroken(name: string): Verdict | undefined {
  const nearest = nearestByWholeName(name, 3)
  const laws = nearest?.laws.filter((law) => name.slice(-2) === law.name.slice(-2))
  return laws?.length ? verdictFor(name, laws, sure) : undefined
}

function hasBrokenState(name: string): boolean {
  return /^[中华人国]/.test(name) && [5, 6, 7, 8].some((length) => slipsBetween(name.slice(0, length), state, 2) <= 2)
}

/** Provinces and ministries name their own alike: only what a slip explains is one. */
function judgeShort(name: string): Verdict | undefined {
  if (name.length < 6 || !mayBeLaw.test(name)) return undefined
  const nearest = nearestByName(name, name.length > 12 ? 2 : 1)
  const laws = nearest?.laws.filter((law) => isSlip(name, law.name, 10))
  return laws?.length ? verdictFor(name, laws, name.length < 10 ? doubtful : sure) : undefined
}

/** Most names in such marks are those of books; a law ends with its kind, and with one slip with half of it. */
const mayBeLaw = /[法典例定则办]$|[法条办规细准决].$/

function verdictFor(name: string, laws: readonly Law[], weight: Weight): Verdict {
  const suggestions = laws
    .slice(0, 3)
    .map((law) => (name.startsWith(state) || hasBrokenState(name) ? wholeName(law) : law.name))
  return { suggestions, message: `没有《${name}》，名称应为《${suggestions.join('》或《')}》。`, ...weight }
}

function wholeName({ name, ofState }: Law): string {
  return ofState ? state + name : name
}
