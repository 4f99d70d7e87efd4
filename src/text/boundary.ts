/** Where words begin and end, asked of a segmenter for a window of Han characters round a place. */
import type { WordBoundary } from '../model/rule.js'
import { isHan } from './characters.js'
import { hashText } from './hash.js'

/** Han characters read on either side: enough for a segmenter to be sure, and the cost of a question is bounded. */
const reach = 16

const probe = '深入学习总书记关于户口薄弱环节和按装机容量发布署名文章的重要论述'

/** The segmenter that comes with the runtime; where there is none, every place counts as a boundary. */
export function intlWordBoundary(): WordBoundary {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl))
    return { name: 'none', version: '1', split: (run) => [...run] }
  // Loading its dictionary takes longer than many a check; not every check asks.
  let segmenter: Intl.Segmenter | undefined
  const split = (run: string): string[] => {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
    return Array.from(segmenter.segment(run), (word) => word.segment)
  }
  return {
    name: 'Intl.Segmenter',
    get version() {
      return behaviour(split)
    },
    split,
  }
}

/** Names a segmenter by what it does with a fixed sentence, where it has no version of its own to give. */
export function behaviour(split: WordBoundary['split']): string {
  return hashText([...split(probe)].join('|')).slice(0, 6)
}

/** Of how many words the stretch is made; 0 where a word that the segmenter sees reaches across one of its edges. */
export function countWords(boundary: WordBoundary, text: string, start: number, end: number): number {
  const from = edgeOfRun(text, start, -1, Math.max(0, start - reach))
  const to = edgeOfRun(text, end, 1, Math.min(text.length, end + reach))
  let at = from
  let count = 0
  for (const word of boundary.split(text.slice(from, to))) {
    const next = at + word.length
    if ((at < start && next > start) || (at < end && next > end)) return 0
    if (at >= start && at < end) count++
    at = next
  }
  return count
}

function edgeOfRun(text: string, at: number, step: 1 | -1, limit: number): number {
  while (at !== limit && isHan(text.charCodeAt(step < 0 ? at - 1 : at))) at += step
  return at
}
