/** jiaodui/node: files and native word segmenters. The public names, nothing else. */
export { type Proof, proveDictionary } from '../prove.js'
export { type Decoded, decodeText, type Encoding, UnreadableError } from './decode.js'
export { readDictionary } from './dictionary-file.js'
export { type Nodejieba, type NodeRsJieba, nodejieba, nodeRsJieba } from './jieba.js'
