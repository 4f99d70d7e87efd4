/** What share of running text words have, and which of them begin or end with a text. */
import type { WordList } from '../model/words.js'
import { createEdges, type Edges, type Word } from './word-edges.js'

/** Shares are natural logarithms, of what was never met too. */
export interface WordIndex {
  /** Name and version of the list. */
  readonly name: string
  readonly words: readonly Word[]
  /** All words, one a line. */
  readonly text: string
  /** The word that a part of the text is, or all of it. */
  find(text: string, start?: number, end?: number): Word | undefined
  /** What counts as the share of what was never met. */
  readonly unmet: number
  /** By what they begin with, and by what they end with. */
  readonly beginnings: Edges
  readonly endings: Edges
}

/**
 * The list with phrases that people vouch for, such as the right forms of dictionaries. What the list does not have
 * counts as met a few times in ten million words.
 */
export function withPhrases(list: WordList, phrases: readonly string[]): WordList {
  const frequencies = new Map(list.entries)
  const few = Math.ceil(totalOf(frequencies) * vouched)
  for (const phrase of phrases) if (!frequencies.has(phrase)) frequencies.set(phrase, few)
  return { ...list, entries: frequencies }
}

const vouched = 5e-7

/** How often a word counts as met that the list does not have. */
const unmetFrequency = 0.1

/** Reads the list once; takes time linear in it. */
export function createWordIndex({ name, version, entries }: WordList): WordIndex {
  const frequencies = new Map([...entries].filter(([word]) => /^.+$/.test(word)))
  const total = totalOf(frequencies)
  const shareOf = (frequency: number): number => Math.log(Math.max(frequency, unmetFrequency) / total)
  const words = Array.from(frequencies, ([text, frequency]) => ({ text, frequency, share: shareOf(frequency) }))
  const beginnings = createEdges(words, 'after', shareOf)
  return {
    name: `${name} ${version}`,
    words,
    text: words.map(({ text }) => text).join('\n'),
    find: (text, start, end) => beginnings.at(text, start, end)?.word,
    unmet: shareOf(0),
    beginnings,
    endings: createEdges(words, 'before', shareOf),
  }
}

function totalOf(frequencies: ReadonlyMap<string, number>): number {
  let total = 0
  for (const frequency of frequencies.values()) total += frequency
  return total
}
