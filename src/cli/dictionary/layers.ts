/** jiaodui dictionary layers: what each dictionary does to the layers below it. */

import { defaultRules } from '../../defaults.js'
import { type LayerReport, reportLayers, type SilencedForm, type SilenceReason } from '../../layers-report.js'
import { visible } from '../../report/visible.js'
import { UsageError } from '../failure.js'
import type { Options } from '../options.js'
import { type ExitCode, readDictionaries, readLowerLayers, refusingFaults, type Terminal } from '../session.js'

/** Ends with 1 where a layer has forms that it can never report. */
export async function layersCommand(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  if (paths.length === 0)
    throw new UsageError('写作 jiaodui dictionary layers 国家.yaml 省.yaml 市.yaml，低的写在前面。')
  const lower = await readLowerLayers(options)
  const shown = await readDictionaries(paths)
  const reports = refusingFaults(shown, paths, () => reportLayers([...lower, ...shown], defaultRules))
  const own = reports.slice(lower.length)
  for (const report of own) {
    const [heading, ...lines] = linesOf(report)
    terminal.out([visible(heading), ...lines.map((line) => `  ${visible(line)}`), ''].join('\n'))
  }
  return own.some(({ unreachable }) => unreachable.length > 0) ? 1 : 0
}

function linesOf({ dictionary, title, added, keeps, replaced, off, ...effects }: LayerReport): string[] {
  const { silenced, sheltered, unreachable } = effects
  const name = title === undefined ? dictionary : `${dictionary}（${title}）`
  return [
    `${name}：增加 ${added.length} 条，保留 ${keeps.length} 条，取代 ${replaced.length} 条，停用 ${off.length} 条`,
    ...replaced.map(({ ruleId, by }) => `取代 ${ruleId} → ${by}`),
    ...off.map((ruleId) => `停用 ${ruleId}`),
    ...silenced.map((form) => `下层不再报 ${form.ruleId}“${form.form}”：${reasonFor(form)}`),
    ...sheltered.map(({ ruleId, form, within, by }) => `在“${within}”里不再报 ${ruleId}“${form}”：${by} 说它是对的`),
    ...unreachable.map((form) => `本层报不了 ${form.ruleId}“${form.form}”：${reasonFor(form)}`),
  ]
}

const reasons: Readonly<Record<SilenceReason, (by: string) => string>> = {
  right: (by) => `${by} 说它是对的`,
  kept: (by) => `${by} 保留它`,
  beaten: (by) => `总是由 ${by} 先报出`,
  guarded: () => '自己的 unless 把它也放过了',
}

function reasonFor({ reason, by }: SilencedForm): string {
  return reasons[reason](by)
}
