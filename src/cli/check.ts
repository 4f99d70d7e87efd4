/** jiaodui check: reads articles and says what it finds. */
import { jsonReport } from '../report/json.js'
import { type FileResult, fileResult, runResult } from '../report/result.js'
import { fileReport, summary } from '../report/text.js'
import { dateOf, type Options } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'

export async function checkCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const proofreader = await openProofreader(options)
  const files: FileResult[] = []
  const asText = options.reporter === 'text'
  const { failed } = await eachArticle(names, options, terminal, ({ path, text, format }) => {
    const { findings } = proofreader.check(text, { format, ...dateOf(options) })
    const result = fileResult(path, text, findings)
    files.push(result)
    if (asText) terminal.out(fileReport(path, text, result.findings, terminal.colors))
  })
  const result = runResult(files, proofreader.check('').fingerprint)
  terminal.out(asText ? summary(files.length, result.counts, terminal.colors) : jsonReport(result))
  return exitCode(result.counts, options.failOn, failed)
}
