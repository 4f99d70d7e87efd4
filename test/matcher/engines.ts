/** Every way to a matcher: both engines, fresh, saved and loaded, and shared among threads. */
import {
  createMatcher,
  type Engine,
  loadMatcher,
  type Matcher,
  type MatcherOptions,
} from '../../src/matcher/matcher.js'
import { sharePatterns } from '../../src/matcher/share.js'

type Create = (patterns: readonly string[], options?: MatcherOptions) => Matcher

export const engines: readonly Engine[] = ['wasm', 'typescript']

const fresh = (engine: Engine): Create => {
  return (patterns, options) => createMatcher(patterns, { ...options, engine })
}
const loaded = (engine: Engine): Create => {
  return (patterns, options) => loadMatcher(save(fresh(engine)(patterns, options).compiled), { engine })
}
const shared = (engine: Engine): Create => {
  return (patterns, options) => loadMatcher(sharePatterns(fresh(engine)(patterns, options).compiled), { engine })
}

export const ways: readonly { readonly name: string; readonly create: Create }[] = engines.flatMap((engine) => [
  { name: engine, create: fresh(engine) },
  { name: `${engine}, loaded`, create: loaded(engine) },
  { name: `${engine}, shared`, create: shared(engine) },
])

/** To bytes and back, as a file would keep them. */
export function save(compiled: Int32Array): Int32Array {
  const bytes = Buffer.from(new Uint8Array(compiled.buffer, compiled.byteOffset, compiled.byteLength))
  return new Int32Array(Uint8Array.from(bytes).buffer)
}
