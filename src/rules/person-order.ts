/** Compares the order of names that stand one after the other with the ranks of their bearers. */
import { titlesOn } from '../dictionary/person.js'
import type { PersonEntry } from '../model/entry.js'
import type { Article, Named, PersonFinding, PersonOptions } from './person-register.js'
import { doubted } from './sequence.js'

interface Ranked extends Named {
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
  let run: Run = { names: [], concluded: false }
  const runs = [run]
  for (const name of names) {
    const joint = jointBefore(text, name, run)
    if (joint === undefined) {
      run = { names: [], concluded: false }
      runs.push(run)
    }
    if (isRanked(name, publishedAt)) run.names.push({ ...name, rank: name.entry.rank })
    // A list does not reach over somebody without a place in the order.
    run.concluded = !isRanked(name, publishedAt) || (joint !== undefined && joint !== '、')
  }
  return runs
}

function jointBefore(text: string, name: Named, { names, concluded }: Run): string | undefined {
  const previous = names[names.length - 1]
  if (!previous || concluded || name.start - previous.end > longestJoint) return undefined
  const joint = text.slice(previous.end, name.start)
  return joints.has(joint) ? joint : undefined
}

const joints = new Set(['、', '和', '与', '及', '以及'])
const longestJoint = 2

/** Only who is in office on the day has a place in the order. */
function isRanked(name: Named, publishedAt: string | undefined): name is Named & { entry: { readonly rank: number } } {
  const { rank, offices = [] } = name.entry
  return rank !== undefined && (offices.length === 0 || titlesOn(name.entry, publishedAt).length > 0)
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
  return { start, end, entry, suggestions: [right], message: entry.message ?? `名次应为“${right}”。`, ...weight }
}
