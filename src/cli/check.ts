/** jiaodui check: reads articles and says what it finds. */
import { jsonReport } from '../report/json.js'
import { documentResult, type FileResult, fileResult, runResult } from '../report/result.js'
import { fileReport, summary } from '../report/text.js'
import { readArticle } from './articles.js'
import { documentCheckFor } from './documents.js'
import { dateOf, type Options } from './options.js'
import { type ExitCode, eachFile, exitCode, openProofreader, type Terminal } from './session.js'

export async function checkCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const proofreader = await openProofreader(options)
  const files: FileResult[] = []
  const asText = options.reporter === 'text'
  const tell = (text: string, result: FileResult): void => {
    files.push(result)
    if (asText) terminal.out(fileReport(result.path, text, result.findings, terminal.colors))
  }
  const { failed } = await eachFile(names, terminal, async (path) => {
    const checkDocument = documentCheckFor(path, options)
    if (checkDocument) {
      const { text, findings, unread } = await checkDocument(path, proofreader, options)
      tell(text, documentResult(path, findings, unread))
      if (unread.length > 0) terminal.complain(unreadPages(path, unread))
    } else {
      const { text, format } = await readArticle(path, options.format)
      tell(text, fileResult(path, text, proofreader.check(text, { format, ...dateOf(options) }).findings))
    }
  })
  const result = runResult(files, proofreader.check('').fingerprint)
  terminal.out(asText ? summary(files.length, result.counts, terminal.colors) : jsonReport(result))
  return exitCode(result.counts, options.failOn, failed)
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
