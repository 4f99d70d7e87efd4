/** The sentence that holds a finding, as a hash that stays while the sentence stays, wherever it moves. */
import { masked } from '../compare/masked.js'
import type { Finding } from '../model/finding.js'
import type { Format, View } from '../model/view.js'
import { hashText } from '../text/hash.js'
import { lastAtMost } from '../text/position.js'
import { createView } from '../view/view.js'
import type { BaselineEntry } from './baseline.js'

/** What tells a finding from others, without a word of the article. */
export type Fingerprint = Pick<BaselineEntry, 'ruleId' | 'sentence' | 'occurrence'>

/** One for each finding; these come in the article's order. Takes time linear in the article and the findings. */
export function fingerprintsOf(article: string, findings: readonly Finding[], format: Format): Fingerprint[] {
  if (findings.length === 0) return []
  const view = createView(article, format)
  const hashOf = createHashes(view)
  const counts = new Map<string, number>()
  return findings.map(({ ruleId, text, range: [start, end] }) => {
    const sentence = hashText(`${hashOf(placeIn(view, start), placeIn(view, Math.max(start, end - 1)))}\n${text}`)
    const occurrence = (counts.get(`${sentence} ${ruleId}`) ?? 0) + 1
    counts.set(`${sentence} ${ruleId}`, occurrence)
    return { ruleId, sentence, occurrence }
  })
}

/** The first character of the view that ends behind a place in the article: an address is told by what is seen next. */
function placeIn({ text, locate }: View, place: number): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (locate(middle, middle + 1)[1] > place) high = middle
    else low = middle + 1
  }
  return low
}

/** Hashes of the sentences from that of one view offset to that of another; white space does not count. */
function createHashes({ text }: View): (from: number, to: number) => string {
  const shown = masked(text)
  const starts = [0, ...Array.from(shown.matchAll(/[。！？!?\n]/g), ({ index }) => index + 1)]
  const known = new Map<string, string>()
  return (from, to) => {
    const [first, last] = [lastAtMost(starts, from), lastAtMost(starts, to)]
    const key = `${first}-${last}`
    const hash = known.get(key) ?? hashText(shown.slice(starts[first], starts[last + 1]).replace(/[\s\p{Cf}]+/gu, ''))
    known.set(key, hash)
    return hash
  }
}
