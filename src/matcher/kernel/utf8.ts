// @ts-nocheck AssemblyScript: see kernel.ts.
/** UTF-8 → UTF-16, four characters of three bytes at a time. */
import { byteAt, rawAt, tallyAt } from './memory'

/**
 * Decodes UTF-8 from the byte buffer to the raw text, from its place `at` on, and returns how many characters (UTF-16
 * units) it wrote. Malformed bytes become U+FFFD as the WHATWG's Encoding Standard has it. A character cut off at the
 * end stays unread unless the bytes are the `last` ones; the tally tells how many were read.
 */
export function decode(bytes: i32, at: i32, last: bool): i32 {
  const begin = rawAt + ((<usize>at) << 1)
  const end = byteAt + bytes
  let from = byteAt
  let to = begin
  while (from < end) {
    while (from + 16 <= end && decodeFour(from, to)) {
      from += 12
      to += 8
    }
    for (; from < end && load<u8>(from) < 0x80; from++, to += 2) store<u16>(to, load<u8>(from))
    if (from === end) break
    const size = decodeOne(from, end, to)
    if (size < 0 && !last) break
    to += written
    from += abs(size)
  }
  store<i32>(tallyAt, <i32>(from - byteAt), 4)
  return <i32>((to - begin) >>> 1)
}

/** Four characters of three bytes each; false where the bytes are something else. */
function decodeFour(from: usize, to: usize): bool {
  const bytes = i8x16.swizzle(v128.load(from), i8x16(2, 1, 0, 16, 5, 4, 3, 16, 8, 7, 6, 16, 11, 10, 9, 16))
  const marks = v128.and(bytes, i32x4.splat(0xf0c0c0))
  if (!i32x4.all_true(i32x4.eq(marks, i32x4.splat(0xe08080)))) return false
  const low = v128.and(bytes, i32x4.splat(0x3f))
  const middle = v128.and(i32x4.shr_u(bytes, 2), i32x4.splat(0xfc0))
  const high = v128.and(i32x4.shr_u(bytes, 4), i32x4.splat(0xf000))
  const characters = v128.or(v128.or(low, middle), high)
  // Below U+0800 they are overlong, and surrogates have no bytes of their own.
  const top = v128.and(characters, i32x4.splat(0xf800))
  if (!i32x4.all_true(v128.and(i32x4.ne(top, i32x4.splat(0)), i32x4.ne(top, i32x4.splat(0xd800))))) return false
  v128.store(to, i16x8.narrow_i32x4_u(characters, characters))
  return true
}

let written: usize = 0

/** One character of any size. Returns its bytes; negative where the end cuts it off. */
function decodeOne(from: usize, end: usize, to: usize): i32 {
  const lead = <u32>load<u8>(from)
  const size: i32 = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  written = 2
  if (size === 0) {
    store<u16>(to, 0xfffd)
    return 1
  }
  let character = size === 1 ? lead : lead & (0x7f >>> size)
  for (let index: i32 = 1; index < size; index++) {
    const cut = from + index >= end
    const byte: u32 = cut ? 0 : load<u8>(from + index)
    const lowest: u32 = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const highest: u32 = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (cut || byte < lowest || byte > highest) {
      store<u16>(to, 0xfffd)
      return cut ? -index : index
    }
    character = (character << 6) | (byte & 0x3f)
  }
  if (size < 4) {
    store<u16>(to, character)
  } else {
    store<u16>(to, 0xd7c0 + (character >>> 10))
    store<u16>(to, 0xdc00 | (character & 0x3ff), 2)
    written = 4
  }
  return size
}
