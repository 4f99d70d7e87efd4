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

/** By the text at their edge; shares are natural logarithms. */
export interface Edges {
  /** Whether some word has the text at its edge, or is the text. */
  has(text: string): boolean
  /** Of all these words. */
  share(text: string): number
  /** Those that are longer than the text; what pulls strongest comes first. */
  takers(text: string): readonly Taker[]
}

interface Group {
  frequency: number
  readonly longer: Word[]
  takers?: readonly Taker[]
}

/** `side` is where a word of these goes on beyond the text at its edge: `after` for what words begin with. */
export function createEdges(
  words: readonly Word[],
  side: 'before' | 'after',
  shareOf: (frequency: number) => number,
): Edges {
  const groups = groupByEdge(words, side)
  const share = (text: string): number => shareOf(groups.get(text)?.frequency ?? 0)
  const takerFor = (word: Word, length: number): Taker => {
    const text = side === 'after' ? word.text.slice(length) : word.text.slice(0, -length)
    return { side, text, word: word.text, frequency: word.frequency, share: word.share, pull: word.share - share(text) }
  }
  return {
    has: (text) => groups.has(text),
    share,
    takers(text) {
      const group = groups.get(text)
      if (!group) return []
      group.takers ??= group.longer.map((word) => takerFor(word, text.length)).sort(byPull)
      return group.takers
    },
  }
}

function groupByEdge(words: readonly Word[], side: 'before' | 'after'): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const word of words) {
    for (let length = 1; length <= word.text.length; length++) {
      const key = side === 'after' ? word.text.slice(0, length) : word.text.slice(-length)
      const group = groups.get(key) ?? { frequency: 0, longer: [] }
      if (group.frequency === 0) groups.set(key, group)
      group.frequency += word.frequency
      if (length < word.text.length) group.longer.push(word)
    }
  }
  return groups
}

function byPull(a: Taker, b: Taker): number {
  return b.pull - a.pull || (a.word < b.word ? -1 : 1)
}
