/** Findings behind the text, on addresses and attributes: they take no words from others, and stand where those do. */
import type { Finding } from '../model/finding.js'
import type { Claim } from '../model/rule.js'
import type { View } from '../model/view.js'
import { createPositions, lastAtMost } from '../text/position.js'

export function isSeen({ link }: Claim): boolean {
  return link === undefined
}

/** Each attribute stands on lines of its own: what speaks of two of them compares what nobody reads together. */
export function withinLines(claims: readonly Claim[], { text }: View): readonly Claim[] {
  if (claims.length === 0) return claims
  const positionOf = createPositions(text)
  const lineOf = (offset: number): number => positionOf(offset).line
  return claims.filter(({ start, end, related = [] }) => {
    const line = lineOf(start)
    return [{ start, end }, ...related].every((span) => lineOf(span.start) === line && lineOf(span.end) === line)
  })
}

interface Merged {
  readonly findings: readonly Finding[]
  readonly hidden: readonly Finding[]
}

/** All findings in the article's order. One behind the text is hidden where another on the text reaches across its tag. */
export function withBehind(seen: readonly Finding[], behind: readonly Finding[]): Merged {
  if (behind.length === 0) return { findings: seen, hidden: [] }
  const isCovered = createCover(seen)
  let done = 0
  const kept = [...behind].sort(byPlace).filter(({ range }) => {
    if (range[0] < done || isCovered(range[0])) return false
    done = range[1]
    return true
  })
  const told = new Set(kept)
  return { findings: [...seen, ...kept].sort(byPlace), hidden: behind.filter((finding) => !told.has(finding)) }
}

/** Answers whether one of the findings, which come in order and do not overlap, reaches across a place. */
function createCover(findings: readonly Finding[]): (place: number) => boolean {
  const starts = findings.map(({ range }) => range[0])
  return (place) => {
    const before = findings[lastAtMost(starts, place)]
    return before !== undefined && before.range[0] <= place && before.range[1] > place
  }
}

function byPlace({ range: a }: Finding, { range: b }: Finding): number {
  return a[0] - b[0] || a[1] - b[1]
}
