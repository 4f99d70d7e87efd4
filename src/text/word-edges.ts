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

/** The words of a list by the text at their edge; a part of a text is named by its place, and need not be cut out. */
export interface Edges {
  at(text: string, start?: number, end?: number): Edge | undefined
  /** The words that are longer than the text; what pulls strongest comes first. */
  takers(text: string, start?: number, end?: number): readonly Taker[]
}

type Side = Taker['side']

/** `side` is where a word of these goes on beyond the text at its edge: `after` for what words begin with. */
export function createEdges(words: readonly Word[], side: Side, shareOf: (frequency: number) => number): Edges {
  const groups = groupByEdge(words, side)
  for (const group of groups.all) group.share = shareOf(group.frequency)
  const takerOf = ({ text, frequency, share }: Word, length: number): Taker => {
    const beyond = side === 'after' ? text.slice(length) : text.slice(0, -length)
    return {
      side,
      text: beyond,
      word: text,
      frequency,
      share,
      pull: share - (groups.find(beyond)?.share ?? shareOf(0)),
    }
  }
  return {
    at: groups.find,
    takers(text, start = 0, end = text.length) {
      const group = groups.find(text, start, end)
      if (!group) return []
      group.takers ??= group.longer.map((word) => takerOf(word, end - start)).sort(byPull)
      return group.takers
    },
  }
}

interface Group extends Edge {
  /** It stands at the edge of this word, and is as long as that. */
  readonly sample: string
  readonly length: number
  frequency: number
  share: number
  word: Word | undefined
  readonly longer: Word[]
  takers: readonly Taker[] | undefined
}

interface Groups {
  readonly all: readonly Group[]
  find(text: string, start?: number, end?: number): Group | undefined
}

function groupByEdge(words: readonly Word[], side: Side): Groups {
  const edges = words.reduce((sum, { text }) => sum + text.length, 0)
  const table = new EdgeTable(edges, side)
  for (const word of words) {
    for (let length = 1; length <= word.text.length; length++) {
      const group = table.groupOf(word.text, length)
      group.frequency += word.frequency
      if (length < word.text.length) group.longer.push(word)
      else group.word = word
    }
  }
  return { all: table.all, find: (text, start = 0, end = text.length) => table.find(text, start, end) }
}

/** Groups by their texts, hashed where they stand: millions of parts of texts are asked for, and none is cut out. */
class EdgeTable {
  readonly all: Group[] = []
  private readonly slots: Int32Array
  private readonly side: Side

  constructor(most: number, side: Side) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(-1)
    this.side = side
  }

  find(text: string, start: number, end: number): Group | undefined {
    return this.all[this.slots[this.slotOf(text, start, end)]]
  }

  /** Of the edge of a word; made where it is new. */
  groupOf(word: string, length: number): Group {
    const start = this.side === 'after' ? 0 : word.length - length
    const slot = this.slotOf(word, start, start + length)
    const known = this.all[this.slots[slot]]
    if (known) return known
    this.slots[slot] = this.all.length
    const group = { sample: word, length, frequency: 0, share: 0, word: undefined, longer: [], takers: undefined }
    this.all.push(group)
    return group
  }

  /** Where the text is, or where it would go. */
  private slotOf(text: string, start: number, end: number): number {
    const mask = this.slots.length - 1
    let slot = hashOf(text, start, end) & mask
    while (this.slots[slot] >= 0 && !this.isAt(this.all[this.slots[slot]], text, start, end)) slot = (slot + 1) & mask
    return slot
  }

  private isAt({ sample, length }: Group, text: string, start: number, end: number): boolean {
    if (length !== end - start) return false
    const from = this.side === 'after' ? 0 : sample.length - length
    for (let at = 0; at < length; at++) if (sample.charCodeAt(from + at) !== text.charCodeAt(start + at)) return false
    return true
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function byPull(a: Taker, b: Taker): number {
  return b.pull - a.pull || (a.word < b.word ? -1 : 1)
}
