/** The WASM kernel: the module made of ./kernel/kernel.ts, with a memory for the blob and its work. */
import { readBase64 } from './base64.js'
import { memoryFlagAt, moduleInBase64 } from './kernel/module.js'
import type { Kernel } from './kernel.js'
import { pageSize, type WasmMemory, webAssembly } from './web-assembly.js'

interface Value {
  readonly value: number
}

/** What ./kernel/kernel.ts exports. */
interface Exports extends Readonly<Record<'textAt' | 'rawAt' | 'whereAt' | 'byteAt', Value>> {
  readonly startAt: Value
  readonly endAt: Value
  readonly patternAt: Value
  readonly room: Value
  readonly tallyAt: Value
  open(blob: number, free: number, characters: number, drops: boolean, fill: boolean): number
  fold(from: number, to: number): void
  gather(count: number, at: number, origin: number): number
  decode(count: number, at: number, last: boolean): number
  scan(length: number, from: number, to: number, origin: number): number
}

/** Compiled patterns in a memory that the kernels of several threads can work on at once. */
export interface BlobMemory {
  readonly memory: WasmMemory
  /** Address of the blob, in bytes. */
  readonly at: number
  readonly shared: boolean
}

/** Pages of 64 KB that a memory may grow to; for a shared one, the space is set aside at once. */
const maximum = { own: 65_536, shared: 16_384 }

/** Copies a blob into a memory of its own. Throws where WASM is refused. */
export function blobMemory(compiled: Int32Array, shared: boolean): BlobMemory {
  const wasm = webAssembly()
  if (wasm === undefined) throw new Error('This runtime has no WebAssembly.')
  const initial = Math.ceil(compiled.byteLength / pageSize)
  const memory = new wasm.Memory({ initial, maximum: shared ? maximum.shared : maximum.own, shared })
  new Int32Array(memory.buffer, 0, compiled.length).set(compiled)
  return { memory, at: 0, shared }
}

/** Throws where WASM, or its SIMD, is refused: by the runtime, or by a content security policy. */
export function createWasmKernel({ memory, at, shared }: BlobMemory, capacity: number, drops: boolean): Kernel {
  const exports = instantiate(memory, shared)
  const size = exports.open(at, 0, capacity, drops, false)
  const free = memory.grow(Math.ceil(size / pageSize)) * pageSize
  exports.open(at, free, capacity, drops, true)
  return kernelOf(exports, memory.buffer, capacity, drops)
}

/** The module is compiled at every call; engines keep the code of the same bytes. */
function instantiate(memory: WasmMemory, shared: boolean): Exports {
  const wasm = webAssembly()
  if (wasm === undefined) throw new Error('This runtime has no WebAssembly.')
  const bytes = readBase64(moduleInBase64)
  // A module says whether the memory it imports is shared (3) or not (1); nothing else in it differs.
  bytes[memoryFlagAt] = shared ? 3 : 1
  return new wasm.Instance(new wasm.Module(bytes), { env: { memory } }).exports as Exports
}

function kernelOf(exports: Exports, memory: ArrayBufferLike, capacity: number, drops: boolean): Kernel {
  const tally = new Int32Array(memory, exports.tallyAt.value, 2)
  const numbers = ({ value }: Value) => new Int32Array(memory, value, exports.room.value)
  const text = new Uint16Array(memory, exports.textAt.value, capacity)
  return {
    name: 'wasm',
    text,
    raw: drops ? new Uint16Array(memory, exports.rawAt.value, capacity) : text,
    where: new Int32Array(memory, exports.whereAt.value, drops ? capacity : 0),
    bytes: new Uint8Array(memory, exports.byteAt.value, capacity),
    fold: exports.fold,
    gather: exports.gather,
    decode: exports.decode,
    scan: exports.scan,
    get consumed() {
      return tally[1]
    },
    get count() {
      return tally[0]
    },
    starts: numbers(exports.startAt),
    ends: numbers(exports.endAt),
    patterns: numbers(exports.patternAt),
  }
}
