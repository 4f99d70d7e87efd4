/** The words and phrases that ship for reading texts, with how often each is met. */
import { text } from '../data/familiar-words.txt'
import type { KnownWord } from './text/vocabulary.js'

/**
 * Words of jieba's dictionary (MIT, © Sun Junyi; see data/LICENSE-jieba), and words and phrases that edited official text
 * and news are full of; frequencies are rounded to powers of two. A line holds all with one first character: that
 * character, then what follows it and a letter for the power, which is a capital where the word is only read.
 */
export function* familiarWords(): Iterable<KnownWord> {
  for (const line of text.trim().split('\n'))
    for (const [, rest, power] of line.slice(1).matchAll(/([^a-zA-Z]*)([a-zA-Z])/g)) {
      const isMeant = power >= 'a'
      yield { text: line[0] + rest, frequency: 2 ** (power.charCodeAt(0) - (isMeant ? 97 : 65)), isMeant }
    }
}
