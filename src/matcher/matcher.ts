/** Finds every occurrence of many patterns in one pass over a text. */
import { compilePatterns } from './compile.js'
import { createScan } from './scan.js'

/**
 * Occurrences in text order: by start, then by length, then by pattern. The arrays are longer than `count` and belong
 * to the matcher: they are overwritten by its next scan.
 */
export interface Matches {
  readonly count: number
  /** Offsets in UTF-16 code units, half-open. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Index of the pattern in the list that was compiled. */
  readonly patterns: Int32Array
}

export interface Matcher {
  /** The compiled patterns: plain numbers that can be stored and handed to `loadMatcher`. */
  readonly compiled: Int32Array
  scan(text: string): Matches
}

/** Throws a RangeError for an empty pattern. A pattern given twice is reported twice. */
export function createMatcher(patterns: readonly string[]): Matcher {
  return loadMatcher(compilePatterns(patterns))
}

/** Takes what `Matcher.compiled` gave. Throws a RangeError for anything else. */
export function loadMatcher(compiled: Int32Array): Matcher {
  return { compiled, scan: createScan(compiled) }
}
