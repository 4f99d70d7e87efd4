/** What an editor shows where the pointer rests on a finding: what is wrong, why, and who says so. */
import { labelOf } from '../../dictionary/columns.js'
import type { Explanation } from '../../dictionary/explain.js'
import type { Finding } from '../../model/finding.js'

/** Lines of Markdown, or of plain text for clients that draw none. */
export function hoverText(finding: Finding, explanation: Explanation | undefined, markdown: boolean): string {
  const plain = markdown ? escapeMarkdown : (text: string): string => text
  const bold = (text: string): string => (markdown ? `**${plain(text)}**` : text)
  const rows = rowsFor(finding, explanation).map(([name, value]) => `${name}：${plain(value)}`)
  return [bold(finding.message), ...rows].join(markdown ? '\n\n' : '\n')
}

function rowsFor(finding: Finding, explanation: Explanation | undefined): [string, string][] {
  const { message, suggestions, source, ruleId, severity, confidence, type } = finding
  const dictionary = explanation?.dictionary
  const line = dictionary?.line ? ` 第 ${dictionary.line} 行` : ''
  const rows: [string, string | undefined][] = [
    ['可改为', suggestions.map((suggestion) => `“${suggestion}”`).join('、')],
    ['说明', explanation?.summary === message ? undefined : explanation?.summary],
    ['依据', source.basis],
    ['规则', `${ruleId}（${[severity, confidence, type].map(labelOf).join('，')}）`],
    ['词典', dictionary && `${dictionary.title ?? dictionary.id}${line}`],
    ['从何日起算错', explanation?.since],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
}

/** Every sign that could mean something; a line end would begin a block of its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&')
}
