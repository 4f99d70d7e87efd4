/** The common words that ship, with how often each is met. */
import { text } from '../data/common-words.txt'
import type { WordList } from './model/words.js'
import { once } from './text/once.js'
import { createWordIndex, type WordIndex } from './text/words.js'

export type { WordList } from './model/words.js'
export { createWordIndex, type WordIndex } from './text/words.js'

/**
 * Eighty thousand words of jieba's dictionary (MIT, © Sun Junyi; see data/LICENSE-jieba), counted in sixty million words of
 * news and books; frequencies are rounded to powers of two.
 */
const list: WordList = {
  name: 'jieba',
  version: '1',
  entries: { [Symbol.iterator]: readLines },
}

/** What the `words` of a proofreader asks for; made when it is first asked for, which takes some tenths of a second. */
export const commonWords: () => WordIndex = once(() => createWordIndex(list))

/** A line holds all words with one first character: that character, then what follows it and a letter for the power. */
function* readLines(): Iterator<readonly [word: string, frequency: number]> {
  for (const line of text.trim().split('\n'))
    for (const [, rest, power] of line.slice(1).matchAll(/([^a-z]*)([a-z])/g))
      yield [line[0] + rest, 2 ** (power.charCodeAt(0) - 'a'.charCodeAt(0))]
}
