/** jiaodui check: reads articles and says what it finds. */
import { jsonReport } from '../report/json.js'
import { type FileResult, fileResult, runResult } from '../report/result.js'
import { endedReport, fileReport, summary } from '../report/text.js'
import { openBaselineRun } from './baseline-file.js'
import { type Options, settingsFor } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'

export async function checkCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const baseline = await openBaselineRun(options)
  const proofreader = await openProofreader(options)
  const files: FileResult[] = []
  const asText = options.reporter === 'text'
  const { failed } = await eachArticle(names, options, terminal, (article) => {
    const { path, text, format } = article
    const checked = proofreader.check(text, settingsFor(format, options))
    const { report, accepted } = baseline?.apply(article, checked) ?? { report: checked }
    const result = fileResult(path, text, report.findings, { ...report, ...(accepted && { accepted }) })
    files.push(result)
    if (asText) {
      terminal.out(fileReport(path, text, result.findings, terminal.colors, result))
      terminal.out(endedReport(path, report.ended, terminal.colors))
    }
  })
  const result = runResult(files, proofreader.check('').fingerprint, baseline?.state())
  terminal.out(asText ? summary(result, terminal.colors) : jsonReport(result))
  const isEnded = files.some((file) => file.ended !== undefined)
  return exitCode(result.counts, options.failOn, failed, isEnded)
}
