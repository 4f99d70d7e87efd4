/** Which words begin or end with a text, and how much of all running text they make up. */
import type { WordList } from '../model/words.js'

export interface Word {
  readonly text: string
  readonly frequency: number
}

/** All shares are natural logarithms of the share of all words met. */
export interface WordIndex {
  /** Longest word first where the list's own order does not matter: nothing longer need be looked up. */
  readonly longest: number
  readonly all: readonly Word[]
  frequency(text: string): number
  /** Of the word itself. */
  share(text: string): number
  /** Of all words that begin with the text. */
  shareBeginning(text: string): number
  /** Of all words that end with the text. */
  shareEnding(text: string): number
  /** Words longer than the text, most frequent first, down to a share. */
  beginning(text: string, least: number): Iterable<Word>
  ending(text: string, least: number): Iterable<Word>
}

/** What a word that the list does not have counts as. */
const unseen = 0.1

export function createWordIndex({ entries }: WordList): WordIndex {
  const all = Array.from(entries, ([text, frequency]) => ({ text, frequency })).filter(({ text }) => text !== '')
  all.sort((a, b) => b.frequency - a.frequency)
  const frequencies = new Map(all.map(({ text, frequency }) => [text, frequency]))
  const total = all.reduce((sum, { frequency }) => sum + frequency, 0)
  const shareOf = (frequency: number): number => Math.log(Math.max(frequency, unseen) / total)
  const starts = sideOf(all, (word) => word[0], (word, text) => word.startsWith(text))
  const ends = sideOf(all, (word) => word[word.length - 1], (word, text) => word.endsWith(text))
  return {
    longest: all.reduce((longest, { text }) => Math.max(longest, text.length), 0),
    all,
    frequency: (text) => frequencies.get(text) ?? 0,
    share: (text) => shareOf(frequencies.get(text) ?? 0),
    shareBeginning: (text) => shareOf(starts.mass(text, text[0])),
    shareEnding: (text) => shareOf(ends.mass(text, text[text.length - 1])),
    beginning: (text, least) => starts.longer(text, text[0], Math.exp(least) * total),
    ending: (text, least) => ends.longer(text, text[text.length - 1], Math.exp(least) * total),
  }
}

/** The words by the character at one of their sides. */
function sideOf(
  all: readonly Word[],
  edge: (word: string) => string,
  touches: (word: string, text: string) => boolean,
) {
  const groups = new Map<string, Word[]>()
  for (const word of all) {
    const group = groups.get(edge(word.text))
    if (group) group.push(word)
    else groups.set(edge(word.text), [word])
  }
  const masses = new Map<string, number>()
  return {
    mass(text: string, key: string): number {
      const known = masses.get(text)
      if (known !== undefined) return known
      let mass = 0
      for (const word of groups.get(key) ?? []) if (touches(word.text, text)) mass += word.frequency
      masses.set(text, mass)
      return mass
    },
    *longer(text: string, key: string, least: number): Iterable<Word> {
      for (const word of groups.get(key) ?? []) {
        if (word.frequency < least) return
        if (word.text.length > text.length && touches(word.text, text)) yield word
      }
    },
  }
}
