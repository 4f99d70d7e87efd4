/** jiaodui check: reads articles and says what it finds. */
import type { Finding } from '../model/finding.js'
import { jsonReport } from '../report/json.js'
import { type FileResult, fileResult, runResult } from '../report/result.js'
import { fileReport, summary } from '../report/text.js'
import { visible } from '../report/visible.js'
import { docxTools, refuseComments, writeCopy } from './documents.js'
import { dateOf, type Options } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'

export async function checkCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  await refuseComments(names, options)
  const proofreader = await openProofreader(options)
  const files: FileResult[] = []
  const asText = options.reporter === 'text'
  const tell = (path: string, text: string, findings: readonly Finding[]): void => {
    const result = fileResult(path, text, findings)
    files.push(result)
    if (asText) terminal.out(fileReport(path, text, result.findings, terminal.colors))
  }
  const { failed } = await eachArticle(
    names,
    options,
    terminal,
    ({ path, text, format }) => tell(path, text, proofreader.check(text, { format, ...dateOf(options) }).findings),
    async ({ path, bytes }) => {
      const { text, findings } = docxTools.check(proofreader, bytes, dateOf(options))
      if (options.comments !== undefined) await writeCopy(options.comments, docxTools.comment(bytes, findings))
      tell(path, text, findings)
    },
  )
  const result = runResult(files, proofreader.check('').fingerprint)
  const copied = options.comments !== undefined && !failed ? `批注写在 ${visible(options.comments)}。\n` : ''
  terminal.out(asText ? `${summary(files.length, result.counts, terminal.colors)}${copied}` : jsonReport(result))
  return exitCode(result.counts, options.failOn, failed)
}
