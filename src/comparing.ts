/** jiaodui/compare: a manuscript against its publication. The public names, nothing else. */
export { type CompareOptions, compare } from './compare/compare.js'
export {
  type Comparison,
  type Difference,
  type DifferenceKind,
  differenceKinds,
  type Passage,
} from './model/comparison.js'
export type { Range } from './model/range.js'
export type { WordBoundary } from './model/rule.js'
export { type Format, formats } from './model/view.js'
