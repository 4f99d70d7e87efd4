/** Findings as lines for people at a terminal. */
import type { Colors } from 'picocolors/types'
import { type Severity, severities } from '../model/finding.js'
import type { Counts, Ended, SuppressionFault } from '../model/report.js'
import type { Position } from '../text/position.js'
import { withoutNumbersInComments, withoutPrivate } from './private.js'
import type { DocumentFinding, FileResult, PlacedFinding, PlacedUnsaid, RunResult } from './result.js'
import { visible } from './visible.js'

/** Characters of the article shown on either side of a finding. */
const around = 14

export const severityLabels: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

function paint(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity]
}

/** One file's findings under its name, and comments that do nothing; nothing for a file without any. */
export function fileReport(
  path: string,
  article: string,
  findings: FileResult['findings'],
  colors: Colors,
  { suppressed, suppressionFaults, accepted = [] }: PlacedUnsaid = nothingPlaced,
): string {
  if (findings.length + suppressionFaults.length === 0) return ''
  // What is left unsaid is no less private.
  const all = [...findings, ...suppressed, ...accepted].sort((a, b) => a.range[0] - b.range[0])
  const shown = withoutPrivate(withoutNumbersInComments(article), all)
  const lines = [
    ...findings.map((finding) => findingLines(finding, shown, colors)),
    ...suppressionFaults.map((fault) => faultLine(fault, colors)),
  ]
  return `${colors.bold(visible(path))}\n${lines.join('\n')}\n\n`
}

const nothingPlaced: PlacedUnsaid = { suppressed: [], suppressionFaults: [] }

function faultLine(fault: SuppressionFault & Position, colors: Colors): string {
  return `  ${`${fault.line}:${fault.column}`.padEnd(8)}${colors.dim('注释')}  ${visible(faultSentence(fault))}`
}

function faultSentence({ kind, ruleId }: SuppressionFault): string {
  const id = ruleId === undefined ? '' : `“${ruleId}”`
  if (kind === 'malformed') return '看不懂这条 jiaodui- 注释，没有采纳；写法见 docs/suppression.md。'
  if (kind === 'no-reason') return '这条注释没有写理由，没有采纳；请在后面写“-- 理由”。'
  if (kind === 'unknown-rule') return `注释里的${id}不是词条、规则或词典的编号；请核对。`
  return `注释${id && `里的${id}`}没有起作用，可以删去。`
}

const endings: Readonly<Record<Ended, string>> = {
  findings: '问题已满所要的个数，后面还有，没有列出',
  time: '时间用完，检查提前结束，其余的没有查',
}

/** Says of a file that it was not checked to its end; nothing of one that was. */
export function endedReport(path: string, ended: Ended | undefined, colors: Colors): string {
  return ended ? `${colors.yellow(`${visible(path)}：${endings[ended]}。`)}\n\n` : ''
}

function findingLines(finding: PlacedFinding | DocumentFinding, article: string, colors: Colors): string {
  const { severity, suggestions, message, source, ruleId } = finding
  const color = paint(severity, colors)
  // What is masked is shown as it is suggested: once is enough.
  const others = suggestions.filter((suggestion) => suggestion !== finding.text)
  const change = [visible(finding.text), others.map(visible).join(' / ')].filter(Boolean).join(' → ')
  const basis = source.basis ? `依据：${visible(source.basis)}  ` : ''
  return [
    `  ${placeOf(finding).padEnd(8)}${color(severityLabels[severity])}  ${colors.bold(change)}`,
    `          ${wordsAround(finding, article, color)}`,
    `          ${visible(message)}${colors.dim(`  ${basis}${visible(ruleId)}`)}`,
  ].join('\n')
}

/** Line and column, or where it is in words. */
export function placeOf(finding: PlacedFinding | DocumentFinding): string {
  return 'place' in finding ? `${visible(finding.place.label)}  ` : `${finding.line}:${finding.column}`
}

/** On the finding's own line. Only a window is searched: an article of one line may hold many findings. */
export function wordsAround(
  { range: [start, end] }: Pick<PlacedFinding, 'range'>,
  article: string,
  color: (text: string) => string,
): string {
  const before = article.slice(Math.max(0, start - around), start)
  const after = article.slice(end, end + around)
  const head = before.slice(before.lastIndexOf('\n') + 1)
  const tail = after.split('\n', 1)[0]
  const more = { before: head === before && start > around, after: tail === after && end + around < article.length }
  const shown = [visible(head).trimStart(), visible(article.slice(start, end)), visible(tail).trimEnd()]
  return `${more.before ? '…' : ''}${shown[0]}${color(`【${shown[1]}】`)}${shown[2]}${more.after ? '…' : ''}`
}

/** 3 个文件：2 处错误，1 处警告，0 处提示；另有 2 处由注释停用 */
export function summary({ files, counts, baseline }: RunResult, colors: Colors): string {
  const suppressed = files.reduce((sum, file) => sum + file.suppressed.length, 0)
  const accepted = files.reduce((sum, file) => sum + (file.accepted?.length ?? 0), 0)
  const unsaid = [suppressed > 0 && `${suppressed} 处由注释停用`, accepted > 0 && `${accepted} 处在基线里`]
  const aside = unsaid.filter(Boolean).join('，')
  const state = baseline ? baselineLines(baseline) : []
  return [`${counted(files.length, counts, colors)}${aside && `；另有 ${aside}`}`, ...state, ''].join('\n')
}

function baselineLines({ expired, unused }: NonNullable<RunResult['baseline']>): string[] {
  const due = expired.map(({ ruleId, owner, reason, expires }) => `  ${expires}  ${ruleId}  ${owner}：${reason}`)
  return [
    ...(due.length > 0
      ? [`基线里有 ${due.length} 条已经到期：`, ...due.map((line) => `  ${visible(line.trim())}`)]
      : []),
    ...(unused.length > 0 ? [`基线里有 ${unused.length} 条这次没有用到。`] : []),
  ]
}

function counted(files: number, counts: Counts, colors: Colors): string {
  const parts = severities.map((severity) => {
    const part = `${counts[severity]} 处${severityLabels[severity]}`
    return counts[severity] > 0 ? paint(severity, colors)(part) : part
  })
  return `${files} 个文件：${parts.join('，')}`
}
