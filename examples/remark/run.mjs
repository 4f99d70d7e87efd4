// node examples/remark/run.mjs [file …]
// Markdown and HTML through unified: jiaodui reports beside the rules of remark-lint, and one reporter prints both.
import { readFileSync } from 'node:fs'
import { extname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProofreader } from 'jiaodui'
import { rehypeJiaodui, remarkJiaodui } from 'jiaodui/unified'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkLint from 'remark-preset-lint-recommended'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'

const examples = ['通知.md', '../articles/会议.html'].map((name) => fileURLToPath(new URL(name, import.meta.url)))
const named = process.argv.slice(2)
const paths = named.length > 0 ? named : examples

/** The day that an article's header gives: `date: 2024-03-06`. */
const publishedAt = (file) => /^date: *(\d{4}-\d\d-\d\d)$/m.exec(String(file))?.[1]
const options = { proofreader: createProofreader(), publishedAt }

const markdown = unified()
  .use(remarkParse)
  .use([remarkGfm, remarkFrontmatter, remarkLint])
  .use(remarkJiaodui, options)
  .freeze()
const html = unified().use(rehypeParse).use(rehypeJiaodui, options).freeze()

const files = paths.map((path) => {
  const file = new VFile({ path: relative('', path), value: readFileSync(path) })
  const processor = extname(path) === '.html' ? html : markdown
  processor.runSync(processor.parse(file), file)
  return file
})

console.log(reporter(files, { color: process.stdout.isTTY === true }))
