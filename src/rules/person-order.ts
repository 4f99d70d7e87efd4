/** Compares the order of names that stand one after the other with the ranks of their bearers. */
import { titlesOn } from '../dictionary/person.js'
import type { PersonEntry } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import type { Article, Named, PersonFinding, PersonOptions } from './person-register.js'
import { doubted } from './sequence.js'

interface Ranked extends Span {
  readonly entry: PersonEntry
  readonly rank: number
}

/** `names` come in text order and do not overlap. */
export function wrongOrder(article: Article, names: readonly Named[], { weightOf }: PersonOptions): PersonFinding[] {
  return runsOf(article, names).flatMap(({ names: list }) => {
    const tooEarly = list.find(({ rank }, at) => at + 1 < list.length && rank > list[at + 1].rank)
    return tooEarly ? [findingFor(article.text, list, tooEarly.entry, doubted(weightOf(tooEarly.entry)))] : []
  })
}

interface Run {
  readonly names: Ranked[]
  /** A conjunction stands before the last name. */
  concluded: boolean
}

/** Names with nothing but a mark or a conjunction between them. */
function runsOf({ text, publishedAt }: Article, names: readonly Named[]): Run[] {
  const runs: Run[] = [{ names: [], concluded: false }]
  for (const name of names) {
    const joint = jointBefore(text, name, runs[runs.length - 1])
    if (joint === undefined) runs.push({ names: [], concluded: false })
    const run = runs[runs.length - 1]
    const ranked = asRanked(name, publishedAt)
    if (ranked) run.names.push(ranked)
    // A list does not reach over somebody without a place in the order.
    run.concluded = !ranked || (joint !== undefined && joint !== '、')
  }
  return runs
}

function jointBefore(text: string, name: Named, { names, concluded }: Run): string | undefined {
  const previous = names[names.length - 1]
  if (!previous || concluded || name.start - previous.end > longestJoint) return undefined
  const joint = text.slice(previous.end, name.start)
  return joints.has(joint) ? joint : undefined
}

/** 甲与乙会谈 is no list. */
const joints = new Set(['、', '和', '及', '以及'])
const longestJoint = 2

/** Only who is in office on the day has a place in the order, and nobody whose name another bears. */
function asRanked({ bearers, start, end }: Named, publishedAt: string | undefined): Ranked | undefined {
  const [entry, ...others] = bearers
  const { rank, offices = [] } = entry
  const isInOffice = offices.length === 0 || titlesOn(entry, publishedAt).length > 0
  return rank === undefined || others.length > 0 || !isInOffice ? undefined : { entry, rank, start, end }
}

function findingFor(
  text: string,
  run: readonly Ranked[],
  entry: PersonEntry,
  weight: ReturnType<typeof doubted>,
): PersonFinding {
  const [start, end] = [run[0].start, run[run.length - 1].end]
  const sorted = [...run].sort((a, b) => a.rank - b.rank)
  const list = sorted.map(({ entry: { person } }, at) => {
    const joint = at + 1 < run.length ? text.slice(run[at].end, run[at + 1].start) : ''
    return person + joint
  })
  const right = list.join('')
  const isTwice = new Set(run.map((name) => name.entry)).size < run.length
  const message = isTwice ? '名次有误，有姓名重复，请核对。' : `名次应为“${right}”。`
  return { start, end, entry, suggestions: isTwice ? [] : [right], message: entry.message ?? message, ...weight }
}
