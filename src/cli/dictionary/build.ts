/** jiaodui dictionary build: dictionaries → one pack that loads in milliseconds wherever JavaScript runs. */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createProofreader, defaultDictionaries } from '../../defaults.js'
import { compilePack, type Pack } from '../../dictionary/pack.js'
import { savePack } from '../../dictionary/pack-save.js'
import type { DictionaryHeader } from '../../model/entry.js'
import { visible } from '../../report/visible.js'
import { sentenceFor, UsageError } from '../failure.js'
import type { Options } from '../options.js'
import { type ExitCode, readDictionaries, readLayers, readWords, refusingFaults, type Terminal } from '../session.js'

export async function buildCommand(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const { out } = options
  if (paths.length === 0 || out === undefined || !/\.pack$/i.test(out))
    throw new UsageError('写作 jiaodui dictionary build 词典文件… -o 新文件.pack。')
  const dictionaries = await readDictionaries(paths)
  const lower = [...defaultDictionaries, ...(await readLayers(options.dictionaries))]
  const words = await readWords()
  const pack = refusingFaults(dictionaries, paths, () => compilePack(dictionaries, { words }))
  // What it replaces and switches off must be there.
  if (pack.pending.length > 0)
    refusingFaults(dictionaries, paths, () => createProofreader({ dictionaries: [...lower, pack] }))
  const bytes = savePack(pack)
  await writeFile(out, bytes).catch((error: unknown) => {
    throw new UsageError(`写不了 ${out}：${sentenceFor(error)}。`)
  })
  terminal.out(summary(pack, out, bytes))
  return 0
}

function summary({ headers, entries }: Pack, path: string, bytes: Uint8Array): string {
  return [
    ...headers.map((header) => `  ${visible(headerLine(header))}\n`),
    `${visible(path)}：${entries.count} 条，${(bytes.length / 1024).toFixed(0)} KB\n`,
    `SHA-256 ${createHash('sha256').update(bytes).digest('hex')}\n`,
  ].join('')
}

function headerLine({ id, title, edition, licence }: DictionaryHeader): string {
  return [title ?? id, `（${id}）`, edition && ` ${edition}`, licence && ` ${licence}`].filter(Boolean).join('')
}
