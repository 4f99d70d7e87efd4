/** jiaodui with its dictionaries: the public names, nothing else. */
export { createProofreader, defaultDictionaries, defaultRules } from './defaults.js'
export * from './exports.js'
