/** Finds every occurrence of many patterns in one pass over a text. */
import { compilePatterns } from './compile.js'
import type { Matcher } from './matches.js'
import { createScan } from './scan.js'

/** Throws a RangeError for an empty pattern. A pattern given twice is reported twice. */
export function createMatcher(patterns: readonly string[]): Matcher {
  return loadMatcher(compilePatterns(patterns))
}

/** Takes what `Matcher.compiled` gave. Throws a RangeError for anything else. */
export function loadMatcher(compiled: Int32Array): Matcher {
  return { compiled, scan: createScan(compiled) }
}
