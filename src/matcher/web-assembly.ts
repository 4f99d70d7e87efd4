/** As much of WebAssembly as the matcher uses: the core has no ambient types, and some places have no WebAssembly. */

export interface WasmMemory {
  readonly buffer: ArrayBufferLike
  /** Adds pages of 64 KB and returns how many there were before; among threads, each gets pages of its own. */
  grow(pages: number): number
}

interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: { env: { memory: WasmMemory } }) => { readonly exports: object }
  readonly Memory: new (limits: { initial: number; maximum: number; shared: boolean }) => WasmMemory
}

export const pageSize = 65_536

export function webAssembly(): WebAssemblyLike | undefined {
  return (globalThis as unknown as { readonly WebAssembly?: WebAssemblyLike }).WebAssembly
}
