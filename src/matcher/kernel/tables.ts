// @ts-nocheck AssemblyScript: see kernel.ts.
/** The tables: survivors of the filters → matches, all pairs first, then by and by the longer ones. */
import { childAt, leafAt, mix1, mix2, mix3, nodeAt, pairAt, pairShift, tripleAt, tripleShift } from './blob'
import { pairEnd, tripleEnd } from './filters'
import { countAt, leafList, nodeList, pairList, tripleList } from './memory'

/** A match is kept where `good` is 1: place, end, pattern. Places count how many matches begin at them. */
function keep(to: usize, place: u32, end: i32, pattern: i32, good: u32): usize {
  store<i32>(to, place)
  store<i32>(to, end, 4)
  store<i32>(to, pattern, 8)
  const places = countAt + (place << 2)
  store<u32>(places, load<u32>(places) + good)
  return to + good * 12
}

export function pairs(text: usize, length: i32, to: usize): usize {
  for (let from = pairList; from < pairEnd; from += 2) {
    const place = <u32>load<u16>(from)
    const key = load<u32>(text + (place << 1))
    const mask: u32 = <u32>0xffffffff >>> pairShift
    let slot = (((key * mix1) ^ mix3) * mix2) >>> pairShift
    let entry = pairAt + (slot << 3)
    let pattern = load<i32>(entry, 4)
    while (pattern !== 0 && load<u32>(entry) !== key) {
      slot = (slot + 1) & mask
      entry = pairAt + (slot << 3)
      pattern = load<i32>(entry, 4)
    }
    to = keep(to, place, place + 2, pattern - 1, <u32>(pattern !== 0) & <u32>(<i32>place + 2 <= length))
  }
  return to
}

export let nodeCount: i32 = 0
export let leafCount: i32 = 0

export function triples(text: usize, length: i32, to: usize): usize {
  let node = nodeList
  let leaf = leafList
  for (let from = tripleList; from < tripleEnd; from += 2) {
    const place = <u32>load<u16>(from)
    const at = text + (place << 1)
    const key = load<u32>(at)
    const rest = load<u32>(at, 4)
    const third = rest & 0xffff
    const mask: u32 = <u32>0xffffffff >>> tripleShift
    let slot = (((key * mix1) ^ (third * mix3)) * mix2) >>> tripleShift
    let entry = tripleAt + slot * 12
    let value = load<i32>(entry, 8)
    while (value !== 0 && (load<u32>(entry) !== key || (load<u32>(entry, 4) & 0xffff) !== third)) {
      slot = (slot + 1) & mask
      entry = tripleAt + slot * 12
      value = load<i32>(entry, 8)
    }
    const kind = value & 3
    const four = <u32>(load<u32>(entry, 4) === rest)
    const number = value >> 2
    const single = <u32>(value > 0)
    store<u32>(node, place)
    store<i32>(node, -value, 4)
    node += (<usize>(value < 0)) << 3
    store<u32>(leaf, place)
    store<i32>(leaf, number, 4)
    leaf += (<usize>(single & <u32>(kind === 3) & four)) << 3
    const size = 2 + kind
    const good = single & (<u32>(kind === 1) | (<u32>(kind === 2) & four)) & <u32>(<i32>place + size <= length)
    to = keep(to, place, place + size, number, good)
  }
  nodeCount = <i32>((node - nodeList) >>> 3)
  leafCount = <i32>((leaf - leafList) >>> 3)
  return to
}

/** One step down from each node: the pattern that ends in it, and the child of the next character. */
export function nodes(text: usize, length: i32, depth: i32, to: usize): usize {
  let node = nodeList
  let leaf = leafList + ((<usize>leafCount) << 3)
  const end = nodeList + ((<usize>nodeCount) << 3)
  for (let from = nodeList; from < end; from += 8) {
    const place = load<u32>(from)
    const record = nodeAt + ((<usize>load<u32>(from, 4)) << 2)
    const pattern = load<i32>(record)
    to = keep(to, place, place + depth, pattern - 1, <u32>(pattern !== 0) & <u32>(<i32>place + depth <= length))
    const character = <u32>load<u16>(text + ((place + depth) << 1))
    const first = load<u32>(record, 4)
    const mask = load<u32>(record, 12)
    let slot = (character * mix1) >>> load<u32>(record, 8)
    let entry = childAt + ((first + slot) << 3)
    let known = load<u32>(entry)
    for (let steps: u32 = 0; known !== 0 && known !== character + 1 && steps < mask; steps++) {
      slot = (slot + 1) & mask
      entry = childAt + ((first + slot) << 3)
      known = load<u32>(entry)
    }
    const value = known === character + 1 && <i32>place + depth < length ? load<i32>(entry, 4) : 0
    store<u32>(node, place)
    store<i32>(node, -value, 4)
    node += (<usize>(value < 0)) << 3
    store<u32>(leaf, place)
    store<i32>(leaf, value, 4)
    leaf += (<usize>(value > 0)) << 3
  }
  nodeCount = <i32>((node - nodeList) >>> 3)
  leafCount = <i32>((leaf - leafList) >>> 3)
  return to
}

/** Compares what is left of each leaf's pattern, two characters at a time. */
export function leaves(text: usize, length: i32, depth: i32, to: usize): usize {
  const end = leafList + ((<usize>leafCount) << 3)
  for (let from = leafList; from < end; from += 8) {
    const place = load<u32>(from)
    const record = leafAt + ((<usize>load<u32>(from, 4)) << 2)
    const size = load<i32>(record, 4)
    let good = <u32>(<i32>place + size <= length)
    let left = good ? size - depth : 0
    let a = record + 8
    let b = text + ((place + depth) << 1)
    for (; left >= 2; left -= 2, a += 4, b += 4) {
      if (load<u32>(a) !== load<u32>(b)) break
    }
    good &= <u32>(left === 0) | (<u32>(left === 1) & <u32>(load<u16>(a) === load<u16>(b)))
    to = keep(to, place, place + size, load<i32>(record), good)
  }
  leafCount = 0
  return to
}
