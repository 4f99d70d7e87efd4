/** jiaodui check: reads articles and says what it finds. */
import { jsonReport } from '../report/json.js'
import { type FileResult, fileResult, runResult } from '../report/result.js'
import { endedReport, fileReport, summary } from '../report/text.js'
import { type Options, readingOf } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'

export async function checkCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const proofreader = await openProofreader(options)
  const files: FileResult[] = []
  const asText = options.reporter === 'text'
  const { failed } = await eachArticle(names, options, terminal, ({ path, text, format }) => {
    const { findings, ended } = proofreader.check(text, { format, ...readingOf(options) })
    const result = fileResult(path, text, findings, ended)
    files.push(result)
    if (asText)
      terminal.out(fileReport(path, text, result.findings, terminal.colors) + endedReport(path, ended, terminal.colors))
  })
  const result = runResult(files, proofreader.check('').fingerprint)
  terminal.out(asText ? summary(files.length, result.counts, terminal.colors) : jsonReport(result))
  const isEnded = files.some((file) => file.ended !== undefined)
  return exitCode(result.counts, options.failOn, failed, isEnded)
}
