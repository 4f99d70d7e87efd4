/** jiaodui fix: shows what a machine may change, and changes it when told to. */
import type { Finding } from '../model/finding.js'
import { placeFindings } from '../report/result.js'
import { placeOf } from '../report/text.js'
import { visible } from '../report/visible.js'
import { docxTools } from './documents.js'
import { UsageError } from './failure.js'
import { dateOf, type Options } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'
import { replaceFile, writeBack } from './write-back.js'

/** What a fix of an article and of a document have in common. */
interface Fixed {
  readonly applied: readonly Finding[]
  readonly remaining: readonly Finding[]
}

export async function fixCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const proofreader = await openProofreader(options)
  if (options.write && names.length === 0) throw new UsageError('--write 会改写文件，请写明是哪些文件或文件夹。')
  if (options.untracked && !options.write) throw new UsageError('--untracked 与 --write 同用。')
  const total = { changed: 0, error: 0, warning: 0, info: 0 }
  const count = ({ applied, remaining }: Fixed): void => {
    total.changed += applied.length
    for (const { severity } of options.write ? remaining : [...applied, ...remaining]) total[severity]++
  }
  const { read, failed } = await eachArticle(
    names,
    options,
    terminal,
    async (article) => {
      const fix = proofreader.fix(article.text, { format: article.format, ...dateOf(options) })
      if (options.write && fix.applied.length > 0) await writeBack(article, fix.article, 'fix')
      // The fixed article goes where the other came from: standard input to standard output.
      if (article.path === '-' && options.write) terminal.out(fix.article)
      else terminal.out(changes(article.path, article.text, fix, terminal))
      count(fix)
    },
    async ({ path, bytes }) => {
      const fix = docxTools.fix(proofreader, bytes, { ...dateOf(options), tracked: !options.untracked })
      if (options.write && fix.applied.length > 0) await replaceFile(path, fix.docx)
      // Its places are told in words, for which no text is needed.
      terminal.out(changes(path, '', fix, terminal))
      count(fix)
    },
  )
  const done = options.write ? '已改' : '可改'
  const left = total.error + total.warning + total.info - (options.write ? 0 : total.changed)
  const line = `${read} 个文件：${done} ${total.changed} 处，另有 ${left} 处须由人核改。${advice(options, total.changed)}\n`
  if (names.includes('-') && options.write) terminal.complain(line.trimEnd())
  else terminal.out(line)
  return exitCode(total, options.failOn, failed)
}

function advice({ write }: Options, changed: number): string {
  return write || changed === 0 ? '' : '加 --write 写回文件。'
}

function changes(path: string, text: string, { applied }: Fixed, { colors }: Terminal): string {
  if (applied.length === 0) return ''
  const lines = placeFindings(text, applied).map(
    (finding) =>
      `  ${placeOf(finding).padEnd(8)}${colors.red(visible(finding.text))} → ${colors.green(visible(finding.suggestions[0]))}`,
  )
  return `${colors.bold(visible(path))}\n${lines.join('\n')}\n\n`
}
