/** The texts of entries → what the machine scans for, with the roles that they have. */
import { createMatcher, type Matcher } from '../matcher/matcher.js'
import { canonicalAnchors } from './canonical.js'
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

export interface Lexicons {
  /** One for each way to fold. */
  readonly lexicons: readonly Lexicon[]
  /** Entries whose word on some text overruled another's: without them the others would have more to say. */
  readonly overrulers: readonly number[]
}

/** What the highest layer says counts, where two layers speak of the very same words. */
export function compileLexicons(entries: readonly LayeredEntry[]): Lexicons {
  const foldingOf = createFoldings()
  const groups = new Map<Folding, number[]>()
  for (const [index, { dictionary, replacedBy }] of entries.entries()) {
    if (replacedBy !== undefined) continue
    const folding = foldingOf(dictionary)
    const group = groups.get(folding)
    if (group) group.push(index)
    else groups.set(folding, [index])
  }
  const overruled = new Set<string>()
  const weigh = createScales(entries, [...groups.keys()], overruled)
  const lexicons = [...groups].map(([folding, indexes]) => compileLexicon(folding, entries, indexes, weigh))
  return { lexicons, overrulers: speakersOf(overruled, entries) }
}

function speakersOf(texts: ReadonlySet<string>, entries: readonly LayeredEntry[]): number[] {
  if (texts.size === 0) return []
  const speaks = ({ wrong, right, replacedBy }: LayeredEntry): boolean =>
    replacedBy === undefined && [...wrong, ...right].some((text) => texts.has(text))
  return entries.flatMap((item, index) => (speaks(item) ? [index] : []))
}

/** Answers with the roles that are left to an entry when the layers above it have had their say; notes what overrules. */
function createScales(
  entries: readonly LayeredEntry[],
  foldings: readonly Folding[],
  overruled: Set<string>,
): (item: LayeredEntry) => Iterable<readonly [text: string, role: Role]> {
  const active = entries.filter(({ replacedBy }) => replacedBy === undefined)
  // What is right for a time only is asked on the day of an article, not here.
  const right = highestLayers(active.filter(isTimeless), ({ right }) => right)
  const stands = ([text, layer]: readonly [string, number]): boolean => layer > (right.get(text) ?? -1)
  const wrong = new Map([...highestLayers(active, ({ wrong }) => wrong)].filter(stands))
  const anchors = highestLayers(active, (item) => anchorsOf(item).map(([, text]) => text))
  const holdsWrong = createPartSearch([...wrong.keys()], anchors, foldings)
  return function* (item) {
    const { layer, entry } = item
    const lost = new Set(item.right.filter((text) => layer < (wrong.get(text) ?? -1)))
    for (const text of lost) overruled.add(text)
    const isLost = lost.size > 0 && lost.size === item.right.length
    for (const [at, text] of anchorsOf(item)) if (!isLost) yield [text, { kind: 'anchor', at }]
    // A suggestion that a higher layer calls wrong is for a person to weigh, not for a machine to make.
    const kind = lost.size > 0 || item.doubt !== undefined ? 'doubtful' : 'wrong'
    for (const [at, text] of item.wrong.entries()) {
      if (stands([text, layer])) yield [text, { kind, at }]
      else overruled.add(text)
    }
    for (const [at, text] of item.right.entries()) {
      if (lost.has(text)) continue
      if ('keep' in entry) yield [text, { kind: 'keep', at }]
      else if (holdsWrong(text, layer)) yield [text, { kind: 'right', at }]
    }
  }
}

export function isTimeless({ entry: { since, expires } }: LayeredEntry): boolean {
  return since === undefined && expires === undefined
}

/** By their places among all that the entry has. */
function anchorsOf({ entry, halvesFrom = 0 }: LayeredEntry): (readonly [at: number, text: string])[] {
  const texts = [...anchorTexts(entry).entries()]
  if (halvesFrom === 0 || !('canonical' in entry)) return texts
  const anchors = canonicalAnchors(entry)
  return texts.filter(([at]) => anchors[at].phrase.length >= halvesFrom)
}

function highestLayers(
  entries: readonly LayeredEntry[],
  textsOf: (item: LayeredEntry) => readonly string[],
): Map<string, number> {
  const layers = new Map<string, number>()
  for (const item of entries)
    for (const text of textsOf(item)) layers.set(text, Math.max(item.layer, layers.get(text) ?? 0))
  return layers
}

/**
 * Whether some form is a part of the text; one that folds to all of it is told from it by its characters. An anchor may be
 * all of it too: what a higher layer calls right is then no wrong order of a lower one.
 */
function createPartSearch(
  forms: readonly string[],
  anchors: ReadonlyMap<string, number>,
  foldings: readonly Folding[],
): (text: string, layer: number) => boolean {
  const folds = foldings.flatMap(({ folds }) => folds)
  const matcher = createMatcher([...new Set([...forms, ...anchors.keys()])], { folds })
  return (text, layer) => {
    if ((anchors.get(text) ?? Number.POSITIVE_INFINITY) <= layer) return true
    const { count, starts, ends } = matcher.scan(text)
    for (let at = 0; at < count; at++) if (ends[at] - starts[at] < text.length) return true
    return false
  }
}

function compileLexicon(
  { folds }: Folding,
  entries: readonly LayeredEntry[],
  indexes: readonly number[],
  weigh: ReturnType<typeof createScales>,
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
