/** jiaodui fix: shows what a machine may change, and changes it when told to. */
import type { Finding } from '../model/finding.js'
import type { Fix, LeftReason } from '../model/report.js'
import type { Proofreader } from '../proofreader.js'
import { type DocumentFinding, type PlacedFinding, placeFindings } from '../report/result.js'
import { placeOf } from '../report/text.js'
import { visible } from '../report/visible.js'
import type { Article } from './articles.js'
import { type BaselineRun, openBaselineRun } from './baseline-file.js'
import { type DocumentFile, type FixableKind, type FixedDocument, fixableKinds } from './documents.js'
import { UsageError } from './failure.js'
import { type Options, settingsFor } from './options.js'
import { type ExitCode, eachArticle, exitCode, openProofreader, type Terminal } from './session.js'
import { replaceFile, writeBack } from './write-back.js'

export async function fixCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const baseline = await openBaselineRun(options)
  const proofreader = await openProofreader(options)
  if (options.write && names.length === 0) throw new UsageError('--write 会改写文件，请写明是哪些文件或文件夹。')
  const reasons = new Map<ForPeople, number>()
  let ended = false
  if (options.untracked && !options.write) throw new UsageError('--untracked 与 --write 同用。')
  const fixing = { proofreader, baseline, options }
  const total = { changed: 0, error: 0, warning: 0, info: 0 }
  const count = ({ applied, remaining, left, ...fix }: Counted): void => {
    total.changed += applied.length
    ended ||= fix.ended !== undefined
    for (const { reason } of left) if (reason !== 'declined') reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    for (const { severity } of options.write ? remaining : [...applied, ...remaining]) total[severity]++
  }
  const visitArticle = async (article: Article): Promise<void> => {
    const fix = fixArticle(article, fixing)
    if (options.write && fix.applied.length > 0) await writeBack(article, fix.article, 'fix')
    // The fixed article goes where the other came from: standard input to standard output.
    if (article.path === '-' && options.write) terminal.out(fix.article)
    else terminal.out(changes(article.path, placedIn(article, fix), terminal))
    count(fix)
  }
  const visitDocument = async (document: DocumentFile<FixableKind>): Promise<void> => {
    const fix = await fixDocument(document, fixing)
    if (options.write && fix.applied.length > 0) await replaceFile(document.path, fix.bytes)
    terminal.out(changes(document.path, fix, terminal))
    count(fix)
  }
  const documents = { kinds: fixableKinds, visit: visitDocument }
  const { read, failed } = await eachArticle(names, options, terminal, visitArticle, documents)
  const done = options.write ? '已改' : '可改'
  const left = [...reasons.values()].reduce((sum, count) => sum + count, 0)
  const line = `${read} 个文件：${done} ${total.changed} 处，另有 ${left} 处须由人核改${why(reasons)}。${advice(options, total.changed)}\n`
  if (names.includes('-') && options.write) terminal.complain(line.trimEnd())
  else terminal.out(line)
  return exitCode(total, options.failOn, failed, ended)
}

interface Fixing {
  readonly proofreader: Proofreader
  readonly baseline: BaselineRun | undefined
  readonly options: Options
}

/** What a baseline accepts is left as it is, and not counted. */
function fixArticle({ text, format }: Article, { proofreader, baseline, options }: Fixing): Fix {
  const settings = settingsFor(format, options)
  if (!baseline) return proofreader.fix(text, settings)
  const accepted = new Set(baseline.apply({ text, format }, proofreader.check(text, settings)).accepted.map(placeKey))
  const fix = proofreader.fix(text, { ...settings, leave: (finding) => accepted.has(placeKey(finding)) })
  const after = baseline.apply({ text: fix.article, format }, proofreader.check(fix.article, settings))
  return { ...fix, remaining: after.report.findings }
}

/** What a baseline accepts is left to nobody. */
type ForPeople = Exclude<LeftReason, 'declined'>

const reasonWords: Readonly<Record<ForPeople, string>> = {
  undecided: '没有唯一的改法',
  uncertain: '没有把握',
  unwritable: '原处写不进去',
  unproven: '改了会引出新的问题',
  time: '时间用完，没有改',
}

/** （3 处没有唯一的改法，1 处没有把握） */
function why(reasons: ReadonlyMap<ForPeople, number>): string {
  const parts = leftReasons.flatMap((reason) => {
    const count = reasons.get(reason)
    return count === undefined ? [] : [`${count} 处${reasonWords[reason]}`]
  })
  return parts.length === 0 ? '' : `（${parts.join('，')}）`
}

const leftReasons = Object.keys(reasonWords) as ForPeople[]

/** The same for a document. */
async function fixDocument(
  { bytes, kind }: DocumentFile<FixableKind>,
  { proofreader, baseline, options }: Fixing,
): Promise<FixedDocument> {
  if (!baseline) return kind.fix(bytes, proofreader, options)
  const apply = async (document: Uint8Array) => {
    const { text, report } = await kind.check(document, proofreader, options)
    return baseline.apply({ text, format: 'text' }, report)
  }
  const accepted = new Set((await apply(bytes)).accepted.map(placeKey))
  const fix = kind.fix(bytes, proofreader, options, (finding) => accepted.has(placeKey(finding)))
  const after = await apply(fix.bytes)
  return { ...fix, remaining: after.report.findings }
}

function placeKey({ ruleId, range }: Finding): string {
  return `${range[0]} ${ruleId}`
}

function advice({ write }: Options, changed: number): string {
  return write || changed === 0 ? '' : '加 --write 写回文件。'
}

/** Of a fix of an article or of a document. */
interface Counted {
  readonly applied: readonly Finding[]
  readonly remaining: readonly Finding[]
  readonly left: readonly { readonly reason: LeftReason }[]
  readonly ended?: Fix['ended']
}

/** What a fix did, with places for people. */
interface Changes {
  readonly applied: readonly (PlacedFinding | DocumentFinding)[]
  readonly left: readonly { readonly finding: PlacedFinding | DocumentFinding; readonly reason: LeftReason }[]
  readonly ended?: Fix['ended']
}

function placedIn({ text }: Article, { applied, left, ended }: Fix): Changes {
  const places = placeFindings(
    text,
    left.map(({ finding }) => finding),
  )
  return {
    applied: placeFindings(text, applied),
    left: left.map(({ reason }, at) => ({ finding: places[at], reason })),
    ...(ended && { ended }),
  }
}

/** What is changed, and what would have been if it did not bring a new fault. */
function changes(path: string, { applied, left, ended }: Changes, { colors }: Terminal): string {
  const given = left.filter(({ reason }) => reason === 'unproven').map(({ finding }) => finding)
  if (applied.length + given.length === 0 && !ended) return ''
  const change = (finding: PlacedFinding | DocumentFinding): string =>
    `  ${placeOf(finding).padEnd(8)}${colors.red(visible(finding.text))} → ${colors.green(visible(finding.suggestions[0]))}`
  const lines = [
    ...applied.map(change),
    ...given.map((finding) => `${change(finding)}${colors.dim('  不改：改了会引出新的问题')}`),
    ...(ended ? [`  ${colors.yellow('时间用完了，没有改。')}`] : []),
  ]
  return `${colors.bold(visible(path))}\n${lines.join('\n')}\n\n`
}
