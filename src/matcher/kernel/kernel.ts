// @ts-nocheck This file is AssemblyScript: `npm run build:kernel` makes the WASM kernel of it.
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

import { foldEnd, foldList, lengths, readHeader, singles, singlesEnd } from './blob'
import { candidates, prefixes, prepareCompression, survivors } from './filters'
import { prepareFolds } from './fold'
import { count, forgetMatches, mergeSingles, order, prepareSingles } from './matches'
import { block, layOut, matchList, room, singleAt, tallyAt, textAt } from './memory'
import { leafCount, leaves, nodeCount, nodes, pairs, triples } from './tables'

export { fold, gather } from './fold'
export { byteAt, endAt, patternAt, rawAt, room, startAt, tallyAt, textAt, whereAt } from './memory'
export { decode } from './utf8'

/**
 * Reads the blob and lays out the working memory from `free` on, for texts of so many characters at a time. The memory
 * must be zero there. Returns its end; with `fill` false it only measures.
 */
export function open(blob: usize, free: usize, characters: i32, drops: bool, fill: bool): usize {
  readHeader(blob)
  const end = layOut(free, characters, drops)
  if (!fill) return end
  prepareCompression()
  if (singles !== singlesEnd) prepareSingles()
  if (foldList !== foldEnd) prepareFolds()
  return end
}

/**
 * Finds what begins at places `from` … `to` - 1 of the `length` characters at `textAt`. Stops early where the matches
 * fill their room; returns the place to go on from. Positions are reported with `origin` added.
 */
export function scan(length: i32, from: i32, to: i32, origin: i32): i32 {
  forgetMatches()
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
