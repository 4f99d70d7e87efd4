/** Packs over packs: what the upper ones say of the words of the lower ones, without compiling any of them again. */
import { createMatcher, type Matcher } from '../matcher/matcher.js'
import { lastAtMost } from '../text/position.js'
import { createFoldings, type Folding } from './folds.js'
import { type LayeredEntry, refuseTwins, rulesTakenOut, type TakeOut } from './layers.js'
import { isTimeless } from './lexicon.js'
import { type Pack, withoutEntries } from './pack.js'
import { unpackRole } from './role.js'

/** What is left of a role when the packs above have had their say. */
export const verdict = { stands: 0, doubtful: 1, silent: 2, dropped: 3 } as const

/** A pack in its place. */
export interface LinkedPack {
  readonly pack: Pack
  /** Layer of its lowest dictionary among those of all packs. */
  readonly layer: number
  /** A verdict on each role of each lexicon. */
  readonly verdicts: readonly Uint8Array[]
  /** Entries that a pack above took out, with the rule id or dictionary id that did. */
  readonly takenOut: ReadonlyMap<number, string>
}

export interface PackStack {
  /** The lowest first. */
  readonly packs: readonly LinkedPack[]
  /** Look for the right forms of one pack that hold a wrong form of another. */
  readonly shields: readonly Matcher[]
  /** Rules that a layer took out, with who did. */
  readonly rulesOut: ReadonlyMap<string, string>
}

interface Linking {
  readonly pack: Pack
  readonly layer: number
  readonly verdicts: Uint8Array[]
  readonly takenOut: Map<number, string>
  /** Right texts that a pack above calls wrong. */
  readonly lost: Set<number>
}

/** Throws a DictionaryError for two dictionaries of one name, and where a layer changes what is not there. */
export function linkPacks(packs: readonly Pack[], ruleIds: readonly string[]): PackStack {
  refuseTwins(packs.flatMap(({ headers }) => headers.map(({ id }) => id)))
  const { takenOut, pending } = takeOuts(packs)
  const rulesOut = rulesTakenOut(pending, ruleIds)
  let layer = 0
  const linkings = packs.map((pack, at): Linking => {
    const linking = linkingOf(pack, layer, takenOut[at])
    layer += pack.headers.length
    return linking
  })
  const shields: Shield[] = []
  // From the top: what an upper pack silences in a middle one has no say in the lower ones.
  for (let at = linkings.length - 1; at > 0; at--)
    for (const lower of linkings.slice(0, at)) settle(linkings[at], lower, shields)
  return { packs: linkings, shields: matchersFor(shields), rulesOut }
}

interface TakeOuts {
  /** For each pack, its entries that packs above take out. */
  readonly takenOut: readonly Map<number, string>[]
  /** What is in none of the packs below. */
  readonly pending: readonly TakeOut[]
}

function takeOuts(packs: readonly Pack[]): TakeOuts {
  const takenOut = packs.map(() => new Map<number, string>())
  const pending = packs.flatMap((upper, at) =>
    upper.pending.filter(({ ruleId, by }) => {
      const owner = packs.slice(0, at).findIndex(({ entries }) => entries.indexOf(ruleId) >= 0)
      if (owner >= 0) takenOut[owner].set(packs[owner].entries.indexOf(ruleId), by)
      return owner < 0
    }),
  )
  return { takenOut, pending }
}

/** Where one that is taken out had overruled others, the pack is compiled again without it; that is seldom. */
function linkingOf(compiled: Pack, layer: number, takenOut: Map<number, string>): Linking {
  const pack = compiled.overrulers.some((entry) => takenOut.has(entry)) ? withoutEntries(compiled, takenOut) : compiled
  const verdicts = pack.lexicons.map(({ roles }) => new Uint8Array(roles.length / 2))
  const linking = { pack, layer, verdicts, takenOut, lost: new Set<number>() }
  silenceTakenOut(linking)
  return linking
}

function silenceTakenOut(linking: Linking): void {
  if (linking.takenOut.size === 0) return
  judge(linking, (entry) => (linking.takenOut.has(entry) ? verdict.dropped : undefined))
}

type Judge = (entry: number, packedRole: number) => number | undefined

/** Goes through all roles of a pack; a role once silent stays so. */
function judge({ pack, verdicts }: Linking, judgeRole: Judge): void {
  for (const [at, { roles }] of pack.lexicons.entries())
    for (let role = 0; role < verdicts[at].length; role++)
      if (verdicts[at][role] < verdict.silent)
        verdicts[at][role] = judgeRole(roles[2 * role], roles[2 * role + 1]) ?? verdicts[at][role]
}

/** A right text to look for. */
interface Shield {
  readonly of: Linking
  readonly right: number
}

/** The very same words count as the upper pack says; a right form that holds a wrong one guards it, whoever says which. */
function settle(upper: Linking, lower: Linking, shields: Shield[]): void {
  for (const { right, at, role, part } of wrongIn(upper, lower)) {
    if (part !== 'all') shields.push({ of: upper, right })
    // What is right for a time only is asked on the day of an article, not here.
    else if (isTimeless(ownerOf(upper.pack, right))) lower.verdicts[at][role] = verdict.silent
  }
  const lost = new Set<number>()
  for (const { right, part } of wrongIn(lower, upper)) {
    if (part === 'all') lost.add(right)
    // An order that an upper pack calls wrong is no shield.
    else if (part === 'some') shields.push({ of: lower, right })
  }
  if (lost.size > 0) lose(lower, lost)
}

/** Where a right text of one pack holds, or is, a wrong form of another. */
interface WrongPart {
  readonly right: number
  /** Of the other pack: which lexicon, and which role of it. */
  readonly at: number
  readonly role: number
  /** How much of the right text the other calls wrong; `anchor`: it is one, which is no verdict. */
  readonly part: 'all' | 'some' | 'anchor'
}

/** The right text is read as it is written, and folded as the wrong form is. */
function* wrongIn({ pack, takenOut }: Linking, other: Linking): Iterable<WrongPart> {
  const { text, starts, owners } = pack.rights
  for (const [at, { matcher, firstRoles, roles }] of other.pack.lexicons.entries()) {
    const found = matcher.scan(text)
    for (let match = 0; match < found.count; match++) {
      const right = lastAtMost(starts, found.starts[match])
      if (takenOut.has(owners[right] >> 1)) continue
      const whole = starts[right + 1] - 1 - starts[right]
      const covers = found.ends[match] - found.starts[match] === whole
      const last = firstRoles[found.patterns[match] + 1]
      for (let role = firstRoles[found.patterns[match]]; role < last; role++) {
        const { kind, at: form } = unpackRole(roles[2 * role + 1])
        if (kind === 'right' || kind === 'keep' || other.verdicts[at][role] >= verdict.silent) continue
        if (!covers) yield { right, at, role, part: 'some' }
        else if (kind === 'anchor') yield { right, at, role, part: 'anchor' }
        // What folds to all of the right text is told from it by its characters.
        else if (text.startsWith(wrongAt(other.pack, roles[2 * role], form), starts[right]))
          yield { right, at, role, part: 'all' }
      }
    }
  }
}

function ownerOf({ entries, rights }: Pack, right: number): LayeredEntry {
  return entries.at(rights.owners[right] >> 1)
}

function wrongAt({ entries }: Pack, entry: number, form: number): string {
  return entries.at(entry).wrong[form]
}

/** What is right here and wrong above is right no more, and what suggests it is for a person to weigh. */
function lose(lower: Linking, lost: ReadonlySet<number>): void {
  const { text, starts, owners } = lower.pack.rights
  const texts = new Map<number, Set<string>>()
  for (const right of lost) {
    lower.lost.add(right)
    const entry = owners[right] >> 1
    texts.set(entry, (texts.get(entry) ?? new Set()).add(text.slice(starts[right], starts[right + 1] - 1)))
  }
  judge(lower, (entry, packed) => {
    const lostTexts = texts.get(entry)
    if (!lostTexts) return undefined
    const { kind, at } = unpackRole(packed)
    if (kind === 'wrong') return verdict.doubtful
    // A phrase that is right no more has no near misses.
    if (kind === 'anchor')
      return lostTexts.size === lower.pack.entries.at(entry).right.length ? verdict.silent : undefined
    const isRight = kind === 'right' || kind === 'keep'
    return isRight && lostTexts.has(lower.pack.entries.at(entry).right[at]) ? verdict.silent : undefined
  })
}

/** One for each way in which the dictionaries of the shields fold. What is kept is looked for already. */
function matchersFor(shields: readonly Shield[]): Matcher[] {
  const foldingOf = createFoldings()
  const groups = new Map<Folding, Set<string>>()
  for (const { of, right } of shields) {
    const { text, starts, owners } = of.pack.rights
    if (owners[right] & 1 || of.lost.has(right)) continue
    const folding = foldingOf(of.pack.entries.at(owners[right] >> 1).dictionary)
    groups.set(folding, (groups.get(folding) ?? new Set()).add(text.slice(starts[right], starts[right + 1] - 1)))
  }
  return [...groups].map(([{ folds }, texts]) => createMatcher([...texts], { folds }))
}
