/** The loop over every place of a text, kept small and free of calls: which places may begin a match? */
import { prefixFactor1, prefixFactor2, prefixShift, prefixSum } from '../layout.js'

/**
 * Places whose prefix word shares a class with that of the next place; pairs need no next place. Four places a step, so
 * that most steps have one branch, and it is not taken. Without `| 0` the sums would be made as floating-point numbers.
 * The characters are signed, as the sum takes them; up to five are read past `to`.
 */
export function candidatesOf(
  characters: Int16Array,
  prefixes: Uint16Array,
  from: number,
  to: number,
  candidates: Int32Array,
): number {
  const mask = prefixes.length - 1
  let found = 0
  let a = characters[from + 1]
  let word = prefixes[(prefixSum(characters[from], a) >>> prefixShift) & mask]
  for (let place = from; place < to; place += 4) {
    const b = characters[place + 2]
    const c = characters[place + 3]
    const d = characters[place + 4]
    const e = characters[place + 5]
    const word1 = prefixes[(((Math.imul(a, prefixFactor1) + Math.imul(b, prefixFactor2)) | 0) >>> prefixShift) & mask]
    const word2 = prefixes[(((Math.imul(b, prefixFactor1) + Math.imul(c, prefixFactor2)) | 0) >>> prefixShift) & mask]
    const word3 = prefixes[(((Math.imul(c, prefixFactor1) + Math.imul(d, prefixFactor2)) | 0) >>> prefixShift) & mask]
    const word4 = prefixes[(((Math.imul(d, prefixFactor1) + Math.imul(e, prefixFactor2)) | 0) >>> prefixShift) & mask]
    const shared = word & ((word1 >>> 8) | 1)
    const shared1 = word1 & ((word2 >>> 8) | 1)
    const shared2 = word2 & ((word3 >>> 8) | 1)
    const shared3 = word3 & ((word4 >>> 8) | 1)
    if ((shared | shared1 | shared2 | shared3) !== 0) {
      if (shared !== 0) candidates[found++] = place
      if (shared1 !== 0) candidates[found++] = place + 1
      if (shared2 !== 0) candidates[found++] = place + 2
      if (shared3 !== 0) candidates[found++] = place + 3
    }
    word = word4
    a = e
  }
  while (found > 0 && candidates[found - 1] >= to) found--
  return found
}

/** The same, and places with a pattern of one character. */
export function candidatesAmong(
  singles: Int32Array,
  characters: Int16Array,
  prefixes: Uint16Array,
  from: number,
  to: number,
  candidates: Int32Array,
): number {
  const mask = prefixes.length - 1
  let found = 0
  for (let place = from; place < to; place++) {
    const second = characters[place + 1]
    const word = prefixes[(prefixSum(characters[place], second) >>> prefixShift) & mask]
    const next = prefixes[(prefixSum(second, characters[place + 2]) >>> prefixShift) & mask]
    const shared = word & ((next >>> 8) | 1)
    if (shared !== 0 || singles[characters[place] & 0xffff] !== 0) candidates[found++] = place
  }
  return found
}
