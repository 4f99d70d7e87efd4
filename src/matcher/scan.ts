/** Walks the trie from every place of a text; the longest pattern bounds each walk, so the time is linear in the text. */
import { edgeWidth, header, magic, slotOf, version } from './layout.js'
import type { Matches } from './matches.js'

export function createScan(compiled: Int32Array): (text: string) => Matches {
  if (compiled[header.magic] !== magic || compiled[header.version] !== version)
    throw new RangeError('These are not compiled patterns of this version of jiaodui; compile them again.')
  if (compiled[header.length] !== compiled.length) throw new RangeError('The compiled patterns are cut short.')
  const bits = compiled[header.edgeBits]
  const edges = compiled.subarray(compiled[header.edges], compiled[header.ends])
  const ends = compiled.subarray(compiled[header.ends], compiled[header.next])
  const next = compiled.subarray(compiled[header.next])
  const found = new Positions()

  const childOf = (node: number, character: number): number => {
    let slot = slotOf(node, character, bits)
    for (;;) {
      const at = slot * edgeWidth
      const child = edges[at + 2]
      if (child === 0 || (edges[at] === node && edges[at + 1] === character)) return child
      slot = (slot + 1) & ((1 << bits) - 1)
    }
  }

  return (text) => {
    found.count = 0
    for (let start = 0; start < text.length; start++) {
      let node = 0
      for (let at = start; at < text.length; at++) {
        node = childOf(node, text.charCodeAt(at))
        if (node === 0) break
        for (let id = ends[node]; id >= 0; id = next[id]) found.add(start, at + 1, id)
      }
    }
    return found
  }
}

/** Growing typed arrays, kept from one scan to the next. */
class Positions implements Matches {
  count = 0
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  patterns = new Int32Array(256)

  add(start: number, end: number, pattern: number): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.patterns[this.count++] = pattern
  }

  private grow(): void {
    for (const name of ['starts', 'ends', 'patterns'] as const) {
      const longer = new Int32Array(this.count * 2)
      longer.set(this[name])
      this[name] = longer
    }
  }
}
