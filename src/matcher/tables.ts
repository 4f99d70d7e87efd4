/** The tables behind the filters: singles, pairs and triples by their characters, and a trie for what shares a triple. */
import { bitsFor, kind, pairHash, pairWidth, tripleHash, tripleWidth } from './layout.js'
import { lengthOf, type Pool } from './pool.js'
import { Trie } from './trie.js'
import { Twins } from './twins.js'

export interface Tables {
  /** Character, pattern + 1. */
  readonly singles: Int32Array
  /** Hash table of pair, pattern + 1. */
  readonly pairs: Int32Array
  /** Hash table of pair, third | fourth << 16, value. */
  readonly triples: Int32Array
  readonly trie: Trie
  readonly twins: Twins
}

export function tablesOf(pool: Pool): Tables {
  const count = pool.starts.length - 1
  const [, ofOne = 0, ofTwo = 0] = pool.counts
  const twins = new Twins(count)
  const tables = {
    singles: singlesOf(pool, twins),
    pairs: new Int32Array(capacityFor(ofTwo) * pairWidth),
    triples: new Int32Array(capacityFor(count - ofOne - ofTwo) * tripleWidth),
    trie: new Trie(pool, twins),
    twins,
  }
  const chains = new Int32Array(count)
  // Backwards, so that twins come to stand in their order.
  for (let id = count - 1; id >= 0; id--) {
    const length = lengthOf(pool, id)
    if (length === 2) addPair(tables.pairs, twins, pool, id)
    else if (length > 2) chainTriple(tables.triples, pool, id, chains)
  }
  settleTriples(tables, pool, chains)
  return tables
}

/** A power of two that is at most four fifths full, and never quite: a search ends at an empty entry. */
function capacityFor(count: number): number {
  return 1 << bitsFor(count * 1.25 + 1, 2)
}

/** Sorted by character, so that a blob depends on its patterns only. */
function singlesOf(pool: Pool, twins: Twins): Int32Array {
  const first = new Map<number, number>()
  for (let id = pool.starts.length - 2; id >= 0; id--) {
    if (lengthOf(pool, id) !== 1) continue
    const character = pool.characters[pool.starts[id]]
    twins.link(id, first.get(character) ?? -1)
    first.set(character, id)
  }
  return Int32Array.from([...first].sort(([a], [b]) => a - b).flatMap(([character, id]) => [character, id + 1]))
}

function addPair(pairs: Int32Array, twins: Twins, { characters, starts }: Pool, id: number): void {
  const pair = characters[starts[id]] | (characters[starts[id] + 1] << 16)
  const capacity = pairs.length / pairWidth
  let slot = pairHash(pair) >>> Math.clz32(capacity - 1)
  while (pairs[slot * pairWidth + 1] !== 0 && pairs[slot * pairWidth] !== pair) slot = (slot + 1) & (capacity - 1)
  twins.link(id, pairs[slot * pairWidth + 1] - 1)
  pairs[slot * pairWidth] = pair
  pairs[slot * pairWidth + 1] = id + 1
}

/** Collects the patterns of a triple: its value is the first of a chain for now. */
function chainTriple(triples: Int32Array, { characters, starts }: Pool, id: number, chains: Int32Array): void {
  const at = starts[id]
  const pair = characters[at] | (characters[at + 1] << 16)
  const third = characters[at + 2]
  const capacity = triples.length / tripleWidth
  let slot = tripleHash(pair, third) >>> Math.clz32(capacity - 1)
  while (
    triples[slot * tripleWidth + 2] !== 0 &&
    (triples[slot * tripleWidth] !== pair || triples[slot * tripleWidth + 1] !== third)
  )
    slot = (slot + 1) & (capacity - 1)
  triples[slot * tripleWidth] = pair
  triples[slot * tripleWidth + 1] = third
  chains[id] = triples[slot * tripleWidth + 2]
  triples[slot * tripleWidth + 2] = id + 1
}

/** Turns each chain into the triple's value: a pattern, a leaf or a node. */
function settleTriples({ triples, trie }: Tables, pool: Pool, chains: Int32Array): void {
  for (let at = 0; at < triples.length; at += tripleWidth) {
    const first = triples[at + 2] - 1
    if (first < 0) continue
    const value = chains[first] === 0 ? trie.single(first) : trie.valueOf(membersOf(first, chains))
    triples[at + 2] = value
    if (value > 0 && (value & 3) !== kind.ofThree) {
      triples[at + 1] |= pool.characters[pool.starts[first] + 3] << 16
    }
  }
  trie.finish()
}

function membersOf(first: number, chains: Int32Array): number[] {
  const members: number[] = []
  for (let id = first; id >= 0; id = chains[id] - 1) members.push(id)
  return members
}
