/** Looks a candidate up in the tables behind the filters, and writes down the matches that begin there. */
import { childHash, childWidth, header, kind, pairHash, pairWidth, tripleHash, tripleWidth } from '../layout.js'

export class TwinTables {
  /** How far the text reaches, and what is added to positions. */
  length = 0
  origin = 0
  count = 0
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly patterns: Int32Array
  private readonly blob: Int32Array
  private readonly text: Uint16Array
  private readonly singles: Int32Array | undefined

  /** `text` may be read three characters past its end. */
  constructor(blob: Int32Array, text: Uint16Array, singles: Int32Array | undefined, room: number) {
    this.blob = blob
    this.text = text
    this.singles = singles
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.patterns = new Int32Array(room)
  }

  /** Adds the matches that begin at `place`, the shortest first. */
  addMatches(place: number): void {
    const { text, singles } = this
    const single = singles === undefined ? 0 : singles[text[place]]
    if (single !== 0) this.add(place, 1, single - 1)
    const pair = text[place] | (text[place + 1] << 16)
    const third = text[place + 2]
    const two = pairHash(pair)
    if (this.mayBegin(two)) this.addPair(this.patternOfPair(two, pair), place)
    const three = tripleHash(pair, third)
    if (this.mayBegin(three)) this.addTriple(this.entryOfTriple(three, pair, third), place)
  }

  /** The exact filter: the bit of a pair's or a triple's hash. */
  private mayBegin(hash: number): boolean {
    const index = hash >>> this.blob[header.exactShift]
    return ((this.blob[this.blob[header.exactAt] + (index >>> 5)] >>> (index & 31)) & 1) !== 0
  }

  /** Pattern + 1, or 0. */
  private patternOfPair(hash: number, pair: number): number {
    const { blob } = this
    const shift = blob[header.pairShift]
    const mask = 0xffff_ffff >>> shift
    let slot = hash >>> shift
    let entry = blob[header.pairAt] + slot * pairWidth
    while (blob[entry + 1] !== 0 && blob[entry] !== pair) {
      slot = (slot + 1) & mask
      entry = blob[header.pairAt] + slot * pairWidth
    }
    return blob[entry + 1]
  }

  private addPair(pattern: number, place: number): void {
    if (pattern !== 0) this.add(place, 2, pattern - 1)
  }

  /** Where the triple's entry is, or an empty one. */
  private entryOfTriple(hash: number, pair: number, third: number): number {
    const { blob } = this
    const shift = blob[header.tripleShift]
    const mask = 0xffff_ffff >>> shift
    let slot = hash >>> shift
    let entry = blob[header.tripleAt] + slot * tripleWidth
    while (blob[entry + 2] !== 0 && (blob[entry] !== pair || (blob[entry + 1] & 0xffff) !== third)) {
      slot = (slot + 1) & mask
      entry = blob[header.tripleAt] + slot * tripleWidth
    }
    return entry
  }

  /** A triple stands for a pattern of three or four characters, a leaf, or a node. */
  private addTriple(entry: number, place: number): void {
    const value = this.blob[entry + 2]
    if (value < 0) this.descend(-value, place)
    else if ((value & 3) === kind.ofThree) this.add(place, 3, value >> 2)
    else if (value !== 0 && this.text[place + 3] === this.blob[entry + 1] >>> 16) this.addLonger(value, place)
  }

  /** The fourth character is known to be the pattern's. */
  private addLonger(value: number, place: number): void {
    if ((value & 3) === kind.ofFour) this.add(place, 4, value >> 2)
    else this.addLeaf(value >> 2, 4, place)
  }

  private descend(node: number, place: number): void {
    const { blob } = this
    let value = -node
    for (let depth = 3; value < 0; depth++) {
      const at = blob[header.nodeAt] - value
      if (blob[at] !== 0) this.add(place, depth, blob[at] - 1)
      value = place + depth < this.length ? this.childOf(at, this.text[place + depth]) : 0
      if (value > 0) this.addLeaf(value, depth + 1, place)
    }
  }

  /** Value of a node's child, or 0. */
  private childOf(node: number, character: number): number {
    const { blob } = this
    const mask = blob[node + 3]
    let slot = childHash(character, blob[node + 2])
    for (let steps = 0; steps <= mask; steps++, slot = (slot + 1) & mask) {
      const entry = blob[header.childAt] + (blob[node + 1] + slot) * childWidth
      if (blob[entry] === character + 1) return blob[entry + 1]
      if (blob[entry] === 0) return 0
    }
    return 0
  }

  /** Compares what is left of a leaf's pattern after its first `depth` characters; two lie in a number. */
  private addLeaf(leaf: number, depth: number, place: number): void {
    const { blob, text } = this
    const record = blob[header.leafAt] + leaf
    const size = blob[record + 1]
    if (place + size > this.length) return
    for (let index = depth; index < size; index++) {
      const two = blob[record + 2 + ((index - depth) >> 1)]
      if (text[place + index] !== ((two >>> (((index - depth) & 1) * 16)) & 0xffff)) return
    }
    this.add(place, size, blob[record])
  }

  private add(place: number, size: number, pattern: number): void {
    if (place + size > this.length) return
    this.starts[this.count] = this.origin + place
    this.ends[this.count] = this.origin + place + size
    this.patterns[this.count++] = pattern
  }
}
