/** The TypeScript kernel, for places where WASM is refused: the same tables and filters, one place of the text at a time. */
import { decodeUtf8 } from './decode.js'
import { dropped, type FoldTable, foldTable } from './fold.js'
import type { Kernel } from './kernel.js'
import { childHash, header, kind, pairHash, prefixFactor1, prefixFactor2, prefixShift, prefixSum, tripleHash } from './layout.js'

/** Characters that may be read past the end of a text. */
const beyond = 8
const blockLength = 1024

export class TwinKernel implements Kernel {
  readonly name = 'typescript'
  readonly text: Uint16Array
  readonly raw: Uint16Array
  readonly where: Int32Array
  readonly bytes: Uint8Array
  consumed = 0
  count = 0
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly patterns: Int32Array
  private readonly blob: Int32Array
  private readonly prefixes: Uint16Array
  /** The text once more, as the signed numbers that the prefix sum takes. */
  private readonly signed: Int16Array
  /** Places of a block that may begin a match. */
  private readonly candidates = new Int32Array(blockLength + beyond)
  private readonly folds: FoldTable | undefined
  private readonly singles: Int32Array | undefined

  constructor(blob: Int32Array, capacity: number, drops: boolean) {
    const memory = new Uint16Array(capacity + beyond)
    const room = blockLength * (blob[header.lengths] + 4)
    this.blob = blob
    this.prefixes = new Uint16Array(blob.buffer, blob.byteOffset + blob[header.prefixAt] * 4, blob[header.prefixMask] + 1)
    this.signed = new Int16Array(memory.buffer)
    this.text = memory.subarray(0, capacity)
    this.raw = drops ? new Uint16Array(capacity) : this.text
    this.where = new Int32Array(drops ? capacity : 0)
    this.bytes = new Uint8Array(capacity)
    this.folds = foldTable(blob.subarray(blob[header.foldAt]))
    this.singles = singleTable(blob.subarray(blob[header.singleAt], blob[header.twinAt]))
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.patterns = new Int32Array(room)
  }

  /** A block at a time, like the WASM kernel: the loop over all places is kept small, and free of calls. */
  scan(length: number, from: number, to: number, origin: number): number {
    this.count = 0
    const most = this.starts.length - blockLength * this.blob[header.lengths]
    let at = from
    while (at < to && this.count <= most) {
      const end = Math.min(to, at + blockLength)
      const found = this.findCandidates(at, end)
      for (let index = 0; index < found; index++) this.addMatches(this.candidates[index], length, origin)
      at = end
    }
    return at
  }

  private findCandidates(from: number, to: number): number {
    const { signed, prefixes, candidates, singles, blob } = this
    const mask = blob[header.prefixMask]
    return singles === undefined
      ? candidatesOf(signed, prefixes, mask, from, to, candidates)
      : candidatesAmong(singles, signed, prefixes, mask, from, to, candidates)
  }

  private addMatches(place: number, length: number, origin: number): void {
    const { text, signed, singles } = this
    const single = singles === undefined ? 0 : singles[text[place]]
    if (single !== 0) this.add(origin + place, origin + place + 1, single - 1)
    const pair = text[place] | (signed[place + 1] << 16)
    const third = signed[place + 2] & 0xffff
    const two = pairHash(pair)
    if (this.mayBegin(two)) this.addPair(two, pair, place, length, origin)
    const three = tripleHash(pair, third)
    if (this.mayBegin(three)) this.addTriple(three, pair, third, place, length, origin)
  }

  private mayBegin(hash: number): boolean {
    const index = hash >>> this.blob[header.exactShift]
    return ((this.blob[this.blob[header.exactAt] + (index >>> 5)] >>> (index & 31)) & 1) !== 0
  }

  private addPair(hash: number, pair: number, place: number, length: number, origin: number): void {
    if (place + 2 > length) return
    const { blob } = this
    const shift = blob[header.pairShift]
    const mask = 0xffff_ffff >>> shift
    for (let slot = hash >>> shift; ; slot = (slot + 1) & mask) {
      const entry = blob[header.pairAt] + slot * 2
      if (blob[entry + 1] === 0) return
      if (blob[entry] === pair) return this.add(origin + place, origin + place + 2, blob[entry + 1] - 1)
    }
  }

  private addTriple(hash: number, pair: number, third: number, place: number, length: number, origin: number): void {
    if (place + 3 > length) return
    const { blob } = this
    const shift = blob[header.tripleShift]
    const mask = 0xffff_ffff >>> shift
    for (let slot = hash >>> shift; ; slot = (slot + 1) & mask) {
      const entry = blob[header.tripleAt] + slot * 3
      if (blob[entry + 2] === 0) return
      if (blob[entry] === pair && (blob[entry + 1] & 0xffff) === third) {
        return this.follow(blob[entry + 2], blob[entry + 1] >>> 16, place, length, origin)
      }
    }
  }

  /** What the value of a triple stands for: a pattern of three or four characters, a leaf, or a node. */
  private follow(value: number, fourth: number, place: number, length: number, origin: number): void {
    if (value < 0) return this.descend(-value, place, length, origin)
    const what = value & 3
    if (what === kind.ofThree) return this.add(origin + place, origin + place + 3, value >> 2)
    if (place + 4 > length || this.text[place + 3] !== fourth) return
    if (what === kind.ofFour) this.add(origin + place, origin + place + 4, value >> 2)
    else this.addLeaf(value >> 2, 4, place, length, origin)
  }

  private descend(node: number, place: number, length: number, origin: number): void {
    const { blob } = this
    for (let depth = 3; ; depth++) {
      const at = blob[header.nodeAt] + node
      if (blob[at] !== 0) this.add(origin + place, origin + place + depth, blob[at] - 1)
      if (place + depth >= length) return
      const value = this.childOf(at, this.text[place + depth])
      if (value >= 0) return value === 0 ? undefined : this.addLeaf(value, depth + 1, place, length, origin)
      node = -value
    }
  }

  private childOf(node: number, character: number): number {
    const { blob } = this
    const mask = blob[node + 3]
    let slot = childHash(character, blob[node + 2])
    for (let steps = 0; steps <= mask; steps++, slot = (slot + 1) & mask) {
      const entry = blob[header.childAt] + (blob[node + 1] + slot) * 2
      if (blob[entry] === character + 1) return blob[entry + 1]
      if (blob[entry] === 0) return 0
    }
    return 0
  }

  private addLeaf(leaf: number, depth: number, place: number, length: number, origin: number): void {
    const { blob, text } = this
    const record = blob[header.leafAt] + leaf
    const size = blob[record + 1]
    if (place + size > length) return
    for (let index = depth; index < size; index++) {
      const two = blob[record + 2 + ((index - depth) >> 1)]
      if (text[place + index] !== ((two >>> (((index - depth) & 1) * 16)) & 0xffff)) return
    }
    this.add(origin + place, origin + place + size, blob[record])
  }

  private add(start: number, end: number, pattern: number): void {
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.patterns[this.count++] = pattern
  }

  fold(from: number, to: number): void {
    const { text, folds } = this
    if (folds === undefined) return
    for (let at = from; at < to; at++) text[at] = folds[text[at]]
  }

  gather(count: number, at: number, origin: number): number {
    const { raw, text, where, folds } = this
    if (folds === undefined) return at
    for (let index = 0; index < count; index++) {
      const character = raw[index]
      text[at] = folds[character]
      where[at] = origin + index
      if (text[at] !== dropped || character === dropped) at++
    }
    return at
  }

  decode(count: number, at: number, last: boolean): number {
    const { read, written } = decodeUtf8(this.bytes, count, this.raw, at, last)
    this.consumed = read
    return written
  }
}

function singleTable(list: Int32Array): Int32Array | undefined {
  if (list.length === 0) return undefined
  const table = new Int32Array(65_536)
  for (let at = 0; at < list.length; at += 2) if (list[at + 1] !== 0) table[list[at]] = list[at + 1]
  return table
}

/**
 * Places whose prefix word shares a class with that of the next place; pairs need no next place. Four places a step, so
 * that most steps have one branch, and it is not taken. Without `| 0` the sums would be made as floating-point numbers.
 */
function candidatesOf(
  signed: Int16Array,
  prefixes: Uint16Array,
  mask: number,
  from: number,
  to: number,
  candidates: Int32Array,
): number {
  let found = 0
  let a = signed[from + 1]
  let word = prefixes[(prefixSum(signed[from], a) >>> prefixShift) & mask]
  for (let place = from; place < to; place += 4) {
    const b = signed[place + 2]
    const c = signed[place + 3]
    const d = signed[place + 4]
    const e = signed[place + 5]
    const word1 = prefixes[((Math.imul(a, prefixFactor1) + Math.imul(b, prefixFactor2) | 0) >>> prefixShift) & mask]
    const word2 = prefixes[((Math.imul(b, prefixFactor1) + Math.imul(c, prefixFactor2) | 0) >>> prefixShift) & mask]
    const word3 = prefixes[((Math.imul(c, prefixFactor1) + Math.imul(d, prefixFactor2) | 0) >>> prefixShift) & mask]
    const word4 = prefixes[((Math.imul(d, prefixFactor1) + Math.imul(e, prefixFactor2) | 0) >>> prefixShift) & mask]
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
function candidatesAmong(
  singles: Int32Array,
  signed: Int16Array,
  prefixes: Uint16Array,
  mask: number,
  from: number,
  to: number,
  candidates: Int32Array,
): number {
  let found = 0
  for (let place = from; place < to; place++) {
    const second = signed[place + 1]
    const word = prefixes[(prefixSum(signed[place], second) >>> prefixShift) & mask]
    const next = prefixes[(prefixSum(second, signed[place + 2]) >>> prefixShift) & mask]
    candidates[found] = place
    if ((word & ((next >>> 8) | 1)) !== 0 || singles[signed[place] & 0xffff] !== 0) found++
  }
  return found
}
