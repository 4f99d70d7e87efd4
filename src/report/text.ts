/** Findings as lines for people at a terminal. */
import type { Colors } from 'picocolors/types'
import { type Severity, severities } from '../model/finding.js'
import type { Counts } from '../model/report.js'
import { withoutPrivate } from './private.js'
import type { DocumentFinding, PlacedFinding } from './result.js'
import { visible } from './visible.js'

/** Characters of the article shown on either side of a finding. */
const around = 14

export const severityLabels: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

function paint(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity]
}

/** One file's findings under its name; nothing for a file without any. */
export function fileReport(
  path: string,
  article: string,
  findings: readonly (PlacedFinding | DocumentFinding)[],
  colors: Colors,
): string {
  if (findings.length === 0) return ''
  const shown = withoutPrivate(article, findings)
  const lines = findings.map((finding) => findingLines(finding, shown, colors))
  return `${colors.bold(visible(path))}\n${lines.join('\n')}\n\n`
}

function findingLines(finding: PlacedFinding | DocumentFinding, article: string, colors: Colors): string {
  const { severity, suggestions, message, source, ruleId } = finding
  const where = 'where' in finding ? `${visible(finding.where)}  ` : `${finding.line}:${finding.column}`
  const color = paint(severity, colors)
  // What is masked is shown as it is suggested: once is enough.
  const others = suggestions.filter((suggestion) => suggestion !== finding.text)
  const change = [visible(finding.text), others.map(visible).join(' / ')].filter(Boolean).join(' → ')
  const basis = source.basis ? `依据：${visible(source.basis)}  ` : ''
  return [
    `  ${where.padEnd(8)}${color(severityLabels[severity])}  ${colors.bold(change)}`,
    `          ${wordsAround(finding, article, color)}`,
    `          ${visible(message)}${colors.dim(`  ${basis}${visible(ruleId)}`)}`,
  ].join('\n')
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

/** 3 个文件：2 处错误，1 处警告，0 处提示 */
export function summary(files: number, counts: Counts, colors: Colors): string {
  const parts = severities.map((severity) => {
    const part = `${counts[severity]} 处${severityLabels[severity]}`
    return counts[severity] > 0 ? paint(severity, colors)(part) : part
  })
  return `${files} 个文件：${parts.join('，')}\n`
}
