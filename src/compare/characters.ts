/** What differs within a stretch: characters, with numbers and words of letters as wholes. */
import { type ChangeObject, diffArrays } from 'diff'
import type { Gap } from './matching-units.js'

const token = /[0-9]+(?:[.,][0-9]+)*%?|[A-Za-z\u00c0-\u024f]+|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g

/**
 * How many insertions and deletions are looked for in one stretch, and the steps for all of them: a stretch costs the
 * square of its changes. Beyond them it is one change as a whole, which is how a person sees it too.
 */
const most = 400
const mostWhenSpent = 40
const allSteps = 30_000_000

/** Answers where two stretches go apart; each answer is paid from what all of them may cost. */
export function createCharacterDiff(a: string, b: string): (gap: Gap) => Gap[] {
  let steps = allSteps
  return (gap) => {
    const [tokensA, tokensB] = [a.slice(...gap.a), b.slice(...gap.b)].map((text) => text.match(token) ?? [])
    const limit = steps > 0 ? most : mostWhenSpent
    const [head, tail] = equalEnds(tokensA, tokensB)
    const middleA = tokensA.slice(head, tokensA.length - tail)
    const middleB = tokensB.slice(head, tokensB.length - tail)
    const changes = isWorthIt(middleA.length, middleB.length, limit)
      ? diffArrays(middleA, middleB, { maxEditLength: limit })
      : undefined
    steps -= limit * limit
    const skipped = lengthOf(tokensA.slice(0, head))
    const [fromA, fromB] = [gap.a[0] + skipped, gap.b[0] + skipped]
    if (changes) return gapsOf(changes, fromA, fromB)
    return [{ a: [fromA, fromA + lengthOf(middleA)], b: [fromB, fromB + lengthOf(middleB)] }]
  }
}

function isWorthIt(lengthA: number, lengthB: number, limit: number): boolean {
  return lengthA > 0 && lengthB > 0 && Math.abs(lengthA - lengthB) <= limit
}

function equalEnds(a: readonly string[], b: readonly string[]): readonly [head: number, tail: number] {
  const shortest = Math.min(a.length, b.length)
  let head = 0
  while (head < shortest && a[head] === b[head]) head++
  let tail = 0
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return [head, tail]
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, { length }) => sum + length, 0)
}

function gapsOf(changes: readonly ChangeObject<string[]>[], startA: number, startB: number): Gap[] {
  const gaps: Gap[] = []
  let [a, b] = [startA, startB]
  let from: readonly [a: number, b: number] | undefined
  for (const { added, removed, value } of [...changes, { added: false, removed: false, value: [] }]) {
    if (added || removed) from ??= [a, b]
    else if (from) {
      gaps.push({ a: [from[0], a], b: [from[1], b] })
      from = undefined
    }
    const length = lengthOf(value)
    if (!added) a += length
    if (!removed) b += length
  }
  return gaps
}
