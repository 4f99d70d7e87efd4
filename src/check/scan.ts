/** Second step of a check: the matchers pass over the view, and each occurrence is sorted by what it means. */
import { createFoldings, usualFolds } from '../dictionary/folds.js'
import { type Form, formsOf, notByMachine, type Term } from '../dictionary/form.js'
import type { Lexicon } from '../dictionary/lexicon.js'
import { type LinkedPack, type PackStack, verdict } from '../dictionary/link.js'
import { unpackRole } from '../dictionary/role.js'
import { createMatcher, type Matcher } from '../matcher/matcher.js'
import type { Rule, Span } from '../model/rule.js'
import { createGlances, type Glances } from './glance.js'
import { type AnchorMeaning, type AnchorPlace, type AnchorReader, createReaders } from './read.js'
import { termOf } from './term.js'

/** A wrong form where it stands; whether it is meant is for the guards to say. */
export interface Sighting extends Span {
  readonly form: Form
}

/** A phrase that is right as long as its term lasts. */
interface Kept extends Span {
  readonly term: Term
}

/** All in view offsets; in text order, one matcher after the other. */
export interface Sightings {
  readonly wrong: readonly Sighting[]
  /** Right forms that hold a wrong one. */
  readonly right: readonly Span[]
  readonly kept: readonly Kept[]
  /** What entries say that an upper layer took out. */
  readonly dropped: readonly Span[]
  readonly triggers: ReadonlyMap<Rule, readonly Span[]>
  readonly anchors: ReadonlyMap<AnchorReader, readonly AnchorPlace[]>
}

interface Gathered {
  readonly wrong: Sighting[]
  readonly right: Span[]
  readonly kept: Kept[]
  readonly dropped: Span[]
  readonly triggers: Map<Rule, Span[]>
  readonly anchors: Map<AnchorReader, AnchorPlace[]>
}

type Pass = (text: string, gathered: Gathered) => void

/** One pass for each lexicon of each pack, one for the right forms that guard across packs, one for the rules. */
export function createScan({ packs, shields }: PackStack, rules: readonly Rule[]): (text: string) => Sightings {
  const passes = [
    ...packs.flatMap(packPasses),
    ...shields.map(shieldPass),
    ...packs.flatMap(replacedPass),
    triggerPass(rules),
  ]
  return (text) => {
    const gathered: Gathered = { wrong: [], right: [], kept: [], dropped: [], triggers: new Map(), anchors: new Map() }
    for (const pass of passes) pass(text, gathered)
    return gathered
  }
}

function packPasses(linked: LinkedPack): Pass[] {
  const readerOf = createReaders(linked)
  const formsOf = createForms(linked)
  return linked.pack.lexicons.map((lexicon, at) => {
    const verdicts = linked.verdicts[at]
    const glances = createGlances(lexicon.roles.length / 2)
    const meanings = createMeanings(linked, lexicon.roles, verdicts, { readerOf, formsOf, glances })
    return lexiconPass(lexicon, verdicts, { meanings, glances })
  })
}

function lexiconPass(
  { matcher, firstRoles }: Lexicon,
  verdicts: Uint8Array,
  { meanings, glances }: { readonly meanings: (role: number) => Meaning; readonly glances: Glances },
): Pass {
  return (text, { wrong, right, kept, dropped, anchors }) => {
    const { count, starts, ends, patterns } = matcher.scan(text)
    // Matches come by their starts: what ends before a right form does that began earlier stands in it. Most wrong forms
    // of a clean article do, and are dropped here before they cost an object each.
    let rightUntil = 0
    for (let match = 0; match < count; match++) {
      const start = starts[match]
      const end = ends[match]
      const last = firstRoles[patterns[match] + 1]
      for (let role = firstRoles[patterns[match]]; role < last; role++) {
        // First what tells most often that nothing is to be done.
        if (!glances.isWorthALook(role, text, start, end)) continue
        if (verdicts[role] >= verdict.silent) {
          if (verdicts[role] === verdict.dropped) dropped.push({ start, end })
          continue
        }
        const meaning = meanings(role)
        if (meaning.kind === 'right') {
          rightUntil = Math.max(rightUntil, end)
          right.push({ start, end })
        } else if (meaning.kind === 'keep') kept.push({ start, end, term: meaning.term })
        else if (meaning.kind === 'anchor') {
          if (meaning.accepts(text, start, end))
            add(anchors, meaning.reader, { start, end, entry: meaning.entry, at: meaning.at })
        } else if (end > rightUntil) wrong.push({ start, end, form: meaning.form })
      }
    }
  }
}

type Meaning =
  | { readonly kind: 'right' }
  | { readonly kind: 'keep'; readonly term: Term }
  | ({ readonly kind: 'anchor'; readonly entry: number; readonly at: number } & AnchorMeaning)
  | { readonly kind: 'wrong'; readonly form: Form }

/** Answers what a role means; made when it is first met, as most of a dictionary never is. */
function createMeanings(
  { pack }: LinkedPack,
  roles: Int32Array,
  verdicts: Uint8Array,
  { readerOf, formsOf, glances }: Makers,
): (role: number) => Meaning {
  const known: Meaning[] = []
  const meaningOf = (index: number): Meaning => {
    const role = unpackRole(roles[2 * index + 1])
    if (role.kind === 'right') return { kind: 'right' }
    const entry = roles[2 * index]
    if (role.kind === 'anchor') {
      const { anchor, ...meaning } = readerOf(entry, role.at)
      if (anchor) glances.note(index, anchor)
      return { kind: 'anchor', entry, at: role.at, ...meaning }
    }
    if (role.kind === 'keep') return { kind: 'keep', term: termOf(pack.entries.at(entry).entry) }
    const isDoubtful = role.kind === 'doubtful' || verdicts[index] === verdict.doubtful
    const form = formsOf(entry)[role.at]
    return { kind: 'wrong', form: isDoubtful ? { ...form, origin: notByMachine(form.origin) } : form }
  }
  return (role: number): Meaning => (known[role] ??= meaningOf(role))
}

interface Makers {
  readonly readerOf: ReturnType<typeof createReaders>
  readonly formsOf: (entry: number) => readonly Form[]
  readonly glances: Glances
}

/** All forms of an entry are made with the first of them. */
function createForms({ pack, layer }: LinkedPack): (entry: number) => readonly Form[] {
  const known = new Map<number, readonly Form[]>()
  const foldingOf = createFoldings()
  return (entry) => {
    const before = known.get(entry)
    if (before) return before
    const item = pack.entries.at(entry)
    const forms = formsOf({ ...item, layer: item.layer + layer }, foldingOf(item.dictionary).fold)
    known.set(entry, forms)
    return forms
  }
}

/** What a layer took out of another that it was compiled with has no role any more. */
function replacedPass({ pack: { entries } }: LinkedPack): Pass[] {
  const forms = entries.replaced.flatMap((index) => entries.at(index).wrong)
  if (forms.length === 0) return []
  const matcher = createMatcher([...new Set(forms)])
  return [
    (text, { dropped }) => {
      const { count, starts, ends } = matcher.scan(text)
      for (let match = 0; match < count; match++) dropped.push({ start: starts[match], end: ends[match] })
    },
  ]
}

function shieldPass(matcher: Matcher): Pass {
  return (text, { right }) => {
    const { count, starts, ends } = matcher.scan(text)
    for (let match = 0; match < count; match++) right.push({ start: starts[match], end: ends[match] })
  }
}

function triggerPass(rules: readonly Rule[]): Pass {
  const listeners = listenersByTrigger(rules)
  const listening = [...listeners.values()]
  const matcher = createMatcher([...listeners.keys()], { folds: usualFolds })
  return (text, { triggers }) => {
    const { count, starts, ends, patterns } = matcher.scan(text)
    for (let match = 0; match < count; match++) {
      const hit = { start: starts[match], end: ends[match] }
      for (const rule of listening[patterns[match]]) add(triggers, rule, hit)
    }
  }
}

function add<K, V>(hits: Map<K, V[]>, key: K, hit: V): void {
  const known = hits.get(key)
  if (known) known.push(hit)
  else hits.set(key, [hit])
}

function listenersByTrigger(rules: readonly Rule[]): Map<string, Rule[]> {
  const listeners = new Map<string, Rule[]>()
  for (const rule of rules)
    for (const trigger of rule.triggers ?? []) listeners.set(trigger, [...(listeners.get(trigger) ?? []), rule])
  return listeners
}
