/** UTF-8 → UTF-16, malformed bytes → U+FFFD as the WHATWG's Encoding Standard has it: what `buffer.toString()` gives. */

const replacement = 0xfffd

export interface Decoded {
  /** Bytes. A character cut off at the end stays unread unless the bytes are the last ones. */
  readonly read: number
  /** UTF-16 units. */
  readonly written: number
}

export function decodeUtf8(bytes: Uint8Array, count: number, into: Uint16Array, at: number, last: boolean): Decoded {
  let from = 0
  let to = at
  while (from < count) {
    const lead = bytes[from]
    if (lead < 0x80) {
      into[to++] = lead
      from++
      continue
    }
    const second = bytes[from + 1] ^ 0x80
    const third = bytes[from + 2] ^ 0x80
    // Most Chinese characters: three bytes from E1 to EC, where no second byte is overlong and none makes a surrogate.
    if (lead > 0xe0 && lead < 0xed && from + 2 < count && (second | third) < 0x40) {
      into[to++] = ((lead & 0xf) << 12) | (second << 6) | third
      from += 3
      continue
    }
    const size = sizeOf(lead)
    const valid = validBytes(bytes, from, Math.min(count, from + size), lead)
    if (valid < size && from + valid === count && !last) break
    to = valid < size || size === 0 ? put(into, to, replacement) : put(into, to, codePoint(bytes, from, size))
    from += Math.max(1, valid)
  }
  return { read: from, written: to - at }
}

/** Bytes of the character that this one begins; 0 where it begins none. */
function sizeOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** How many bytes from `from` on belong together; `end` is where the character should end. */
function validBytes(bytes: Uint8Array, from: number, end: number, lead: number): number {
  for (let at = from + 1; at < end; at++) {
    const second = at === from + 1
    // Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
    const lowest = second && lead === 0xe0 ? 0xa0 : second && lead === 0xf0 ? 0x90 : 0x80
    const highest = second && lead === 0xed ? 0x9f : second && lead === 0xf4 ? 0x8f : 0xbf
    if (bytes[at] < lowest || bytes[at] > highest) return at - from
  }
  return Math.max(0, end - from)
}

function codePoint(bytes: Uint8Array, from: number, size: number): number {
  let point = bytes[from] & (0x7f >> size)
  for (let at = from + 1; at < from + size; at++) point = (point << 6) | (bytes[at] & 0x3f)
  return point
}

function put(into: Uint16Array, at: number, point: number): number {
  if (point < 0x1_0000) {
    into[at] = point
    return at + 1
  }
  into[at] = 0xd7c0 + (point >>> 10)
  into[at + 1] = 0xdc00 | (point & 0x3ff)
  return at + 2
}
