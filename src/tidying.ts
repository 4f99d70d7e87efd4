/** jiaodui/tidy: the layout of an article put in order, and nothing else. The public names, nothing else. */
export { type LayoutEdit, type LayoutKind, layoutKinds, type Tidied } from './model/layout.js'
export type { Edit, Range } from './model/range.js'
export type { WordBoundary } from './model/rule.js'
export { type Format, formats } from './model/view.js'
export type { BlankLineStyle, IndentStyle, SpaceStyle, TidyOptions } from './tidy/options.js'
export { tidy } from './tidy/tidy.js'
