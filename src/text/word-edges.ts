/** The words of a list by what they begin with, or by what they end with. */

export interface Word {
  readonly text: string
  readonly frequency: number
  /** Of all words met, as a natural logarithm. */
  readonly share: number
}

/** A word that takes a text as its beginning or its end, and needs `text` at that side of it. */
export interface Taker {
  readonly side: 'before' | 'after'
  readonly text: string
  readonly word: string
  readonly frequency: number
  readonly share: number
  /** By how much the word is likelier than all words that touch its other part with `text`; a logarithm. */
  readonly pull: number
}

/** The words that have one text at their edge. */
interface Edge {
  /** Of all these words, as a natural logarithm. */
  readonly share: number
  /** The word that the text is by itself. */
  readonly word: Word | undefined
}

/** The words of a list by the text at their edge. */
export interface Edges {
  at(text: string): Edge | undefined
  /** The words that are longer than the text; what pulls strongest comes first. */
  takers(text: string): readonly Taker[]
}

/** `side` is where a word of these goes on beyond the text at its edge: `after` for what words begin with. */
export function createEdges(
  words: readonly Word[],
  side: Taker['side'],
  shareOf: (frequency: number) => number,
): Edges {
  const groups = groupByEdge(words, side)
  for (const group of groups.values()) group.share = shareOf(group.frequency)
  const takerOf = ({ text, frequency, share }: Word, length: number): Taker => {
    const beyond = side === 'after' ? text.slice(length) : text.slice(0, -length)
    return { side, text: beyond, word: text, frequency, share, pull: share - (groups.get(beyond)?.share ?? shareOf(0)) }
  }
  return {
    at: (text) => groups.get(text),
    takers(text) {
      const group = groups.get(text)
      if (!group) return []
      group.takers ??= group.longer.map((word) => takerOf(word, text.length)).sort(byPull)
      return group.takers
    },
  }
}

interface Group extends Edge {
  frequency: number
  share: number
  word: Word | undefined
  readonly longer: Word[]
  takers: readonly Taker[] | undefined
}

function groupByEdge(words: readonly Word[], side: Taker['side']): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const word of words) {
    for (let length = 1; length <= word.text.length; length++) {
      const key = side === 'after' ? word.text.slice(0, length) : word.text.slice(-length)
      const known = groups.get(key)
      const group = known ?? { frequency: 0, share: 0, word: undefined, longer: [], takers: undefined }
      if (!known) groups.set(key, group)
      group.frequency += word.frequency
      if (length < word.text.length) group.longer.push(word)
      else group.word = word
    }
  }
  return groups
}

function byPull(a: Taker, b: Taker): number {
  return b.pull - a.pull || (a.word < b.word ? -1 : 1)
}
