/** jiaodui/baseline: findings of an archive that are accepted for a while: the public names, nothing else. */
export {
  type Baseline,
  type BaselineEntry,
  formatBaseline,
  mergeBaseline,
  parseBaseline,
} from './baseline/baseline.js'
export {
  type Acceptance,
  type AcceptedFinding,
  type AcceptOptions,
  acceptFindings,
  type BaselineResult,
  type OpenBaseline,
  openBaseline,
} from './baseline/open.js'
export { OptionError } from './model/errors.js'
export { FileError, type FileFault } from './model/file-error.js'
export type { Finding } from './model/finding.js'
export type { Report } from './model/report.js'
export { type Format, formats } from './model/view.js'
