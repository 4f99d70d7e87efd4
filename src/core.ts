/** jiaodui without dictionaries, for bundles that bring their own: the public names, nothing else. */
export * from './exports.js'
export { createProofreader } from './proofreader.js'
