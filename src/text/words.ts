/** What share of running text words have, and which of them begin or end with a text. */
import type { WordList } from '../model/words.js'

export interface Word {
  readonly text: string
  readonly frequency: number
  /** Of all words met, as a natural logarithm. */
  readonly share: number
}

/** A word that takes a text as its beginning or its end. */
export interface Taker {
  readonly word: Word
  /** What the word has beyond the text. */
  readonly rest: string
  /** By how much the word is likelier than all words that touch the text with `rest` instead; a logarithm. */
  readonly pull: number
}

/** Shares are natural logarithms, of what was never met too. */
export interface WordIndex {
  readonly words: readonly Word[]
  /** Length of the longest word. */
  readonly longest: number
  find(text: string): Word | undefined
  /** What counts as the share of what was never met. */
  readonly unmet: number
  shareOf(text: string): number
  /** Of all words that begin with the text, and of those that end with it. */
  shareBeginning(text: string): number
  shareEnding(text: string): number
  /** Longer words that begin with the text, those that pull strongest first, and those that end with it. */
  beginning(text: string): readonly Taker[]
  ending(text: string): readonly Taker[]
}

/** How often a word counts as met that the list does not have. */
const unmetFrequency = 0.1

/** Reads the list once; takes time linear in it. */
export function createWordIndex({ entries }: WordList): WordIndex {
  const frequencies = new Map(entries)
  frequencies.delete('')
  let total = 0
  for (const frequency of frequencies.values()) total += frequency
  const share = (frequency: number): number => Math.log(Math.max(frequency, unmetFrequency) / total)
  const words = Array.from(frequencies, ([text, frequency]) => ({ text, frequency, share: share(frequency) }))
  const byText = new Map(words.map((word) => [word.text, word]))
  const heads = createEdge(words, (text, length) => [text.slice(0, length), text.slice(length)])
  const tails = createEdge(words, (text, length) => [text.slice(-length), text.slice(0, -length)])
  const ofAll = (longer: readonly Word[], text: string): number =>
    share(longer.reduce((sum, word) => sum + word.frequency, byText.get(text)?.frequency ?? 0))
  const shareBeginning = remembered((text) => ofAll(heads.longer(text), text))
  const shareEnding = remembered((text) => ofAll(tails.longer(text), text))
  return {
    words,
    longest: words.reduce((longest, { text }) => Math.max(longest, text.length), 0),
    unmet: share(0),
    find: (text) => byText.get(text),
    shareOf: (text) => byText.get(text)?.share ?? share(0),
    shareBeginning,
    shareEnding,
    beginning: remembered((text) => heads.takers(text, shareBeginning)),
    ending: remembered((text) => tails.takers(text, shareEnding)),
  }
}

/** The words by what stands at one of their edges. */
function createEdge(words: readonly Word[], cut: (text: string, length: number) => readonly [edge: string, rest: string]) {
  const groups = new Map<string, Word[]>()
  for (const word of words) {
    for (let length = 1; length < word.text.length; length++) {
      const [edge] = cut(word.text, length)
      const group = groups.get(edge)
      if (group) group.push(word)
      else groups.set(edge, [word])
    }
  }
  const longer = (text: string): readonly Word[] => groups.get(text) ?? []
  const takers = (text: string, shareOfRest: (rest: string) => number): Taker[] =>
    longer(text)
      .map((word) => {
        const [, rest] = cut(word.text, text.length)
        return { word, rest, pull: word.share - shareOfRest(rest) }
      })
      .sort((a, b) => b.pull - a.pull || (a.word.text < b.word.text ? -1 : 1))
  return { longer, takers }
}

function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const fresh = answer(text)
    known.set(text, fresh)
    return fresh
  }
}
