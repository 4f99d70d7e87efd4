// @ts-nocheck AssemblyScript: see kernel.ts.
/** The two filters: every place of a block → the few that the tables must be asked about. */
import { exactAt, exactShift, mix1, mix2, mix3, prefixAt, prefixMask } from './blob'
import { candidateAt, compression, countAt, pairList, tripleList, words } from './memory'

/** For each of the 256 sets of eight places, the places of the set, one a byte. */
export function prepareCompression(): void {
  for (let set = 0; set < 256; set++) {
    let to = compression + (set << 3)
    for (let place: u32 = 0; place < 8; place++) {
      store<u8>(to, place)
      to += (set >>> place) & 1
    }
  }
}

/** Prefix words of all places, and of the one behind them. */
export function prefixes(text: usize, places: i32): void {
  const factors = i16x8(0x6a4d, 0x5bd1, 0x6a4d, 0x5bd1, 0x6a4d, 0x5bd1, 0x6a4d, 0x5bd1)
  const mask = i32x4.splat(prefixMask << 1)
  const table = i32x4.splat(<i32>prefixAt)
  const end = words + ((<usize>(places + 1)) << 1)
  let from = text
  for (let to = words; to < end; to += 16, from += 16) {
    const even = i32x4.dot_i16x8_s(v128.load(from), factors)
    const odd = i32x4.dot_i16x8_s(v128.load(from, 2), factors)
    const evens = i32x4.add(v128.and(i32x4.shr_u(even, 3), mask), table)
    const odds = i32x4.add(v128.and(i32x4.shr_u(odd, 3), mask), table)
    store<u16>(to, load<u16>(i32x4.extract_lane(evens, 0)), 0)
    store<u16>(to, load<u16>(i32x4.extract_lane(odds, 0)), 2)
    store<u16>(to, load<u16>(i32x4.extract_lane(evens, 1)), 4)
    store<u16>(to, load<u16>(i32x4.extract_lane(odds, 1)), 6)
    store<u16>(to, load<u16>(i32x4.extract_lane(evens, 2)), 8)
    store<u16>(to, load<u16>(i32x4.extract_lane(odds, 2)), 10)
    store<u16>(to, load<u16>(i32x4.extract_lane(evens, 3)), 12)
    store<u16>(to, load<u16>(i32x4.extract_lane(odds, 3)), 14)
  }
}

/** A place stays where its word and that of the next place share a class; pairs need no next place. */
export function candidates(places: i32): i32 {
  const pairClass = i16x8.splat(1)
  const zero = i16x8.splat(0)
  const eight = i16x8.splat(8)
  let base = i16x8.splat(0)
  let to = candidateAt
  const end = words + ((<usize>places) << 1)
  for (let from = words; from < end; from += 16) {
    const next = v128.or(i16x8.shr_u(v128.load(from, 2), 8), pairClass)
    const set = i16x8.bitmask(i16x8.gt_s(v128.and(v128.load(from), next), zero))
    v128.store(to, i16x8.add(base, v128.load8x8_u(compression + ((<usize>set) << 3))))
    to += (<usize>popcnt(set)) << 1
    base = i16x8.add(base, eight)
  }
  while (to > candidateAt && <i32>load<u16>(to - 2) >= places) to -= 2
  return <i32>((to - candidateAt) >>> 1)
}

export let pairEnd: usize = 0
export let tripleEnd: usize = 0

/** Splits the candidates into those whose pair, and those whose triple, some pattern begins with. */
export function survivors(text: usize, found: i32): void {
  let pair = pairList
  let triple = tripleList
  const end = candidateAt + ((<usize>found) << 1)
  for (let from = candidateAt; from < end; from += 2) {
    const place = <u32>load<u16>(from)
    const at = text + (place << 1)
    const first = load<u32>(at) * mix1
    const two = ((first ^ mix3) * mix2) >>> exactShift
    const three = ((first ^ (<u32>load<u16>(at, 4) * mix3)) * mix2) >>> exactShift
    store<u32>(countAt + (place << 2), 0)
    store<u16>(pair, place)
    pair += ((load<u32>(exactAt + ((two >>> 5) << 2)) >>> two) & 1) << 1
    store<u16>(triple, place)
    triple += ((load<u32>(exactAt + ((three >>> 5) << 2)) >>> three) & 1) << 1
  }
  pairEnd = pair
  tripleEnd = triple
}
