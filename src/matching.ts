/** jiaodui/matcher: many patterns in one pass, without anything about language. The public names, nothing else. */
export { CompiledPatternsError } from './matcher/errors.js'
export type { Fold } from './matcher/fold.js'
export { invisible } from './matcher/folds/invisible.js'
export { letterCase } from './matcher/folds/letter-case.js'
export { radicals } from './matcher/folds/radicals.js'
export { traditional } from './matcher/folds/traditional.js'
export { variants } from './matcher/folds/variants.js'
export { width } from './matcher/folds/width.js'
export {
  createMatcher,
  type Engine,
  type EngineOptions,
  loadMatcher,
  type Matcher,
  type MatcherOptions,
} from './matcher/matcher.js'
export type { Matches } from './matcher/matches.js'
export { type SharedPatterns, sharePatterns } from './matcher/share.js'
