/** jiaodui tidy: puts in order what is only layout, or says how much of it there is. */
import { masked } from '../compare/masked.js'
import { type LayoutEdit, type LayoutKind, layoutKinds } from '../model/layout.js'
import { editDiff } from '../report/edit-diff.js'
import { jsonText } from '../report/json.js'
import { visible } from '../report/visible.js'
import { mask } from '../text/mask.js'
import { createPositions } from '../text/position.js'
import type { TidyOptions } from '../tidy/options.js'
import { tidy } from '../tidy/tidy.js'
import type { Article } from './articles.js'
import { UsageError } from './failure.js'
import type { Options } from './options.js'
import { type ExitCode, eachArticle, type Terminal } from './session.js'
import { writeBack } from './write-back.js'

const labels: Readonly<Record<LayoutKind, string>> = {
  indent: '段首缩进',
  space: '多余的空格',
  'blank-line': '多余的空行',
  width: '全角数字、字母',
  style: '散落的样式',
}

export async function tidyCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  refuseTogether(names, options)
  const files: { path: string; edits: object[] }[] = []
  const all: LayoutEdit[] = []
  const asText = options.reporter === 'text'
  const { read, failed } = await eachArticle(names, options, terminal, async (article) => {
    const { article: tidied, edits } = tidy(article.text, settingsFor(article, options))
    if (options.write && edits.length > 0) await writeBack(article, tidied, 'tidy')
    if (article.path === '-' && options.write) terminal.out(tidied)
    else if (asText && edits.length > 0) terminal.out(told(article, edits, options, terminal))
    if (!asText) files.push({ path: article.path, edits: placed(article.text, edits) })
    all.push(...edits)
  })
  if (!asText) terminal.out(jsonText({ files, counts: countsOf(all) }))
  else if (names.includes('-') && options.write) terminal.complain(summary(read, all, options))
  else terminal.out(`${summary(read, all, options)}\n`)
  return failed ? 2 : all.length > 0 && !options.write ? 1 : 0
}

function refuseTogether(names: readonly string[], { write, diff, reporter }: Options): void {
  if (write && names.length === 0) throw new UsageError('--write 会改写文件，请写明是哪些文件或文件夹。')
  if (write && diff) throw new UsageError('--write 和 --diff 只能写一个。')
  if (reporter === 'json' && (diff || (write && names.includes('-'))))
    throw new UsageError('--reporter json 自成一份报告，不能与它们同用。')
}

function settingsFor({ format }: Article, { only, indent, blankLines, spaces }: Options): TidyOptions {
  return {
    format,
    ...(only && { kinds: only }),
    ...(indent && { indent }),
    ...(blankLines && { blankLines }),
    ...(spaces && { spaces }),
  }
}

function told({ path, text }: Article, edits: readonly LayoutEdit[], { diff }: Options, { colors }: Terminal): string {
  if (diff) return privateDiff(path, text, edits, colors)
  return `${colors.bold(visible(path))}\n  ${counted(edits)}\n\n`
}

/** Lines that change are shown whole, and what is private in them is not. */
function privateDiff(path: string, text: string, edits: readonly LayoutEdit[], colors: Terminal['colors']): string {
  const shown = masked(text)
  const isShown = ({ range }: LayoutEdit): boolean => shown.slice(...range) === text.slice(...range)
  const hidden = edits.map((edit) => (isShown(edit) ? edit : { ...edit, text: mask(edit.text) }))
  return editDiff(path, shown, hidden, colors)
}

function countsOf(edits: readonly LayoutEdit[]): Record<LayoutKind, number> {
  const counts = { indent: 0, space: 0, 'blank-line': 0, width: 0, style: 0 }
  for (const { kind } of edits) counts[kind]++
  return counts
}

function counted(edits: readonly LayoutEdit[]): string {
  const counts = countsOf(edits)
  return layoutKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${labels[kind]} ${counts[kind]} 处`)
    .join('，')
}

function summary(read: number, edits: readonly LayoutEdit[], { write, diff }: Options): string {
  const total = `${read} 个文件：${write ? '已' : '可'}整理 ${edits.length} 处。`
  return write || edits.length === 0 ? total : `${total}${diff ? '' : '加 --diff 看改什么，'}加 --write 写回文件。`
}

function placed(article: string, edits: readonly LayoutEdit[]): object[] {
  if (edits.length === 0) return []
  const positionOf = createPositions(article)
  return edits.map((edit) => ({ ...edit, ...positionOf(edit.range[0]) }))
}
