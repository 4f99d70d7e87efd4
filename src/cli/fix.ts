/** jiaodui fix: shows what a machine may change, and changes it when told to. */
import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Fix } from '../model/report.js'
import { UnreadableError } from '../node/decode.js'
import { placeFindings } from '../report/result.js'
import { visible } from '../report/visible.js'
import type { Article } from './articles.js'
import { UsageError } from './failure.js'
import { dateOf, type Options } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'

export async function fixCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const proofreader = await openProofreader(options)
  if (options.write && names.length === 0) throw new UsageError('--write 会改写文件，请写明是哪些文件或文件夹。')
  const total = { changed: 0, error: 0, warning: 0, info: 0 }
  const { read, failed } = await eachArticle(names, options, terminal, async (article) => {
    const fix = proofreader.fix(article.text, { format: article.format, ...dateOf(options) })
    if (options.write && fix.applied.length > 0) refuseEncoding(article)
    if (options.write && fix.applied.length > 0 && article.path !== '-') await write(article.path, fix.article)
    // The fixed article goes where the other came from: standard input to standard output.
    if (article.path === '-' && options.write) terminal.out(fix.article)
    else terminal.out(changes(article, fix, terminal))
    total.changed += fix.applied.length
    for (const { severity } of options.write ? fix.remaining : [...fix.applied, ...fix.remaining]) total[severity]++
  })
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

function changes({ path, text }: Article, { applied }: Fix, { colors }: Terminal): string {
  if (applied.length === 0) return ''
  const lines = placeFindings(text, applied).map(
    (finding) =>
      `  ${`${finding.line}:${finding.column}`.padEnd(8)}${colors.red(visible(finding.text))} → ${colors.green(visible(finding.suggestions[0]))}`,
  )
  return `${colors.bold(visible(path))}\n${lines.join('\n')}\n\n`
}

/** Through a new file beside the old one, so that a killed process leaves the one or the other, never half of it. */
async function write(path: string, text: string): Promise<void> {
  const target = await realpath(path)
  const { mode, uid, gid, nlink } = await stat(target)
  if (nlink > 1) throw new UnreadableError('另有硬链接指向这个文件，写回会使它们不再相同；请先去掉链接')
  const fresh = join(dirname(target), `.${randomUUID()}.jiaodui`)
  try {
    const file = await open(fresh, 'wx', mode)
    try {
      await file.chown(uid, gid)
      await file.chmod(mode)
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

/** What cannot be written back byte for byte is refused before anything is printed or written. */
function refuseEncoding({ encoding }: Article): void {
  if (encoding === 'utf-8') return
  throw new UnreadableError(
    '是 GB18030 编码，不能写回；请先转为 UTF-8，例如 iconv -f GB18030 -t UTF-8 原文件 > 新文件，再对新文件运行 fix --write',
  )
}
