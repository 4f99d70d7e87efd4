/** The walk: view → scan → guard → resolve → locate → report. */
import type { PackStack } from '../dictionary/link.js'
import type { Report } from '../model/report.js'
import type { Claim, Origin, Reading, Rule, Span, WordBoundary } from '../model/rule.js'
import type { Format, Table } from '../model/view.js'
import { countWords } from '../text/boundary.js'
import { isDay } from '../text/date.js'
import { createView } from '../view/view.js'
import { isSeen, withAddresses } from './behind.js'
import { guard } from './guard.js'
import { locate } from './locate.js'
import { createReport } from './report.js'
import { resolve } from './resolve.js'
import { createScan, type Sightings } from './scan.js'
import { withoutJudged } from './suspects.js'
import { isInForce } from './term.js'

/** How to read an article. */
export interface CheckOptions {
  /** What the article is written in; `text` without it, and for anything that is none of the three. */
  readonly format?: Format
  /** YYYY-MM-DD in Beijing time. Without it, or where it is no such day, dated entries speak as info only. */
  readonly publishedAt?: string
}

/** How to read an article that is only checked. */
export interface ReadOptions extends CheckOptions {
  /** The tables of a plain text, whose format tells of none, in offsets of what stands behind its byte order mark. */
  readonly tables?: readonly Table[]
}

/** A report, and what a fix must know beyond it. */
export interface Survey {
  readonly report: Report
  /** What lost its stretch of text to a stronger finding: rule id, and where it begins in the article. */
  readonly losers: readonly { readonly ruleId: string; readonly start: number }[]
}

export type Surveyor = (article: string, options?: ReadOptions) => Survey

export interface CheckParts {
  readonly stack: PackStack
  readonly rules: readonly Rule[]
  readonly wordBoundary: WordBoundary
  readonly fingerprint: () => string
}

/** Never throws, whatever the string; takes time linear in the article. */
export function createSurveyor({ stack, rules, wordBoundary, fingerprint }: CheckParts): Surveyor {
  const scan = createScan(stack, rules)

  return (article, options) => {
    const { format = 'text', publishedAt, tables } = options ?? {}
    const view = createView(article, format)
    const sightings = scan(view.text)
    const day = dayOf(publishedAt)
    const readingFor = (hits: readonly Span[]): Reading => ({
      text: view.text,
      tables: tables ?? view.tables,
      publishedAt: day,
      hits,
      countWords: (start, end) => countWords(wordBoundary, view.text, start, end),
      links: view.links,
      anchors: view.anchors,
    })
    const heard = hearRules(rules, sightings, readingFor)
    const reading = readingFor([])
    const read = [...sightings.anchors].flatMap(([reader, hits]) => reader(hits, reading))
    const suspected = withoutJudged(heard.claims, [...sightings.wrong, ...sightings.dropped], view.text.length)
    const claims = [...guard(sightings.wrong, reading), ...read, ...suspected]
    const kept = [...sightings.kept.filter(({ term }) => isInForce(term, day)), ...heard.kept]
    const { owners, losers } = resolve(claims.filter(isSeen), { right: sightings.right, kept })
    const seen = owners.map((claim) => locate(claim, view))
    const { findings, hidden } = withAddresses(seen, claims, view)
    return {
      report: createReport(findings, fingerprint()),
      losers: [
        ...losers.map(({ origin, start, end }) => ({ ruleId: origin.ruleId, start: view.locate(start, end)[0] })),
        ...hidden.map(({ ruleId, range }) => ({ ruleId, start: range[0] })),
      ],
    }
  }
}

/** What the rules say of a text: claims with their stamp, and spans that are right. */
function hearRules(
  rules: readonly Rule[],
  { triggers }: Sightings,
  readingFor: (hits: readonly Span[]) => Reading,
): { readonly claims: readonly Claim[]; readonly kept: readonly Span[] } {
  const claims: Claim[] = []
  const kept: Span[] = []
  for (const rule of rules) {
    const hits = triggers.get(rule) ?? []
    if (rule.triggers && hits.length === 0) continue
    const reading = readingFor(hits)
    const origin = originOf(rule)
    for (const candidate of rule.find?.(reading) ?? []) claims.push({ ...candidate, origin })
    for (const span of rule.protect?.(reading) ?? []) kept.push(span)
  }
  return { claims, kept }
}

function originOf({ id, type, severity, confidence, basis }: Rule): Origin {
  const source = { dictionary: 'rule', ...(basis !== undefined && { basis }) }
  return { ruleId: id, type, severity, confidence, source, layer: -1 }
}

function dayOf(publishedAt: string | undefined): string | undefined {
  return publishedAt !== undefined && isDay(publishedAt) ? publishedAt : undefined
}
