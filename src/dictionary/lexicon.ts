/** The texts of entries → what the machine scans for, with the roles that they have. */
import { createMatcher, type Matcher } from '../matcher/matcher.js'
import { createFoldings, type Folding } from './folds.js'
import { anchorTexts } from './forms.js'
import type { LayeredEntry } from './layers.js'
import { packRole, type Role } from './role.js'

/** What dictionaries that fold alike have to say. */
export interface Lexicon {
  readonly matcher: Matcher
  /** Of each pattern, its first role; and one more. */
  readonly firstRoles: Int32Array
  /** Two numbers each: the entry, and the packed role that the pattern has in it. */
  readonly roles: Int32Array
}

/** What the highest layer says counts, where two layers speak of the very same words. */
export function compileLexicons(entries: readonly LayeredEntry[]): Lexicon[] {
  const foldingOf = createFoldings()
  const groups = new Map<Folding, number[]>()
  for (const [index, { dictionary, replacedBy }] of entries.entries()) {
    if (replacedBy !== undefined) continue
    const folding = foldingOf(dictionary)
    const group = groups.get(folding)
    if (group) group.push(index)
    else groups.set(folding, [index])
  }
  const weigh = createScales(entries, [...groups.keys()])
  return [...groups].map(([folding, indexes]) => compileLexicon(folding, entries, indexes, weigh))
}

type Weigh = (item: LayeredEntry) => Iterable<readonly [text: string, role: Role]>

/** Answers with the roles that are left to an entry when the layers above it have had their say. */
function createScales(entries: readonly LayeredEntry[], foldings: readonly Folding[]): Weigh {
  const right = highestLayers(entries, 'right')
  const stands = ([text, layer]: readonly [string, number]): boolean => layer > (right.get(text) ?? -1)
  const wrong = new Map([...highestLayers(entries, 'wrong')].filter(stands))
  const anchors = entries.flatMap(({ entry, replacedBy }) => (replacedBy === undefined ? anchorTexts(entry) : []))
  const holdsWrong = createPartSearch([...new Set([...wrong.keys(), ...anchors])], foldings)
  return function* (item) {
    // A suggestion that a higher layer calls wrong is for a person to weigh, not for a machine to make.
    const isDisputed = item.right.some((text) => (wrong.get(text) ?? -1) > item.layer)
    const doubtful = isDisputed || item.doubt !== undefined
    for (const [at, text] of anchorTexts(item.entry).entries()) yield [text, { kind: 'anchor', at }]
    for (const [at, text] of item.wrong.entries())
      if (stands([text, item.layer])) yield [text, { kind: doubtful ? 'doubtful' : 'wrong', at }]
    const keeps = 'keep' in item.entry
    for (const [at, text] of item.right.entries()) {
      if (item.layer < (wrong.get(text) ?? -1)) continue
      if (keeps) yield [text, { kind: 'keep', at }]
      else if (holdsWrong(text)) yield [text, { kind: 'right', at }]
    }
  }
}

function highestLayers(entries: readonly LayeredEntry[], side: 'wrong' | 'right'): Map<string, number> {
  const layers = new Map<string, number>()
  for (const item of entries) {
    if (item.replacedBy !== undefined) continue
    for (const text of item[side]) layers.set(text, Math.max(item.layer, layers.get(text) ?? 0))
  }
  return layers
}

/** Whether some form is a part of the text; one that folds to all of it is told from it by its characters. */
function createPartSearch(forms: readonly string[], foldings: readonly Folding[]): (text: string) => boolean {
  const matcher = createMatcher(forms, { folds: foldings.flatMap(({ folds }) => folds) })
  return (text) => {
    const { count, starts, ends } = matcher.scan(text)
    for (let at = 0; at < count; at++) if (ends[at] - starts[at] < text.length) return true
    return false
  }
}

function compileLexicon(
  { folds }: Folding,
  entries: readonly LayeredEntry[],
  indexes: readonly number[],
  weigh: Weigh,
): Lexicon {
  const rolesOf = new Map<string, number[]>()
  for (const index of indexes) {
    for (const [text, role] of weigh(entries[index])) {
      const roles = rolesOf.get(text)
      if (roles) roles.push(index, packRole(role))
      else rolesOf.set(text, [index, packRole(role)])
    }
  }
  const firstRoles = new Int32Array(rolesOf.size + 1)
  let pattern = 0
  for (const roles of rolesOf.values()) {
    firstRoles[pattern + 1] = firstRoles[pattern] + roles.length / 2
    pattern++
  }
  const roles = new Int32Array(2 * firstRoles[rolesOf.size])
  let at = 0
  for (const some of rolesOf.values()) for (const number of some) roles[at++] = number
  return { matcher: createMatcher([...rolesOf.keys()], { folds }), firstRoles, roles }
}
