/** Fourth step of a check: what is right wins, and each stretch of text gets one owner. */
import { severities } from '../model/finding.js'
import type { Claim, Span } from '../model/rule.js'
import { lastAtMost } from '../text/position.js'

/** Stretches that are right. */
export interface Shields {
  /** Silence what they contain. */
  readonly right: readonly Span[]
  /** Silence what they contain and what reaches across one of their edges, but not what contains them. */
  readonly kept: readonly Span[]
}

export interface Resolution {
  /** In reading order; no two of them overlap. */
  readonly owners: readonly Claim[]
  /** Claims that nothing shields, but whose stretch belongs to a stronger one. */
  readonly losers: readonly Claim[]
}

export function resolve(claims: readonly Claim[], shields: Shields): Resolution {
  if (claims.length === 0) return { owners: [], losers: [] }
  const isRight = createShield(shields.right)
  const isKept = createShield(shields.kept)
  const isShielded = (claim: Claim): boolean =>
    (isRight.contains(claim) && !isOfSigns(claim)) || isKept.contains(claim) || isKept.crosses(claim)
  const open = claims.filter((claim) => isPrivate(claim) || !isShielded(claim)).sort(inTextOrder)
  const owners = new Set(clusters(open).flatMap(settle))
  return { owners: open.filter((claim) => owners.has(claim)), losers: open.filter((claim) => !owners.has(claim)) }
}

interface Shield {
  contains(span: Span): boolean
  /** Some shield holds one edge of the span and leaves out the other. */
  crosses(span: Span): boolean
}

function createShield(spans: readonly Span[]): Shield {
  const ordered = [...spans].sort(inTextOrder)
  const starts = ordered.map((span) => span.start)
  let furthest = 0
  const reach = ordered.map((span) => (furthest = Math.max(furthest, span.end)))
  /** The furthest end of the shields that begin at `limit` or before. */
  const reachAt = (limit: number): number => {
    const last = lastAtMost(starts, limit)
    return starts[last] <= limit ? reach[last] : -1
  }
  return {
    contains: ({ start, end }) => reachAt(start) >= end,
    crosses({ start, end }) {
      if (reachAt(start - 1) > start) return true
      for (let next = starts.length ? lastAtMost(starts, start) : 0; starts[next] < end; next++)
        if (starts[next] > start && ordered[next].end > end) return true
      return false
    },
  }
}

/** Runs of claims that overlap, or touch through others that do. */
function clusters(ordered: readonly Claim[]): Claim[][] {
  const runs: Claim[][] = []
  let end = -1
  for (const claim of ordered) {
    if (claim.start < end) runs[runs.length - 1].push(claim)
    else runs.push([claim])
    end = Math.max(end, claim.end)
  }
  return runs
}

/** The strongest claim takes its stretch, then the next that finds its own still free. */
function settle(cluster: readonly Claim[]): Claim[] {
  if (cluster.length === 1) return [...cluster]
  const from = cluster[0].start
  const taken = new Uint8Array(cluster.reduce((end, claim) => Math.max(end, claim.end), from) - from)
  return [...cluster].sort(byStrength).filter(({ start, end }) => {
    if (taken.subarray(start - from, Math.max(end, start + 1) - from).includes(1)) return false
    taken.fill(1, start - from, end - from)
    return true
  })
}

function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** Private data first, so that it is masked wherever it is shown; then the higher layer, then severity, then length, then the rule id in code-unit order. */
function byStrength(a: Claim, b: Claim): number {
  return (
    Number(isPrivate(b)) - Number(isPrivate(a)) ||
    b.origin.layer - a.origin.layer ||
    severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b)) ||
    b.end - b.start - (a.end - a.start) ||
    compare(a.origin.ruleId, b.origin.ruleId) ||
    a.start - b.start
  )
}

function isPrivate({ origin }: Claim): boolean {
  return origin.type === 'privacy'
}

/** Right forms are read with folds: ⼈民 passes for 人民, and is not right as it stands. */
function isOfSigns({ origin }: Claim): boolean {
  return origin.type === 'script'
}

function severityOf(claim: Claim): Claim['origin']['severity'] {
  return claim.severity ?? claim.origin.severity
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
