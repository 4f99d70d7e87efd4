/** How compiled patterns lie in one Int32Array: a header, the trie's edges, and the patterns that end at each node. */

export const magic = 0x4a44_5031
export const version = 1

/** Places in the header. */
export const header = {
  magic: 0,
  version: 1,
  nodes: 2,
  patterns: 3,
  edgeBits: 4,
  edges: 5,
  ends: 6,
  next: 7,
  length: 8,
  size: 16,
} as const

/** Edges are a hash table of three numbers each: node, character, child. An empty slot has child 0, the root's number. */
export const edgeWidth = 3

export function slotOf(node: number, character: number, bits: number): number {
  return Math.imul(Math.imul(node, 0x9e37_79b1) ^ character, 0x85eb_ca6b) >>> (32 - bits)
}
