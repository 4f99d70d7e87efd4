/** jiaodui/node: files and native word segmenters. The public names, nothing else. */
export { type DictionaryDiff, diffDictionaries, type FieldChange } from '../dictionary/diff.js'
export {
  type Notice,
  type NoticeDictionary,
  type NoticePair,
  noticeDictionary,
  readNotice,
} from '../dictionary/notice.js'
export { defineConfig } from '../files/config.js'
export type { Config, Threshold } from '../files/config-shape.js'
export {
  type LayerReport,
  reportLayers,
  type ShelteredForm,
  type SilencedForm,
  type SilenceReason,
} from '../layers-report.js'
export { type LintFinding, type LintKind, lintDictionary } from '../lint.js'
export { type Proof, proveDictionary } from '../prove.js'
export { type Decoded, decodeText, type Encoding, UnreadableError } from './decode.js'
export { type ReadOptions, readDictionary, readLayer } from './dictionary-file.js'
export { fetchStatus } from './fetch-status.js'
export { type Nodejieba, type NodeRsJieba, nodejieba, nodeRsJieba } from './jieba.js'
