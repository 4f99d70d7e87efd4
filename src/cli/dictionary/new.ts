/** jiaodui dictionary new: writes a county's dictionary to start from. */
import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { validateDictionary } from '../../dictionary/validate.js'
import { DictionaryError } from '../../model/errors.js'
import { visible } from '../../report/visible.js'
import { sentenceFor, UsageError } from '../failure.js'
import type { Options } from '../options.js'
import type { ExitCode, Terminal } from '../session.js'
import { starter } from './starter.js'
import { csvText, starterLayout, starterRows } from './starter-table.js'

type Writer = (edition: string, region: string | undefined) => string | Promise<Uint8Array>

const writers: Readonly<Record<string, Writer>> = {
  '.yaml': starter,
  '.yml': starter,
  '.csv': (edition, region) => csvText(starterRows(edition, region)),
  '.xlsx': async (edition, region) => {
    const { writeSheet } = await import('../../node/xlsx-write.js')
    const rows = starterRows(edition, region)
    return writeSheet('词典', rows, starterLayout(rows))
  },
}

export async function newCommand(names: readonly string[], { region }: Options, terminal: Terminal): Promise<ExitCode> {
  const [path] = names
  const ending = extname(path ?? '').toLowerCase()
  if (names.length !== 1 || !Object.hasOwn(writers, ending))
    throw new UsageError('写作 jiaodui dictionary new 新文件.yaml，也可以是 .csv 或 .xlsx。')
  if (region !== undefined) await refuseRegion(region)
  refuseName(basename(path, extname(path)), path)
  const content = await writers[ending](today(), region)
  await writeFile(path, content, { flag: 'wx' }).catch((error: unknown) => {
    throw new UsageError(`写不了 ${path}：${sentenceFor(error)}。`)
  })
  terminal.out(`写好了 ${visible(path)}。改成本县的内容，再运行 jiaodui dictionary test ${visible(path)}\n`)
  return 0
}

/** The starter speaks of a county. */
async function refuseRegion(path: string): Promise<void> {
  const { regionOf } = await import('../../regions/regions.js')
  const region = refusing('--region', () => regionOf(path))
  if (region.县 === undefined) throw new UsageError('--region 应写到县，如 陕西省/宝鸡市/眉县。')
}

/** The file's name becomes the dictionary's. */
function refuseName(id: string, path: string): void {
  refusing('词典不能叫这个名字', () => validateDictionary({ id, entries: [] }, path))
}

/** Does the work; its first fault is told after the name of what was given. */
function refusing<T>(given: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    throw new UsageError(`${given}：${error.faults[0].message}`)
  }
}

/** In Beijing. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}
