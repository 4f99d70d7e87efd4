/** A sequence as its text is compared with it: folded, the longest item first. */
import { conjunctionsOf, separatorsOf } from '../dictionary/sequence.js'
import type { SequenceEntry } from '../model/entry.js'
import { type Folder, wordEnd } from '../text/folded.js'

interface Word {
  readonly index: number
  readonly text: string
}

/** An entry, folded, and how its text is. */
export interface Terms {
  readonly fold: Folder
  /** Longest first: one item may begin as another does. */
  readonly words: readonly Word[]
  readonly separators: readonly string[]
  readonly conjunctions: readonly string[]
  readonly before: string
  readonly after: string
}

export function termsOf(entry: SequenceEntry, fold: Folder): Terms {
  const words = entry.sequence.map((text, index) => ({ index, text: fold(text) }))
  return {
    fold,
    words: words.sort((a, b) => b.text.length - a.text.length),
    separators: separatorsOf(entry).map(fold),
    conjunctions: conjunctionsOf(entry),
    before: fold(entry.before ?? ''),
    after: fold(entry.after ?? ''),
  }
}

/** An item, and where it ends. */
export interface Place {
  readonly index: number
  readonly at: number
}

/** The item that begins at `at`. */
export function wordFrom(text: string, at: number, { words, fold }: Terms): Place | undefined {
  for (const { index, text: word } of words) {
    const end = wordEnd(text, at, word, fold)
    if (end >= 0) return { index, at: end }
  }
  return undefined
}
