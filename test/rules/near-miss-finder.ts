/** Looks for near misses of phrases as a proofreader does: one scan for all anchors, then a look at each hit. */
import { anchorsOf } from '../../src/dictionary/canonical.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import { type AnchorHit, type NearMiss, nearMisses } from '../../src/rules/near-miss.js'
import { createAlike } from '../../src/text/alike.js'
import { countWords, intlWordBoundary } from '../../src/text/boundary.js'

export function createNearMissFinder(phrases: readonly string[]): (text: string) => NearMiss[] {
  const hitsIn = createAnchorScan(phrases)
  const known = new Set(phrases)
  const options = { alike: createAlike(), isRight: (words: string) => known.has(words) }
  const wordBoundary = intlWordBoundary()
  return (text) => {
    const reading = { text, countWords: (start: number, end: number) => countWords(wordBoundary, text, start, end) }
    return nearMisses(reading, hitsIn(text), options)
  }
}

function createAnchorScan(phrases: readonly string[]): (text: string) => Iterable<AnchorHit> {
  const anchors = phrases.flatMap(anchorsOf)
  const matcher = createMatcher(anchors.map(({ text }) => text))
  return function* (text) {
    const { count, starts, ends, patterns } = matcher.scan(text)
    for (let at = 0; at < count; at++) yield { start: starts[at], end: ends[at], anchor: anchors[patterns[at]] }
  }
}
