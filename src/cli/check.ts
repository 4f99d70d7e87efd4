/** jiaodui check: reads articles and documents and says what it finds. */
import { jsonReport } from '../report/json.js'
import { documentResult, type FileResult, fileResult, runResult } from '../report/result.js'
import { endedReport, fileReport, summary } from '../report/text.js'
import { visible } from '../report/visible.js'
import type { Article } from './articles.js'
import { openBaselineRun } from './baseline-file.js'
import { refuseComments, writeCopy } from './comments.js'
import { type DocumentFile, type DocumentKind, documentKinds } from './documents.js'
import { type Options, settingsFor } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'

export async function checkCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  await refuseComments(names, options)
  const baseline = await openBaselineRun(options)
  const proofreader = await openProofreader(options)
  const files: FileResult[] = []
  const asText = options.reporter === 'text'
  const tell = (text: string, result: FileResult): void => {
    files.push(result)
    if (!asText) return
    terminal.out(fileReport(result.path, text, result.findings, terminal.colors, result))
    terminal.out(endedReport(result.path, result.ended, terminal.colors))
  }
  const visitArticle = (article: Article): void => {
    const { path, text, format } = article
    const checked = proofreader.check(text, settingsFor(format, options))
    const { report, accepted } = baseline?.apply(article, checked) ?? { report: checked }
    tell(text, fileResult(path, text, report.findings, { ...report, ...(accepted && { accepted }) }))
  }
  const visitDocument = async ({ path, bytes, kind }: DocumentFile<DocumentKind>): Promise<void> => {
    const { text, report: checked, unread, commented } = await kind.check(bytes, proofreader, options)
    const { report, accepted } = baseline?.apply({ text, format: 'text' }, checked) ?? { report: checked }
    if (options.comments !== undefined && commented) {
      const left = new Set(report.findings)
      await writeCopy(
        options.comments,
        commented((finding) => left.has(finding)),
      )
    }
    tell(text, documentResult(path, report.findings, { ...(accepted && { accepted }), ...(unread && { unread }) }))
    if (unread && unread.length > 0) terminal.complain(unreadPages(path, unread))
  }
  const documents = { kinds: documentKinds, visit: visitDocument }
  const { failed } = await eachArticle(names, options, terminal, visitArticle, documents)
  const result = runResult(files, proofreader.check('').fingerprint, baseline?.state())
  const copied = options.comments !== undefined && !failed ? `批注写在 ${visible(options.comments)}。\n` : ''
  terminal.out(asText ? `${summary(result, terminal.colors)}${copied}` : jsonReport(result))
  const isEnded = files.some((file) => file.ended !== undefined)
  return exitCode(result.counts, options.failOn, failed, isEnded)
}

/** Pages in a row are told by the first and the last of them. */
function unreadPages(path: string, pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last?.[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  const told = runs.map(([first, last]) => (first === last ? String(first) : `${first}—${last}`)).join('、')
  return `${path}：第 ${told} 页没有可以读的文字，可能是扫描的，没有检查。`
}
