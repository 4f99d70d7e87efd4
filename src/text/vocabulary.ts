/** Words that readers know, and how often each is met. */
import { createWordSearch, longestWord, type WordSearch } from './word-search.js'

/** A word or a phrase as people use it. */
export interface KnownWord {
  readonly text: string
  /** How often it is met. */
  readonly frequency: number
  /** Whether it may be meant where something else stands: names of people are read, but not put in. */
  readonly isMeant: boolean
}

export interface Vocabulary {
  /** Words of two characters and more. */
  readonly texts: readonly string[]
  /** How many of them hold the character. */
  wordsWith(code: number): number
  /** Those of them that may be meant; they come first. */
  readonly meant: readonly string[]
  /** Of all words met, as natural logarithms; by the index of the word. */
  readonly shares: Float32Array
  /** The share of a character that stands alone. */
  shareOf(code: number): number
  /** Whether two words of two characters stand beside the same words, so that these do not tell which was meant. */
  areInterchangeable(one: string, other: string): boolean
  /** Finds all words, by their indexes. */
  readonly search: WordSearch
}

/** How often counts as met what never was. */
const unmet = 0.1

/** Shorter phrases that people vouch for are mostly names of places, and there are others like them. */
const leastMeant = 4

/** How often a phrase counts as met that people vouch for, and that is not among the words. */
const vouched = 2 ** 7

/** Reads the words once; takes time linear in them. Of phrases that people vouch for, the short ones are words too. */
export function createVocabulary(
  words: Iterable<KnownWord>,
  phrases: readonly string[] = [],
  interchangeable: Iterable<readonly [string, string]> = [],
): Vocabulary {
  const all = withPhrases([...words], phrases)
  const total = all.reduce((sum, { frequency }) => sum + frequency, 0)
  const share = (frequency: number): number => Math.log(Math.max(frequency, unmet) / total)
  const alone = new Float32Array(0x10000).fill(share(0))
  for (const { text, frequency } of all) if (text.length === 1) alone[text.charCodeAt(0)] = share(frequency)
  // Those that may be meant come first, so that an index says which they are.
  const longer = all.filter(({ text }) => text.length > 1).sort((a, b) => Number(b.isMeant) - Number(a.isMeant))
  const texts = longer.map(({ text }) => text)
  const exchanged = new Set(Array.from(interchangeable, ([one, other]) => one + other))
  const meant = texts.slice(0, longer.filter(({ isMeant }) => isMeant).length)
  return {
    texts,
    shares: Float32Array.from(longer, ({ frequency }) => share(frequency)),
    shareOf: (code) => alone[code],
    wordsWith: createCount(texts),
    meant,
    areInterchangeable: (one, other) => exchanged.has(one + other) || exchanged.has(other + one),
    search: createWordSearch(texts),
  }
}

function withPhrases(words: readonly KnownWord[], phrases: readonly string[]): readonly KnownWord[] {
  const known = new Set(words.map(({ text }) => text))
  const short = phrases.filter((phrase) => /^[\u4e00-\u9fff]+$/.test(phrase) && phrase.length <= longestWord)
  const added = [...new Set(short)].filter((phrase) => !known.has(phrase))
  return [...words, ...added.map((text) => ({ text, frequency: vouched, isMeant: text.length >= leastMeant }))]
}

function createCount(words: readonly string[]): Vocabulary['wordsWith'] {
  const counts = new Uint32Array(0x10000)
  for (const word of words) for (let at = 0; at < word.length; at++) counts[word.charCodeAt(at)]++
  return (code) => counts[code]
}
