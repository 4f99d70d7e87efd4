/** Finds every occurrence of many patterns in one pass over a text. */
import { compilePatterns } from './compile.js'
import { dropsAny, type Fold } from './fold.js'
import type { Kernel } from './kernel.js'
import { header } from './layout.js'
import type { Matches } from './matches.js'
import { createScan, pieceLength } from './scan.js'
import type { SharedPatterns } from './share.js'
import { TwinKernel } from './twin/kernel.js'
import { verifyCompiled } from './verify.js'
import { blobMemory, createWasmKernel } from './wasm.js'

export interface Matcher {
  /** `wasm` where the runtime allows it, else `typescript`. Both find the same. */
  readonly engine: Engine
  /** The compiled patterns with their folds: plain numbers that can be stored and handed to `loadMatcher`. */
  readonly compiled: Int32Array
  scan(text: string): Matches
  /** Scans UTF-8 without making a string of it. Positions are those of the string that `buffer.toString()` would make. */
  scanUtf8(bytes: Uint8Array): Matches
}

export type Engine = 'wasm' | 'typescript'

export interface EngineOptions {
  /** Asks for one engine: `wasm` then throws what the runtime throws where it refuses WASM. */
  readonly engine?: Engine | undefined
}

export interface MatcherOptions extends EngineOptions {
  /** What counts as the same character, in patterns and in texts. The compiled patterns carry it with them. */
  readonly folds?: readonly Fold[] | undefined
}

/**
 * Patterns have one character or more; one given twice is reported twice. Throws a RangeError for a pattern without
 * visible characters and for a fold of no use.
 */
export function createMatcher(patterns: readonly string[], { folds = [], engine }: MatcherOptions = {}): Matcher {
  return openMatcher(compilePatterns(patterns, folds), undefined, engine)
}

/**
 * Takes what `Matcher.compiled` or `sharePatterns` gave. Throws a CompiledPatternsError for anything else, for numbers
 * that are cut short and for altered ones.
 */
export function loadMatcher(compiled: Int32Array | SharedPatterns, { engine }: EngineOptions = {}): Matcher {
  const shared = compiled instanceof Int32Array ? undefined : compiled
  const blob = compiled instanceof Int32Array ? compiled : compiled.compiled
  verifyCompiled(blob)
  return openMatcher(blob, shared, engine)
}

function openMatcher(compiled: Int32Array, shared: SharedPatterns | undefined, engine: Engine | undefined): Matcher {
  const kernel = openKernel(compiled, shared, engine)
  const scan = createScan(kernel, compiled)
  return { engine: kernel.name, compiled, scan: scan.text, scanUtf8: scan.utf8 }
}

function openKernel(compiled: Int32Array, shared: SharedPatterns | undefined, engine: Engine | undefined): Kernel {
  const capacity = pieceLength + compiled[header.longest]
  const drops = dropsAny(compiled.subarray(compiled[header.foldAt]))
  const twin = () => new TwinKernel(compiled, capacity, drops)
  // Patterns shared without a WASM memory are shared for the twin, which reads them where they are.
  if (engine === 'typescript' || (shared !== undefined && shared.memory === undefined)) return twin()
  try {
    return createWasmKernel(memoryOf(compiled, shared), capacity, drops)
  } catch (refusal) {
    if (engine === 'wasm') throw refusal
    return twin()
  }
}

function memoryOf(compiled: Int32Array, shared: SharedPatterns | undefined) {
  if (shared?.memory === undefined) return blobMemory(compiled, false)
  return { memory: shared.memory, at: compiled.byteOffset, shared: true }
}
