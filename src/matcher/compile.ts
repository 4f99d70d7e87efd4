/** Patterns → one Int32Array: a trie whose edges are a hash table, and a chain of patterns for each node that ends some. */
import { edgeWidth, header, magic, slotOf, version } from './layout.js'

const none = -1

export function compilePatterns(patterns: readonly string[]): Int32Array {
  if (patterns.includes('')) throw new RangeError('A pattern must have at least one character.')
  const longestTrie = patterns.reduce((sum, pattern) => sum + pattern.length, 1)
  const bits = Math.max(4, Math.ceil(Math.log2(longestTrie * 2)))
  const edges = new Int32Array((1 << bits) * edgeWidth)
  const ends = new Int32Array(longestTrie).fill(none)
  const next = new Int32Array(patterns.length).fill(none)
  let nodes = 1

  const childOf = (node: number, character: number): number => {
    let slot = slotOf(node, character, bits)
    for (;;) {
      const at = slot * edgeWidth
      if (edges[at + 2] === 0) {
        edges.set([node, character, nodes], at)
        return nodes++
      }
      if (edges[at] === node && edges[at + 1] === character) return edges[at + 2]
      slot = (slot + 1) & ((1 << bits) - 1)
    }
  }

  // Backwards, so that a chain names its patterns in their order.
  for (let id = patterns.length - 1; id >= 0; id--) {
    const pattern = patterns[id]
    let node = 0
    for (let at = 0; at < pattern.length; at++) node = childOf(node, pattern.charCodeAt(at))
    next[id] = ends[node]
    ends[node] = id
  }
  return join(bits, edges, ends.subarray(0, nodes), next)
}

function join(bits: number, edges: Int32Array, ends: Int32Array, next: Int32Array): Int32Array {
  const length = header.size + edges.length + ends.length + next.length
  const compiled = new Int32Array(length)
  compiled[header.magic] = magic
  compiled[header.version] = version
  compiled[header.nodes] = ends.length
  compiled[header.patterns] = next.length
  compiled[header.edgeBits] = bits
  compiled[header.edges] = header.size
  compiled[header.ends] = header.size + edges.length
  compiled[header.next] = header.size + edges.length + ends.length
  compiled[header.length] = length
  compiled.set(edges, compiled[header.edges])
  compiled.set(ends, compiled[header.ends])
  compiled.set(next, compiled[header.next])
  return compiled
}
