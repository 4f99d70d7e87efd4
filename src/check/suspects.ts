/** Where a word list knows a form it has the last word, and what is only suspected is silent. */
import type { Claim, Span } from '../model/rule.js'

/**
 * Without suspicions that touch a form which a list calls wrong: the list speaks itself, found that it is right there, or
 * was told not to speak.
 */
export function withoutJudged(claims: readonly Claim[], judged: readonly Span[], length: number): readonly Claim[] {
  if (!claims.some(isSuspicion)) return claims
  const taken = new Uint8Array(length)
  for (const { start, end } of judged) taken.fill(1, start, end)
  return claims.filter((claim) => !isSuspicion(claim) || !taken.subarray(claim.start, claim.end).includes(1))
}

function isSuspicion({ origin }: Claim): boolean {
  return origin.type === 'suspect'
}
