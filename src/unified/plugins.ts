/** Plugins for unified: what a proofreader finds in a file, as messages of that file. */
import type { Root as HtmlRoot } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import type { Plugin } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { createPositions, type Finding, type Format, type Position } from '../index.js'
import { expectedOf, fatal, noteOf, placeOf, reasonOf } from './message.js'
import { type JiaoduiOptions, readOptions, type Settings } from './options.js'
import { pageOf } from './page.js'
import { isFromHtml, sourceOf } from './source.js'

/**
 * Proofreads Markdown: what the author wrote, not what other plugins made of it. Each finding becomes a message of the
 * file, with `source` `jiaodui`, `ruleId`, `actual`, `expected`, `note` and a `place` that is exact: its offsets are
 * UTF-16 code units of the file's text. An error is `fatal`, a warning is not, a hint is neither. Throws an OptionError
 * when it is used with options that it cannot take.
 */
export const remarkJiaodui: Plugin<[(Readonly<JiaoduiOptions> | null | undefined)?], MarkdownRoot> = (options) =>
  createTransformer(readOptions(options), () => 'markdown')

/** The same for HTML; behind remark-rehype it reads the Markdown that the tree was made from. */
export const rehypeJiaodui: Plugin<[(Readonly<JiaoduiOptions> | null | undefined)?], HtmlRoot> = (options) =>
  createTransformer(readOptions(options), (tree, source) => (isFromHtml(tree, source) ? 'html' : 'markdown'))

function createTransformer(settings: Settings, formatOf: (tree: Node, source: string) => Format) {
  const { proofreader, dayOf, isReported, docs } = settings
  return (tree: Node, file: VFile): undefined => {
    const source = sourceOf(tree, file)
    if (source === undefined) return void file.message(noSource, { source: 'jiaodui', ruleId: 'no-source' })
    const publishedAt = dayOf(file)
    const { findings } = proofreader.check(source, {
      format: formatOf(tree, source),
      ...(publishedAt !== undefined && { publishedAt }),
    })
    const positionOf = createPositions(source)
    for (const finding of findings)
      if (isReported(finding.severity)) report(finding, { file, source, positionOf, docs })
  }
}

/** A gate that checked nothing must not look like one that found nothing. */
const noSource =
  '没有校对：文件里的文字不是这棵语法树的原文。请用 `process` 处理，或把原文放进文件再 `run`；改动原文的插件放在后面。'

interface Reading {
  readonly file: VFile
  readonly source: string
  readonly positionOf: (offset: number) => Position
  readonly docs: string | undefined
}

function report(finding: Finding, { file, source, positionOf, docs }: Reading): void {
  const { ruleId, range, severity, text } = finding
  const message = file.message(reasonOf(finding), { ruleId, source: 'jiaodui', place: placeOf(range, positionOf) })
  Object.assign(message, {
    fatal: fatal[severity],
    actual: text,
    expected: expectedOf(finding, source),
    note: noteOf(finding, positionOf),
    url: pageOf(ruleId, docs),
  })
}
