/** Compiled patterns that worker threads use together, without a copy for each. */
import { blobMemory } from './wasm.js'
import type { WasmMemory } from './web-assembly.js'

/** Post it to a worker as it is, and give it to `loadMatcher` there. */
export interface SharedPatterns {
  /** Over a SharedArrayBuffer. */
  readonly compiled: Int32Array
  /** Memory that the WASM kernels of all threads work on: each takes pages of its own for its work. Absent without WASM. */
  readonly memory?: WasmMemory
}

/** Copies compiled patterns to where threads can share them; `loadMatcher` then copies them no more. */
export function sharePatterns(compiled: Int32Array): SharedPatterns {
  try {
    const { memory } = blobMemory(compiled, true)
    return { compiled: new Int32Array(memory.buffer, 0, compiled.length), memory }
  } catch {
    const copy = new Int32Array(new SharedArrayBuffer(compiled.byteLength))
    copy.set(compiled)
    return { compiled: copy }
  }
}
