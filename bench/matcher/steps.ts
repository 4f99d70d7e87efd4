/** The way from the naive loop to the matcher, each step as short as it can be written: the ladder of ../README.md. */
import { createMatcher } from '../../src/matcher/matcher.js'
import { fastest } from './measure.js'
import { figure, heading, table } from './print.js'
import { patternSets, setNames } from './sets.js'
import { flat } from './texts.js'

/** Counts the matches in a text. */
type Count = (text: string) => number
type Step = (patterns: readonly string[]) => Count

const steps: Record<string, Step> = {
  'every pattern at every place': naive,
  'patterns by first character': byFirst,
  'a trie of Maps': mapTrie,
  'a trie in one hashed array': hashedTrie,
  'filters first, in TypeScript': (patterns) => countWith(createMatcher(patterns, { engine: 'typescript' })),
  'filters first, in WASM': (patterns) => countWith(createMatcher(patterns, { engine: 'wasm' })),
}

export function ladder(text: string): void {
  heading('Step by step, 10,000 patterns: million characters a second')
  const sets = patternSets()
  const rows = Object.entries(steps).map(([name, step]) => [
    name,
    ...setNames.map((set) => speed(step(sets(set, 10_000)), text)),
  ])
  table(['', ...setNames], rows)
}

function speed(count: Count, text: string): string {
  const probe = flat(text.slice(0, 200))
  const characters = Math.min(text.length, Math.ceil((300 * probe.length) / fastest(() => count(probe), 20)))
  const part = flat(text.slice(0, characters))
  return figure(part.length / fastest(() => count(part), 500) / 1000)
}

function countWith(matcher: ReturnType<typeof createMatcher>): Count {
  return (text) => matcher.scan(text).count
}

function naive(patterns: readonly string[]): Count {
  return (text) => {
    let count = 0
    for (let place = 0; place < text.length; place++) {
      for (const pattern of patterns) if (text.startsWith(pattern, place)) count++
    }
    return count
  }
}

function byFirst(patterns: readonly string[]): Count {
  const lists = new Map<string, string[]>()
  for (const pattern of patterns) lists.set(pattern[0], [...(lists.get(pattern[0]) ?? []), pattern])
  return (text) => {
    let count = 0
    for (let place = 0; place < text.length; place++) {
      for (const pattern of lists.get(text[place]) ?? []) if (text.startsWith(pattern, place)) count++
    }
    return count
  }
}

interface Node {
  readonly children: Map<number, Node>
  ends: number
}

function mapTrie(patterns: readonly string[]): Count {
  const newNode = (): Node => ({ children: new Map(), ends: 0 })
  const root = newNode()
  for (const pattern of patterns) {
    let node = root
    for (let at = 0; at < pattern.length; at++) {
      const character = pattern.charCodeAt(at)
      if (!node.children.has(character)) node.children.set(character, newNode())
      node = node.children.get(character)!
    }
    node.ends++
  }
  return (text) => {
    let count = 0
    for (let place = 0; place < text.length; place++) {
      let node: Node | undefined = root
      for (let at = place; node !== undefined; at++) {
        count += node.ends
        node = node.children.get(text.charCodeAt(at))
      }
    }
    return count
  }
}

/** Edges are node, character, child in a hash table that is at most half full; nodes are numbers, the root is 1. */
function hashedTrie(patterns: readonly string[]): Count {
  const length = patterns.reduce((sum, pattern) => sum + pattern.length, 2)
  const shift = Math.clz32(length * 2 - 1)
  const edges = new Int32Array(3 * 2 ** (32 - shift))
  const ends = new Int32Array(length)
  let nodes = 1
  const edgeOf = (node: number, character: number): number => {
    let edge = (Math.imul(Math.imul(node, 0x9e37_79b1) ^ character, 0x85eb_ca6b) >>> shift) * 3
    while (edges[edge] !== 0 && (edges[edge] !== node || edges[edge + 1] !== character))
      edge = (edge + 3) % edges.length
    return edge
  }
  for (const pattern of patterns) {
    let node = 1
    for (let at = 0; at < pattern.length; at++) {
      const edge = edgeOf(node, pattern.charCodeAt(at))
      if (edges[edge] === 0) edges.set([node, pattern.charCodeAt(at), ++nodes], edge)
      node = edges[edge + 2]
    }
    ends[node]++
  }
  return (text) => {
    let count = 0
    for (let place = 0; place < text.length; place++) {
      let node = 1
      for (let at = place; node !== 0 && at <= text.length; at++) {
        count += ends[node]
        node = at < text.length ? edges[edgeOf(node, text.charCodeAt(at)) + 2] : 0
      }
    }
    return count
  }
}
