/** What patterns of the same first three characters become: one leaf where there is one, else nodes with hashed children. */
import { childHash, childWidth, kind, nodeWidth } from './layout.js'
import { areTwins, compare, lengthOf, type Pool } from './pool.js'
import type { Twins } from './twins.js'

/** Patterns members[start] … members[end - 1], sorted, share `depth` characters; the node's children are still to be made. */
interface Pending {
  readonly members: readonly number[]
  readonly start: number
  readonly end: number
  readonly depth: number
  readonly node: number
}

const treeDepth = 3

export class Trie {
  /** Pattern that ends here + 1 or 0, first child, shift and mask of the children's hash. */
  readonly nodes = new Numbers()
  /** Character + 1, value: a leaf's place, or a node's negative one. */
  readonly children = new Numbers()
  /** Pattern, length, then the characters from the leaf's depth on, two in a number. Place 0 stays free. */
  readonly leaves = new Numbers()
  private readonly pool: Pool
  private readonly twins: Twins
  private readonly pending: Pending[] = []

  constructor(pool: Pool, twins: Twins) {
    this.pool = pool
    this.twins = twins
    this.nodes.take(nodeWidth)
    this.leaves.take(2)
  }

  /** Value of the triple that these patterns begin with. */
  valueOf(members: number[]): number {
    members.sort((a, b) => compare(this.pool, a, b))
    this.linkTwins(members)
    if (areTwins(this.pool, members[0], members[members.length - 1])) return this.single(members[0])
    return this.node(members, 0, members.length, treeDepth)
  }

  /** Makes the children of all nodes; a list of what is to do instead of recursion, for patterns may be very long. */
  finish(): void {
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) this.addChildren(next)
  }

  /** Value of a triple that one pattern begins with. */
  single(id: number): number {
    const length = lengthOf(this.pool, id)
    if (length === 3) return (id << 2) | kind.ofThree
    if (length === 4) return (id << 2) | kind.ofFour
    return (this.leaf(id, treeDepth + 1) << 2) | kind.leaf
  }

  private linkTwins(members: readonly number[]): void {
    for (let index = 1; index < members.length; index++) {
      if (areTwins(this.pool, members[index - 1], members[index])) this.twins.link(members[index - 1], members[index])
    }
  }

  private leaf(id: number, depth: number): number {
    const { characters, starts } = this.pool
    const length = lengthOf(this.pool, id)
    const at = this.leaves.take(2 + ((length - depth + 1) >> 1))
    const { numbers } = this.leaves
    numbers[at] = id
    numbers[at + 1] = length
    for (let index = depth; index < length; index++) {
      numbers[at + 2 + ((index - depth) >> 1)] |= characters[starts[id] + index] << (((index - depth) & 1) * 16)
    }
    return at
  }

  private node(members: readonly number[], start: number, end: number, depth: number): number {
    const node = this.nodes.take(nodeWidth)
    this.pending.push({ members, start, end, depth, node })
    return -node
  }

  private addChildren({ members, start, end, depth, node }: Pending): void {
    let from = start
    while (from < end && lengthOf(this.pool, members[from]) === depth) from++
    const ends = this.endsByCharacter(members, from, end, depth)
    const bits = this.bitsFor(members, from, ends, depth)
    const first = this.children.take(childWidth << bits) / childWidth
    this.nodes.numbers.set([from > start ? members[start] + 1 : 0, first, 32 - bits, (1 << bits) - 1], node)
    for (const until of ends) {
      this.addChild(
        first,
        bits,
        this.characterOf(members[from], depth),
        this.childValue(members, from, until, depth + 1),
      )
      from = until
    }
  }

  private childValue(members: readonly number[], start: number, end: number, depth: number): number {
    return areTwins(this.pool, members[start], members[end - 1])
      ? this.leaf(members[start], depth)
      : this.node(members, start, end, depth)
  }

  private addChild(first: number, bits: number, character: number, value: number): void {
    const { numbers } = this.children
    let slot = childHash(character, 32 - bits)
    while (numbers[(first + slot) * childWidth] !== 0) slot = (slot + 1) & ((1 << bits) - 1)
    numbers[(first + slot) * childWidth] = character + 1
    numbers[(first + slot) * childWidth + 1] = value
  }

  /** Where each run of members with the same character at `depth` ends. */
  private endsByCharacter(members: readonly number[], start: number, end: number, depth: number): number[] {
    const ends: number[] = []
    for (let index = start + 1; index < end; index++) {
      if (this.characterOf(members[index], depth) !== this.characterOf(members[index - 1], depth)) ends.push(index)
    }
    ends.push(end)
    return ends
  }

  /** Room for half as many again; up to four times more where that keeps a few children from meeting in one slot. */
  private bitsFor(members: readonly number[], start: number, ends: readonly number[], depth: number): number {
    const least = Math.max(1, Math.ceil(Math.log2(ends.length * 1.5)))
    if (ends.length > 8) return least
    for (let bits = least; bits <= least + 2; bits++) if (this.areApart(members, start, ends, depth, bits)) return bits
    return least
  }

  /** Whether no two of at most eight children share one of at most 64 slots. */
  private areApart(members: readonly number[], start: number, ends: readonly number[], depth: number, bits: number) {
    let low = 0
    let high = 0
    for (let index = 0; index < ends.length; index++) {
      const first = index === 0 ? start : ends[index - 1]
      const slot = childHash(this.characterOf(members[first], depth), 32 - bits)
      const bit = 1 << (slot & 31)
      if (((slot < 32 ? low : high) & bit) !== 0) return false
      if (slot < 32) low |= bit
      else high |= bit
    }
    return true
  }

  private characterOf(id: number, depth: number): number {
    return this.pool.characters[this.pool.starts[id] + depth]
  }
}

/** An Int32Array that grows. */
class Numbers {
  numbers = new Int32Array(1024)
  length = 0

  /** Place of `count` new numbers, all zero. */
  take(count: number): number {
    const at = this.length
    this.length += count
    if (this.length > this.numbers.length) this.grow()
    return at
  }

  private grow(): void {
    const longer = new Int32Array(Math.max(this.length, this.numbers.length * 2))
    longer.set(this.numbers)
    this.numbers = longer
  }
}
