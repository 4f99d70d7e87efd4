/** The common words that ship, indexed once for all tests that ask for them. */
import { createWordIndex, type WordIndex } from '../src/text/words.js'
import { commonWords } from '../src/words.js'

let index: WordIndex | undefined

export function commonWordIndex(): WordIndex {
  index ??= createWordIndex(commonWords)
  return index
}
