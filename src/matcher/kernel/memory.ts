// @ts-nocheck AssemblyScript: see kernel.ts.
/** The working memory of the kernel, which begins where the blob or another thread's ends. */
import { foldEnd, foldList, lengths, singles, singlesEnd } from './blob'

/** What the other side reads: where it puts characters and bytes, and where it finds matches. */
export let textAt: usize = 0
export let rawAt: usize = 0
export let whereAt: usize = 0
export let byteAt: usize = 0
export let startAt: usize = 0
export let endAt: usize = 0
export let patternAt: usize = 0
export let room: i32 = 0
/** Two numbers: matches of the last scan, bytes read by the last decoding. A global would take the other side longer to read. */
export let tallyAt: usize = 0

/** For each of the 65,536 characters, what it is read as; 0xffff: it is skipped. */
export let foldAt: usize = 0

// Places are counted from the beginning of the block, so that 16 bits hold them.
export let block: i32 = 0
/** For each of the 65,536 characters, the pattern that is this character + 1. 0: the blob has no such patterns. */
export let singleAt: usize = 0
export let singleList: usize = 0
export let words: usize = 0
export let compression: usize = 0
export let candidateAt: usize = 0
export let countAt: usize = 0
export let pairList: usize = 0
export let tripleList: usize = 0
export let nodeList: usize = 0
export let leafList: usize = 0
export let matchList: usize = 0

/** Characters that may be read past the end of a text. */
const beyond: i32 = 64
export const widestBlock: i32 = 2048

let free: usize = 0

/** Takes memory for so many bytes, and for what may be read or written past them. */
function take(bytes: usize): usize {
  const at = free
  free = (free + bytes + beyond + 63) & ~63
  return at
}

/** Lays out the working memory from `from` on and returns its end. `readHeader` must have read the blob's. */
export function layOut(from: usize, characters: i32, drops: bool): usize {
  // Narrower blocks where patterns of very many lengths could all begin at one place: their matches must find room.
  block = widestBlock
  while (block > 16 && block * lengths > 8 * widestBlock) block >>= 1
  room = block * lengths + 4 * widestBlock
  free = (from + 63) & ~63
  tallyAt = take(8)
  textAt = take(characters << 1)
  rawAt = drops ? take(characters << 1) : textAt
  whereAt = drops ? take(characters << 2) : 0
  byteAt = take(characters)
  foldAt = foldList !== foldEnd ? take(65536 << 1) : 0
  singleAt = singles !== singlesEnd ? take(65536 << 2) : 0
  singleList = take(block << 1)
  words = take(block << 1)
  compression = take(256 << 3)
  candidateAt = take(block << 1)
  countAt = take(block << 2)
  pairList = take(block << 1)
  tripleList = take(block << 1)
  nodeList = take(block << 3)
  leafList = take(block << 3)
  matchList = take(block * lengths * 12)
  startAt = take(room << 2)
  endAt = take(room << 2)
  patternAt = take(room << 2)
  return free
}
