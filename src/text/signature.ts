/** Which characters a short text has, as 64 bits: texts that differ in few places differ in few bits. */

export interface Signature {
  readonly low: number
  readonly high: number
}

export function signatureOf(text: string): Signature {
  let low = 0
  let high = 0
  for (let at = 0; at < text.length; at++) {
    const bit = Math.imul(text.charCodeAt(at), 0x9e3779b1) >>> 26
    if (bit < 32) low |= 1 << bit
    else high |= 1 << (bit - 32)
  }
  return { low, high }
}

/** Whether so few slips may lie between the texts: each puts in one character at the most and takes out another. */
export function mayDiffer(one: Signature, other: Signature, slips: number): boolean {
  return bitsIn(one.low ^ other.low) + bitsIn(one.high ^ other.high) <= 2 * slips
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
