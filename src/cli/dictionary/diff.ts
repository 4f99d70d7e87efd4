/** jiaodui dictionary diff: what one edition of a dictionary says that the other does not. */
import { diffDictionaries, type FieldChange } from '../../dictionary/diff.js'
import { entryId } from '../../dictionary/forms.js'
import { visible } from '../../report/visible.js'
import { UsageError } from '../failure.js'
import type { Options } from '../options.js'
import { type ExitCode, readDictionaries, type Terminal } from '../session.js'

export async function diffCommand(
  names: readonly string[],
  _options: Options,
  { out, colors }: Terminal,
): Promise<ExitCode> {
  if (names.length !== 2) throw new UsageError('写作 jiaodui dictionary diff 旧词典 新词典。')
  const [before, after] = await readDictionaries(names)
  const { header, added, removed, changed } = diffDictionaries(before, after)
  for (const change of header) out(`  ${fieldLine(change)}\n`)
  for (const entry of removed) out(colors.red(`- ${visible(entryId(entry))}\n`))
  for (const entry of added) out(colors.green(`+ ${visible(entryId(entry))}\n`))
  for (const { id, fields } of changed) {
    out(colors.yellow(`~ ${visible(id)}\n`))
    for (const change of fields) out(`    ${fieldLine(change)}\n`)
  }
  out(
    `增加 ${added.length} 条，删去 ${removed.length} 条，改动 ${changed.length} 条，词典说明改动 ${header.length} 处\n`,
  )
  return header.length + added.length + removed.length + changed.length > 0 ? 1 : 0
}

function fieldLine({ field, before, after }: FieldChange): string {
  return `${visible(field)}：${shown(before)} → ${shown(after)}`
}

function shown(value: unknown): string {
  if (value === undefined) return '（无）'
  if (typeof value === 'string') return visible(value)
  return visible(Array.isArray(value) ? value.map(String).join('、') : JSON.stringify(value))
}
