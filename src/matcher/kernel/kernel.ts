// @ts-nocheck This file is AssemblyScript: `npm run build:wasm` makes the WASM kernel of it.
/**
 * The matching loop on WASM memory, a block of places at a time. Each step works through the block before the next one
 * begins, and no place of the text waits for another: a processor has many of them under way at once.
 *
 *   prefixes    every place → word of the prefix filter
 *   candidates  words → places that may begin a match
 *   survivors   candidates → those that the exact filter knows, as pairs or as triples
 *   pairs, triples, nodes, leaves   survivors → matches, by length
 *   order       matches → text order
 *
 * The layout of the blob and its hashes are those of ../layout.ts.
 */

// The blob.
let prefixAt: usize = 0
let prefixMask: u32 = 0
let exactAt: usize = 0
let exactShift: u32 = 0
let pairAt: usize = 0
let pairShift: u32 = 0
let tripleAt: usize = 0
let tripleShift: u32 = 0
let nodeAt: usize = 0
let childAt: usize = 0
let leafAt: usize = 0

// The working memory. Places are counted from the beginning of the block, so that 16 bits hold them.
let block: i32 = 0
/** A place begins at most one match of each length, singles included. */
let lengths: i32 = 0
/** For each of the 65,536 characters, the pattern that is this character + 1. 0: the blob has no such patterns. */
let singleAt: usize = 0
let singleList: usize = 0
let words: usize = 0
let compression: usize = 0
let candidateAt: usize = 0
let countAt: usize = 0
let pairList: usize = 0
let tripleList: usize = 0
let nodeList: usize = 0
let leafList: usize = 0
let matchList: usize = 0

/** What the other side reads: where it puts characters and bytes, and where it finds matches. */
export let textAt: usize = 0
export let rawAt: usize = 0
export let whereAt: usize = 0
export let byteAt: usize = 0
export let startAt: usize = 0
export let endAt: usize = 0
export let patternAt: usize = 0
export let room: i32 = 0
/** Two numbers: matches of the last scan, bytes read by the last decoding. A global would take the other side longer to read. */
export let tallyAt: usize = 0

let count: i32 = 0

/** For each of the 65,536 characters, what it is read as; 0xffff: it is skipped. */
let foldAt: usize = 0

/** Characters that may be read past the end of a text. */
const beyond: i32 = 64
const widestBlock: i32 = 2048

const mix1: u32 = 0x9e3779b1
const mix2: u32 = 0x85ebca6b
const mix3: u32 = 0xc2b2ae35

/** Places in the blob's header, as ../layout.ts has them. */
const lengthPlace: usize = 2
const lengthsPlace: usize = 6
const prefixMaskPlace: usize = 7
const exactShiftPlace: usize = 8
const pairShiftPlace: usize = 9
const tripleShiftPlace: usize = 10
const prefixPlace: usize = 11
const exactPlace: usize = 12
const pairPlace: usize = 13
const triplePlace: usize = 14
const nodePlace: usize = 15
const childPlace: usize = 16
const leafPlace: usize = 17
const singlePlace: usize = 18
const twinPlace: usize = 19
const foldPlace: usize = 20

/**
 * Reads the blob and lays out the working memory from `free` on, for texts of so many characters at a time. The memory
 * must be zero there. Returns its end; with `fill` false it only measures.
 */
export function open(blob: usize, free: usize, characters: i32, drops: bool, fill: bool): usize {
  prefixMask = number(blob, prefixMaskPlace)
  exactShift = number(blob, exactShiftPlace)
  pairShift = number(blob, pairShiftPlace)
  tripleShift = number(blob, tripleShiftPlace)
  prefixAt = section(blob, prefixPlace)
  exactAt = section(blob, exactPlace)
  pairAt = section(blob, pairPlace)
  tripleAt = section(blob, triplePlace)
  nodeAt = section(blob, nodePlace)
  childAt = section(blob, childPlace)
  leafAt = section(blob, leafPlace)
  lengths = number(blob, lengthsPlace)
  const hasSingles = section(blob, singlePlace) !== section(blob, twinPlace)
  const hasFolds = section(blob, foldPlace) !== section(blob, lengthPlace)
  const end = layOut(free, characters, hasSingles, hasFolds, drops)
  if (!fill) return end
  prepareCompression()
  if (hasSingles) prepareSingles(blob)
  if (hasFolds) prepareFolds(blob)
  return end
}

function number(blob: usize, place: usize): u32 {
  return load<u32>(blob + (place << 2))
}

function section(blob: usize, place: usize): usize {
  return blob + ((<usize>number(blob, place)) << 2)
}

let free: usize = 0

/** Takes memory for so many bytes, and for what may be read or written past them. */
function take(bytes: usize): usize {
  const at = free
  free = (free + bytes + beyond + 63) & ~63
  return at
}

function layOut(from: usize, characters: i32, hasSingles: bool, hasFolds: bool, drops: bool): usize {
  // Narrower blocks where patterns of very many lengths could all begin at one place: their matches must find room.
  block = widestBlock
  while (block > 16 && block * lengths > 8 * widestBlock) block >>= 1
  room = block * lengths + 4 * widestBlock
  free = (from + 63) & ~63
  tallyAt = take(8)
  textAt = take(characters << 1)
  rawAt = drops ? take(characters << 1) : textAt
  whereAt = drops ? take(characters << 2) : 0
  byteAt = take(characters)
  foldAt = hasFolds ? take(65536 << 1) : 0
  singleAt = hasSingles ? take(65536 << 2) : 0
  singleList = take(block << 1)
  words = take(block << 1)
  compression = take(256 << 3)
  candidateAt = take(block << 1)
  countAt = take(block << 2)
  pairList = take(block << 1)
  tripleList = take(block << 1)
  nodeList = take(block << 3)
  leafList = take(block << 3)
  matchList = take(block * lengths * 12)
  startAt = take(room << 2)
  endAt = take(room << 2)
  patternAt = take(room << 2)
  return free
}

/** The blob lists character, pattern + 1. */
function prepareSingles(blob: usize): void {
  const end = section(blob, twinPlace)
  for (let at = section(blob, singlePlace); at < end; at += 8) {
    if (load<i32>(at, 4) !== 0) store<i32>(singleAt + ((<usize>load<u16>(at)) << 2), load<i32>(at, 4))
  }
}

/** The blob lists character | what it is read as << 16. Nothing is read as U+0000, so that 0 is no entry. */
function prepareFolds(blob: usize): void {
  for (let character: i32 = 0; character < 65536; character++) store<u16>(foldAt + ((<usize>character) << 1), character)
  const end = section(blob, lengthPlace)
  for (let at = section(blob, foldPlace); at < end; at += 4) {
    if (load<u32>(at) !== 0) store<u16>(foldAt + ((<usize>load<u16>(at)) << 1), load<u16>(at, 2))
  }
}

/** For each of the 256 sets of eight places, the places of the set, one a byte. */
function prepareCompression(): void {
  for (let set = 0; set < 256; set++) {
    let to = compression + (set << 3)
    for (let place: u32 = 0; place < 8; place++) {
      store<u8>(to, place)
      to += (set >>> place) & 1
    }
  }
}

/**
 * Finds what begins at places `from` … `to` - 1 of the `length` characters at `textAt`. Stops early where the matches
 * fill their room; returns the place to go on from. Positions are reported with `origin` added.
 */
export function scan(length: i32, from: i32, to: i32, origin: i32): i32 {
  count = 0
  let at = from
  while (at < to && count + block * lengths <= room) {
    const places = min(block, to - at)
    scanBlock(textAt + ((<usize>at) << 1), length - at, places, origin + at)
    at += places
  }
  store<i32>(tallyAt, count)
  return at
}

/** `text` is where the block begins, `length` how far the text reaches from there. */
function scanBlock(text: usize, length: i32, places: i32, origin: i32): void {
  const before = count
  prefixes(text, places)
  const found = candidates(places)
  if (found !== 0) {
    survivors(text, found)
    let matches = pairs(text, length, matchList)
    matches = triples(text, length, matches)
    for (let depth: i32 = 3; nodeCount + leafCount !== 0; depth++) {
      matches = nodes(text, length, depth, matches)
      matches = leaves(text, length, depth + 1, matches)
    }
    if (matches !== matchList) order(found, matches, origin)
  }
  if (singleAt !== 0) mergeSingles(text, places, origin, before)
}

function prefixes(text: usize, places: i32): void {
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
function candidates(places: i32): i32 {
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

let pairEnd: usize = 0
let tripleEnd: usize = 0

/** Splits the candidates into those whose pair, and those whose triple, some pattern begins with. */
function survivors(text: usize, found: i32): void {
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

/** A match is kept where `good` is 1: place, end, pattern. Places count how many matches begin at them. */
function keep(to: usize, place: u32, end: i32, pattern: i32, good: u32): usize {
  store<i32>(to, place)
  store<i32>(to, end, 4)
  store<i32>(to, pattern, 8)
  const places = countAt + (place << 2)
  store<u32>(places, load<u32>(places) + good)
  return to + good * 12
}

function pairs(text: usize, length: i32, to: usize): usize {
  for (let from = pairList; from < pairEnd; from += 2) {
    const place = <u32>load<u16>(from)
    const key = load<u32>(text + (place << 1))
    const mask: u32 = <u32>0xffffffff >>> pairShift
    let slot = (((key * mix1) ^ mix3) * mix2) >>> pairShift
    let entry = pairAt + (slot << 3)
    let pattern = load<i32>(entry, 4)
    while (pattern !== 0 && load<u32>(entry) !== key) {
      slot = (slot + 1) & mask
      entry = pairAt + (slot << 3)
      pattern = load<i32>(entry, 4)
    }
    to = keep(to, place, place + 2, pattern - 1, <u32>(pattern !== 0) & <u32>(<i32>place + 2 <= length))
  }
  return to
}

let nodeCount: i32 = 0
let leafCount: i32 = 0

function triples(text: usize, length: i32, to: usize): usize {
  let node = nodeList
  let leaf = leafList
  for (let from = tripleList; from < tripleEnd; from += 2) {
    const place = <u32>load<u16>(from)
    const at = text + (place << 1)
    const key = load<u32>(at)
    const rest = load<u32>(at, 4)
    const third = rest & 0xffff
    const mask: u32 = <u32>0xffffffff >>> tripleShift
    let slot = (((key * mix1) ^ (third * mix3)) * mix2) >>> tripleShift
    let entry = tripleAt + slot * 12
    let value = load<i32>(entry, 8)
    while (value !== 0 && (load<u32>(entry) !== key || (load<u32>(entry, 4) & 0xffff) !== third)) {
      slot = (slot + 1) & mask
      entry = tripleAt + slot * 12
      value = load<i32>(entry, 8)
    }
    const kind = value & 3
    const four = <u32>(load<u32>(entry, 4) === rest)
    const number = value >> 2
    const single = <u32>(value > 0)
    store<u32>(node, place)
    store<i32>(node, -value, 4)
    node += (<usize>(value < 0)) << 3
    store<u32>(leaf, place)
    store<i32>(leaf, number, 4)
    leaf += (<usize>(single & <u32>(kind === 3) & four)) << 3
    const size = 2 + kind
    const good = single & (<u32>(kind === 1) | (<u32>(kind === 2) & four)) & <u32>(<i32>place + size <= length)
    to = keep(to, place, place + size, number, good)
  }
  nodeCount = <i32>((node - nodeList) >>> 3)
  leafCount = <i32>((leaf - leafList) >>> 3)
  return to
}

/** One step down from each node: the pattern that ends in it, and the child of the next character. */
function nodes(text: usize, length: i32, depth: i32, to: usize): usize {
  let node = nodeList
  let leaf = leafList + ((<usize>leafCount) << 3)
  const end = nodeList + ((<usize>nodeCount) << 3)
  for (let from = nodeList; from < end; from += 8) {
    const place = load<u32>(from)
    const record = nodeAt + ((<usize>load<u32>(from, 4)) << 2)
    const pattern = load<i32>(record)
    to = keep(to, place, place + depth, pattern - 1, <u32>(pattern !== 0) & <u32>(<i32>place + depth <= length))
    const character = <u32>load<u16>(text + ((place + depth) << 1))
    const first = load<u32>(record, 4)
    const mask = load<u32>(record, 12)
    let slot = (character * mix1) >>> load<u32>(record, 8)
    let entry = childAt + ((first + slot) << 3)
    let known = load<u32>(entry)
    for (let steps: u32 = 0; known !== 0 && known !== character + 1 && steps < mask; steps++) {
      slot = (slot + 1) & mask
      entry = childAt + ((first + slot) << 3)
      known = load<u32>(entry)
    }
    const value = known === character + 1 && <i32>place + depth < length ? load<i32>(entry, 4) : 0
    store<u32>(node, place)
    store<i32>(node, -value, 4)
    node += (<usize>(value < 0)) << 3
    store<u32>(leaf, place)
    store<i32>(leaf, value, 4)
    leaf += (<usize>(value > 0)) << 3
  }
  nodeCount = <i32>((node - nodeList) >>> 3)
  leafCount = <i32>((leaf - leafList) >>> 3)
  return to
}

/** Compares what is left of each leaf's pattern, two characters at a time. */
function leaves(text: usize, length: i32, depth: i32, to: usize): usize {
  const end = leafList + ((<usize>leafCount) << 3)
  for (let from = leafList; from < end; from += 8) {
    const place = load<u32>(from)
    const record = leafAt + ((<usize>load<u32>(from, 4)) << 2)
    const size = load<i32>(record, 4)
    let good = <u32>(<i32>place + size <= length)
    let left = good ? size - depth : 0
    let a = record + 8
    let b = text + ((place + depth) << 1)
    for (; left >= 2; left -= 2, a += 4, b += 4) {
      if (load<u32>(a) !== load<u32>(b)) break
    }
    good &= <u32>(left === 0) | (<u32>(left === 1) & <u32>(load<u16>(a) === load<u16>(b)))
    to = keep(to, place, place + size, load<i32>(record), good)
  }
  leafCount = 0
  return to
}

/** Brings the block's matches, made by length, into text order: each goes to the next free room of its place. */
function order(found: i32, matches: usize, origin: i32): void {
  let sum: u32 = 0
  const end = candidateAt + ((<usize>found) << 1)
  for (let from = candidateAt; from < end; from += 2) {
    const places = countAt + ((<usize>load<u16>(from)) << 2)
    const here = load<u32>(places)
    store<u32>(places, sum)
    sum += here
  }
  for (let from = matchList; from < matches; from += 12) {
    const place = load<i32>(from)
    const places = countAt + ((<usize>place) << 2)
    const rank = load<u32>(places)
    store<u32>(places, rank + 1)
    const to = (<usize>(count + rank)) << 2
    store<i32>(startAt + to, origin + place)
    store<i32>(endAt + to, origin + load<i32>(from, 4))
    store<i32>(patternAt + to, load<i32>(from, 8))
  }
  count += sum
}

/** Puts the patterns of one character among the block's matches, which begin at `before`; from the end, so that there is room. */
function mergeSingles(text: usize, places: i32, origin: i32, before: i32): void {
  const singles = findSingles(text, places)
  let from = count - 1
  let to = from + singles
  for (let index = singles - 1; index >= 0; index--, to--) {
    const place = <i32>load<u16>(singleList + ((<usize>index) << 1))
    for (; from >= before && load<i32>(startAt + ((<usize>from) << 2)) >= origin + place; from--, to--) {
      report(
        to,
        load<i32>(startAt + ((<usize>from) << 2)),
        load<i32>(endAt + ((<usize>from) << 2)),
        load<i32>(patternAt + ((<usize>from) << 2)),
      )
    }
    const character = <usize>load<u16>(text + ((<usize>place) << 1))
    report(to, origin + place, origin + place + 1, load<i32>(singleAt + (character << 2)) - 1)
  }
  count += singles
}

function findSingles(text: usize, places: i32): i32 {
  let to = singleList
  for (let place: i32 = 0; place < places; place++) {
    store<u16>(to, place)
    const character = <usize>load<u16>(text + ((<usize>place) << 1))
    to += (<usize>(load<i32>(singleAt + (character << 2)) !== 0)) << 1
  }
  return <i32>((to - singleList) >>> 1)
}

function report(index: i32, start: i32, end: i32, pattern: i32): void {
  const to = (<usize>index) << 2
  store<i32>(startAt + to, start)
  store<i32>(endAt + to, end)
  store<i32>(patternAt + to, pattern)
}

/** Folds characters `from` … `to` - 1 of the text where they stand. */
export function fold(from: i32, to: i32): void {
  const end = textAt + ((<usize>to) << 1)
  for (let at = textAt + ((<usize>from) << 1); at < end; at += 2) {
    store<u16>(at, load<u16>(foldAt + ((<usize>load<u16>(at)) << 1)))
  }
}

/**
 * Folds the first `characters` of the raw text and appends them at place `at` of the text, without those that are
 * skipped; `where` remembers where each came from, `origin` being the position of the first. Returns the text's length.
 */
export function gather(characters: i32, at: i32, origin: i32): i32 {
  let to = textAt + ((<usize>at) << 1)
  let where = whereAt + ((<usize>at) << 2)
  for (let index: i32 = 0; index < characters; index++) {
    const character = <u32>load<u16>(rawAt + ((<usize>index) << 1))
    const folded = <u32>load<u16>(foldAt + ((<usize>character) << 1))
    const visible = <usize>((folded !== 0xffff) | (character === 0xffff))
    store<u16>(to, folded)
    store<i32>(where, origin + index)
    to += visible << 1
    where += visible << 2
  }
  return <i32>((to - textAt) >>> 1)
}

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
