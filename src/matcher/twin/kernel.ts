/** The TypeScript kernel, for places where WASM is refused: the same filters and tables, and the same matches. */
import { decodeUtf8 } from '../decode.js'
import { dropped, type FoldTable, foldTable } from '../fold.js'
import type { Kernel } from '../kernel.js'
import { header } from '../layout.js'
import { candidatesAmong, candidatesOf } from './candidates.js'
import { TwinTables } from './tables.js'

/** Characters that may be read past the end of a text. */
const beyond = 8
/** Places between which the loop over all places and the look-ups take turns. */
const blockLength = 1024

export class TwinKernel implements Kernel {
  readonly name = 'typescript'
  readonly text: Uint16Array
  readonly raw: Uint16Array
  readonly where: Int32Array
  readonly bytes: Uint8Array
  consumed = 0
  private readonly tables: TwinTables
  private readonly prefixes: Uint16Array
  /** The text once more, as the signed numbers that the prefix sum takes. */
  private readonly signed: Int16Array
  private readonly folds: FoldTable | undefined
  private readonly singles: Int32Array | undefined
  private readonly candidates = new Int32Array(blockLength + beyond)
  /** Matches that a block can have at most. */
  private readonly blockRoom: number

  constructor(blob: Int32Array, capacity: number, drops: boolean) {
    const memory = new Uint16Array(capacity + beyond)
    this.blockRoom = blockLength * blob[header.lengths]
    this.text = memory.subarray(0, capacity)
    this.signed = new Int16Array(memory.buffer)
    this.raw = drops ? new Uint16Array(capacity) : this.text
    this.where = new Int32Array(drops ? capacity : 0)
    this.bytes = new Uint8Array(capacity)
    this.folds = foldTable(blob.subarray(blob[header.foldAt]))
    this.singles = singleTable(blob.subarray(blob[header.singleAt], blob[header.twinAt]))
    this.tables = new TwinTables(blob, memory, this.singles, this.blockRoom + 4 * blockLength)
    const prefixes = blob.byteOffset + blob[header.prefixAt] * 4
    this.prefixes = new Uint16Array(blob.buffer, prefixes, blob[header.prefixMask] + 1)
  }

  get count(): number {
    return this.tables.count
  }
  get starts(): Int32Array {
    return this.tables.starts
  }
  get ends(): Int32Array {
    return this.tables.ends
  }
  get patterns(): Int32Array {
    return this.tables.patterns
  }

  scan(length: number, from: number, to: number, origin: number): number {
    const { tables, candidates } = this
    tables.length = length
    tables.origin = origin
    tables.count = 0
    let at = from
    while (at < to && tables.count + this.blockRoom <= tables.starts.length) {
      const end = Math.min(to, at + blockLength)
      const found = this.findCandidates(at, end)
      for (let index = 0; index < found; index++) tables.addMatches(candidates[index])
      at = end
    }
    return at
  }

  private findCandidates(from: number, to: number): number {
    const { signed, prefixes, candidates, singles } = this
    return singles === undefined
      ? candidatesOf(signed, prefixes, from, to, candidates)
      : candidatesAmong(singles, signed, prefixes, from, to, candidates)
  }

  fold(from: number, to: number): void {
    const { text, folds } = this
    if (folds === undefined) return
    for (let at = from; at < to; at++) text[at] = folds[text[at]]
  }

  gather(count: number, at: number, origin: number): number {
    const { raw, text, where, folds } = this
    if (folds === undefined) return at
    let to = at
    for (let index = 0; index < count; index++) {
      const character = raw[index]
      const folded = folds[character]
      text[to] = folded
      where[to] = origin + index
      if (folded !== dropped || character === dropped) to++
    }
    return to
  }

  decode(count: number, at: number, last: boolean): number {
    const { read, written } = decodeUtf8(this.bytes, count, this.raw, at, last)
    this.consumed = read
    return written
  }
}

/** The blob lists character, pattern + 1. The table has, for each of the 65,536 characters, its pattern + 1 or 0. */
function singleTable(list: Int32Array): Int32Array | undefined {
  if (list.length === 0) return undefined
  const table = new Int32Array(65_536)
  for (let at = 0; at < list.length; at += 2) if (list[at + 1] !== 0) table[list[at]] = list[at + 1]
  return table
}
