// @ts-nocheck AssemblyScript: see kernel.ts.
/** Where the sections of the blob lie: its header, as ../layout.ts has it. */

export let prefixAt: usize = 0
export let prefixMask: u32 = 0
export let exactAt: usize = 0
export let exactShift: u32 = 0
export let pairAt: usize = 0
export let pairShift: u32 = 0
export let tripleAt: usize = 0
export let tripleShift: u32 = 0
export let nodeAt: usize = 0
export let childAt: usize = 0
export let leafAt: usize = 0
/** Lists of the patterns of one character and of the folds; empty where begin and end are the same. */
export let singles: usize = 0
export let singlesEnd: usize = 0
export let foldList: usize = 0
export let foldEnd: usize = 0
/** A place begins at most one match of each length, singles included. */
export let lengths: i32 = 0

/** Factors of the exact hashes. */
export const mix1: u32 = 0x9e3779b1
export const mix2: u32 = 0x85ebca6b
export const mix3: u32 = 0xc2b2ae35

export function readHeader(blob: usize): void {
  lengths = number(blob, 6)
  prefixMask = number(blob, 7)
  exactShift = number(blob, 8)
  pairShift = number(blob, 9)
  tripleShift = number(blob, 10)
  prefixAt = section(blob, 11)
  exactAt = section(blob, 12)
  pairAt = section(blob, 13)
  tripleAt = section(blob, 14)
  nodeAt = section(blob, 15)
  childAt = section(blob, 16)
  leafAt = section(blob, 17)
  singles = section(blob, 18)
  singlesEnd = section(blob, 19)
  foldList = section(blob, 20)
  foldEnd = section(blob, 2)
}

function number(blob: usize, place: usize): u32 {
  return load<u32>(blob + (place << 2))
}

function section(blob: usize, place: usize): usize {
  return blob + ((<usize>number(blob, place)) << 2)
}
