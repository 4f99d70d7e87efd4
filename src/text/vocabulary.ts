/** Words that readers know: how often each is met, and which of them a text would hold were one character another. */

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
  /** The word that may be meant and that stands from `start` to `end`, were the character at `place` another; -1 for none. */
  indexWith(code: number, place: number, text: string, start: number, end: number): number
}

/** The longest word that is looked for. */
export const longestWord = 6

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
    indexWith: createIndex(meant),
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

/** Each slot holds the index of a word, and its hash beside it: most questions end there, and fetch no word. */
function createIndex(words: readonly string[]): Vocabulary['indexWith'] {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * words.length + 2))).fill(-1)
  const mask = slots.length - 2
  words.forEach((word, index) => {
    const hash = hashWith(word.charCodeAt(0), 0, word, 0, word.length)
    let slot = (2 * hash) & mask
    while (slots[slot] !== -1) slot = (slot + 2) & mask
    slots[slot] = index
    slots[slot + 1] = hash
  })
  return (code, place, text, start, end) => {
    const hash = hashWith(code, place, text, start, end)
    for (let slot = (2 * hash) & mask; slots[slot] !== -1; slot = (slot + 2) & mask)
      if (slots[slot + 1] === hash && isWith(words[slots[slot]], code, place, text, start, end)) return slots[slot]
    return -1
  }
}

function hashWith(code: number, place: number, text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (at === place ? code : text.charCodeAt(at)), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function isWith(word: string, code: number, place: number, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at++)
    if (word.charCodeAt(at - start) !== (at === place ? code : text.charCodeAt(at))) return false
  return true
}
