/** A text as it may be shown: as long as it was, with private numbers masked. */
import { privacy } from '../rules/privacy.js'
import { mask } from '../text/mask.js'

export function masked(text: string): string {
  const reading = {
    text,
    tables: [],
    links: [],
    anchors: new Set<string>(),
    publishedAt: undefined,
    hits: [],
    countWords: () => 0,
  }
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of privacy.find?.(reading) ?? []) {
    pieces.push(text.slice(done, start), mask(text.slice(start, end)))
    done = end
  }
  return pieces.join('') + text.slice(done)
}
