/** One thing written in two ways in an article: titles, names, sums, short names. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { createAlike } from '../text/alike.js'
import { once } from '../text/once.js'
import { bodySlips, endings } from './consistency-bodies.js'
import { documentNumberSlips } from './consistency-document-numbers.js'
import { personSlips, titles } from './consistency-persons.js'
import { shortNameSlips, shortNameTriggers } from './consistency-short-names.js'
import { sumSlips, sumTriggers } from './consistency-sums.js'
import { titleSlips } from './consistency-titles.js'

const alike = once(createAlike)

const opening = ['《']
const groups = [opening, titles, endings, shortNameTriggers, sumTriggers]

export const consistency: Rule = {
  id: 'rule/consistency',
  type: 'consistency',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '同一文件、人名、单位、金额或简称在文中前后不一致，如“县长张建国”与“县长张健国”。',
  triggers: groups.flat(),
  *find({ text, hits }: Reading): Iterable<Candidate> {
    const [openings, persons, bodies, shortNames, sums] = sorted(text, hits)
    yield* titleSlips(text, openings, alike)
    yield* documentNumberSlips(text, openings)
    yield* personSlips(text, persons, alike)
    yield* bodySlips(text, bodies, alike)
    yield* shortNameSlips(text, shortNames)
    yield* sumSlips(text, sums)
  },
}

const groupOf: ReadonlyMap<string, number> = new Map(
  groups.flatMap((triggers, group) => triggers.map((trigger) => [trigger, group] as const)),
)

/** By the group of their trigger; one that a fold made is in none. */
function sorted(text: string, hits: readonly Span[]): readonly (readonly Span[])[] {
  const found: Span[][] = groups.map(() => [])
  for (const hit of hits) found[groupOf.get(text.slice(hit.start, hit.end)) ?? -1]?.push(hit)
  return found
}
