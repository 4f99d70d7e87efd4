// @ts-nocheck AssemblyScript: see kernel.ts.
/** The matches of a scan, in text order. */
import { singles, singlesEnd } from './blob'
import { candidateAt, countAt, endAt, matchList, patternAt, singleAt, singleList, startAt } from './memory'

export let count: i32 = 0

export function forgetMatches(): void {
  count = 0
}

/** Brings the block's matches, made by length, into text order: each goes to the next free room of its place. */
export function order(found: i32, matches: usize, origin: i32): void {
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

/** The blob lists character, pattern + 1. */
export function prepareSingles(): void {
  for (let at = singles; at < singlesEnd; at += 8) {
    if (load<i32>(at, 4) !== 0) store<i32>(singleAt + ((<usize>load<u16>(at)) << 2), load<i32>(at, 4))
  }
}

/** Puts the patterns of one character among the block's matches, which begin at `before`; from the end, so that there is room. */
export function mergeSingles(text: usize, places: i32, origin: i32, before: i32): void {
  const found = findSingles(text, places)
  let from = count - 1
  let to = from + found
  for (let index = found - 1; index >= 0; index--, to--) {
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
  count += found
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
