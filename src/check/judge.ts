/** The walk over one view: scan → guard → resolve. What comes out is owned stretches of its text. */
import type { PackStack } from '../dictionary/link.js'
import type { Claim, Origin, Reading, Rule, Span, WordBoundary } from '../model/rule.js'
import type { View } from '../model/view.js'
import { countWords } from '../text/boundary.js'
import { isSeen } from './behind.js'
import type { Clock } from './clock.js'
import { guard } from './guard.js'
import { scanInTime } from './pieces.js'
import { resolve } from './resolve.js'
import { createScan, type Sightings } from './scan.js'
import { withoutJudged } from './suspects.js'
import { isInForce } from './term.js'

export interface JudgeParts {
  readonly stack: PackStack
  readonly rules: readonly Rule[]
  readonly wordBoundary: WordBoundary
}

export interface Circumstances {
  readonly view: View
  readonly publishedAt: string | undefined
  readonly clock: Clock
  /** Only of a whole article are rules heard that read one as a whole. */
  readonly part: 'article' | 'beginning' | 'aside'
}

export interface Judgement {
  /** In reading order; no two of them overlap. */
  readonly owners: readonly Claim[]
  /** On addresses behind the text. */
  readonly behind: readonly Claim[]
  readonly losers: readonly Claim[]
  /** The time ran out before all was read, or before all rules were heard. */
  readonly ended: boolean
}

/** The words round a finding are shown: those beyond the end of what was read may hold private data. */
const shown = 300

/** Rules that are out of time are not heard; what they protect always is, so that less time never means more alarms. */
export function createJudge({ stack, rules, wordBoundary }: JudgeParts): (circumstances: Circumstances) => Judgement {
  const scan = createScan(stack, rules)

  return ({ view, publishedAt, clock, part }) => {
    const { sightings, end } = clock.isRunning
      ? scanInTime(scan, view.text, clock)
      : { sightings: scan(view.text), end: view.text.length }
    const isWhole = part !== 'beginning' && end === view.text.length
    let ended = !isWhole
    const isOver = (): boolean => {
      const isLate = clock.isOver()
      ended ||= isLate
      return isLate
    }
    const text = isWhole ? view.text : view.text.slice(0, end)
    const readingFor = (hits: readonly Span[]): Reading => ({
      text,
      tables: isWhole ? view.tables : [],
      publishedAt,
      hits,
      countWords: (from, to) => countWords(wordBoundary, text, from, to),
      links: view.links,
      anchors: view.anchors,
    })
    const heard = hearRules(
      part !== 'article' || !isWhole ? rules.filter(({ scope }) => scope !== 'article') : rules,
      sightings,
      { readingFor, isOver },
    )
    const reading = readingFor([])
    const read = [...sightings.anchors].flatMap(([reader, hits]) => (isOver() ? [] : reader(hits, reading)))
    const suspected = withoutJudged(heard.claims, [...sightings.wrong, ...sightings.dropped], text.length)
    const claims = [...guard(sightings.wrong, reading), ...read, ...suspected]
    const kept = [...sightings.kept.filter(({ term }) => isInForce(term, publishedAt)), ...heard.kept]
    const { owners, losers } = resolve(claims.filter(isSeen), { right: sightings.right, kept })
    return {
      owners: isWhole ? owners : owners.filter((claim) => claim.end <= end - shown || claim.origin.type === 'privacy'),
      losers,
      behind: claims.filter((claim) => !isSeen(claim)),
      ended,
    }
  }
}

/** What the rules say of a text: claims with their stamp, and spans that are right. */
function hearRules(
  rules: readonly Rule[],
  { triggers }: Sightings,
  { readingFor, isOver }: { readonly readingFor: (hits: readonly Span[]) => Reading; readonly isOver: () => boolean },
): { readonly claims: readonly Claim[]; readonly kept: readonly Span[] } {
  const claims: Claim[] = []
  const kept: Span[] = []
  for (const rule of rules) {
    const hits = triggers.get(rule) ?? []
    if (rule.triggers && hits.length === 0) continue
    const reading = readingFor(hits)
    const origin = originOf(rule)
    // Private data must be masked in the words round other findings.
    if (rule.type === 'privacy' || !isOver())
      for (const candidate of rule.find?.(reading) ?? []) claims.push({ ...candidate, origin })
    for (const span of rule.protect?.(reading) ?? []) kept.push(span)
  }
  return { claims, kept }
}

function originOf({ id, type, severity, confidence, basis }: Rule): Origin {
  const source = { dictionary: 'rule', ...(basis !== undefined && { basis }) }
  return { ruleId: id, type, severity, confidence, source, layer: -1 }
}
