/** jiaodui with its dictionaries: the public names, nothing else. */
export { createProofreader, defaultDictionaries } from './defaults.js'
export * from './exports.js'
