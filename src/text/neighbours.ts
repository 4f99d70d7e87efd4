/** Which characters are like one that stands in a text, and make a word with what stands beside it. */
import type { AlikeTables } from './alike.js'
import { Bits, extendHash, hashOfPair } from './bits.js'
import type { Vocabulary } from './vocabulary.js'

export interface Neighbours {
  /**
   * Writes to `into` what may be meant at a place of a row of characters, and a few others. Returns how many; never more than
   * `into` holds.
   */
  collect(codes: Uint16Array, place: number, into: Uint16Array): number
}

/** What stands round a gap: two characters before it, one on each side, or two after it; in words of two one beside it. */
const [twoBefore, oneOnEachSide, twoAfter, oneBefore, oneAfter] = [1, 2, 3, 4, 5]

/** Of words of two, only those that are likelier by `asked` than what stands there, each by itself. Takes time and memory linear in the words. */
export function createNeighbours(
  { meant, shares, shareOf }: Vocabulary,
  { soundsOf, looksLike }: AlikeTables,
  asked: number,
): Neighbours {
  const characters = meant.reduce((sum, { length }) => sum + length, 0)
  const [together, gaps] = [new Bits(characters / 2, 8), new Bits(characters, 8)]
  const pairs = createLimits(characters)
  const bySound = new Map<number, number[]>()
  for (const code of codesOf(meant)) for (const sound of soundsOf(code)) addTo(bySound, sound, code)
  for (const [index, word] of meant.entries())
    for (let at = 0; at < word.length; at++) {
      if (at > 0) together.add(hashOfPair(word.charCodeAt(at - 1), word.charCodeAt(at)))
      for (const sound of soundsOf(word.charCodeAt(at))) {
        const hash = extendHash(gapIn(word, at), sound)
        if (word.length > 2) gaps.add(hash)
        else pairs.raise(hash, shares[index] - shareOf(word.charCodeAt(1 - at)) - asked)
      }
    }

  function hasGap(codes: Uint16Array, place: number, sound: number): boolean {
    const [left, right] = [codes[place - 1], codes[place + 1]]
    const share = shareOf(codes[place])
    return (
      share <= pairs.at(extendHash(gapOf(oneBefore, left, 0), sound)) ||
      share <= pairs.at(extendHash(gapOf(oneAfter, right, 0), sound)) ||
      gaps.mayHave(extendHash(gapOf(twoBefore, codes[place - 2], left), sound)) ||
      gaps.mayHave(extendHash(gapOf(oneOnEachSide, left, right), sound)) ||
      gaps.mayHave(extendHash(gapOf(twoAfter, right, codes[place + 2]), sound))
    )
  }

  return {
    collect(codes, place, into) {
      const [left, stands, right] = [codes[place - 1], codes[place], codes[place + 1]]
      let count = 0
      const take = (code: number): void => {
        const goesBeside = together.mayHave(hashOfPair(left, code)) || together.mayHave(hashOfPair(code, right))
        if (goesBeside && code !== stands && count < into.length) into[count++] = code
      }
      for (const sound of soundsOf(stands)) if (hasGap(codes, place, sound)) bySound.get(sound)?.forEach(take)
      looksLike(stands).forEach(take)
      return count
    },
  }
}

function gapIn(word: string, at: number): number {
  const code = (place: number): number => word.charCodeAt(place)
  if (word.length === 2) return at === 1 ? gapOf(oneBefore, code(0), 0) : gapOf(oneAfter, code(1), 0)
  if (at > 1) return gapOf(twoBefore, code(at - 2), code(at - 1))
  return at === 1 ? gapOf(oneOnEachSide, code(0), code(2)) : gapOf(twoAfter, code(1), code(2))
}

function gapOf(kind: number, one: number, other: number): number {
  return extendHash(extendHash(extendHash(0, kind), one), other)
}

/** A whole number for each hash, not below the highest that was told of it; hashes may share one. */
interface Limits {
  raise(hash: number, limit: number): void
  at(hash: number): number
}

function createLimits(hashes: number): Limits {
  const size = Math.ceil(Math.log2(hashes))
  const limits = new Int8Array(2 ** size).fill(-128)
  const shift = 32 - size
  return {
    raise(hash, limit) {
      limits[hash >>> shift] = Math.max(limits[hash >>> shift], Math.min(127, Math.ceil(limit)))
    },
    at: (hash) => limits[hash >>> shift],
  }
}

function addTo(lists: Map<number, number[]>, key: number, code: number): void {
  const list = lists.get(key)
  if (list) list.push(code)
  else lists.set(key, [code])
}

function codesOf(words: readonly string[]): Set<number> {
  const codes = new Set<number>()
  for (const word of words) for (let at = 0; at < word.length; at++) codes.add(word.charCodeAt(at))
  return codes
}
