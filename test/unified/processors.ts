/** The pipelines that the tests of the plugins run. */
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { createProofreader } from '../../src/defaults.js'
import { type JiaoduiOptions, rehypeJiaodui, remarkJiaodui } from '../../src/unified/index.js'

export const proofreader = createProofreader()

const markdown = () => unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

export const remark = (options: JiaoduiOptions = { proofreader }) => markdown().use(remarkJiaodui, options)
export const remarkToRehype = () => markdown().use(remarkRehype).use(rehypeJiaodui, { proofreader })
export const rehype = (fragment = true) => unified().use(rehypeParse, { fragment }).use(rehypeJiaodui, { proofreader })

interface Runner<Tree> {
  parse(file: VFile): Tree
  runSync(tree: Tree, file: VFile): unknown
}

/** Parses and transforms, as `process` does before it compiles. */
export function run<Tree>(processor: Runner<Tree>, value: string | Uint8Array, path = '简报.md'): VFile {
  const file = new VFile({ value, path })
  processor.runSync(processor.parse(file), file)
  return file
}

/** What the messages cover in the text that the processor was given. */
export function covered(file: VFile): string[] {
  return file.messages.map(({ place }) =>
    place && 'start' in place ? String(file).slice(place.start.offset, place.end.offset) : '',
  )
}
