/** jiaodui dictionary lint: what in a dictionary cannot work, is not safe, or lacks a reason. */
import { countBySeverity } from '../../check/report.js'
import { defaultRules } from '../../defaults.js'
import { type LintFinding, type LintKind, lintDictionary } from '../../lint.js'
import { severities } from '../../model/finding.js'
import { severityLabels } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { UsageError } from '../failure.js'
import type { Options } from '../options.js'
import {
  type ExitCode,
  exitCode,
  readDictionaries,
  readLowerLayers,
  readWords,
  refusingFaults,
  type Terminal,
} from '../session.js'

export async function lintCommand(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  if (paths.length === 0) throw new UsageError('写作 jiaodui dictionary lint 词典文件。')
  const layers = await readLowerLayers(options)
  const linted = await readDictionaries(paths)
  const words = await readWords()
  const found = linted.map((dictionary) =>
    refusingFaults(linted, paths, () =>
      lintDictionary(dictionary, { dictionaries: layers, rules: defaultRules, words }),
    ),
  )
  for (const [index, findings] of found.entries()) {
    const path = visible(paths[index])
    // Of a large dictionary there are a hundred thousand: each write of its own costs.
    terminal.out(findings.map((finding) => `${path}${lineFor(finding)}\n`).join(''))
    const counts = countBySeverity(findings)
    const parts = severities.map((severity) => `${counts[severity]} 处${severityLabels[severity]}`)
    terminal.out(`${path}：${linted[index].entries.length} 条，${parts.join('，')}\n`)
  }
  return exitCode(countBySeverity(found.flat()), options.failOn, false)
}

const kindLabels: Readonly<Record<LintKind, string>> = {
  unreachable: '不会报',
  'too-short': '太短',
  'common-word': '本是常用词',
  contradictory: '矛盾',
  disputed: '有争议',
  duplicate: '重复',
  unsafe: '不稳妥',
  'no-example': '没有例句',
  'no-basis': '没有依据',
  contained: '被包含',
}

function lineFor({ line, entry = '', severity, kind, message }: LintFinding): string {
  return `${line ? `:${line}` : ''}（${visible(entry)}）：${severityLabels[severity]} ${kindLabels[kind]}：${visible(message)}`
}
