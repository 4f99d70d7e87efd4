/** jiaodui/unified: plugins for remark and rehype. The public names, nothing else. */
export { OptionError } from '../index.js'
export type { JiaoduiOptions } from './options.js'
// remark-cli takes the default export of a plugin that a configuration in JSON or YAML names.
// biome-ignore lint/style/noDefaultExport: see above
export { rehypeJiaodui, remarkJiaodui, remarkJiaodui as default } from './plugins.js'
