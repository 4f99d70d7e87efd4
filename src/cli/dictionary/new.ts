/** jiaodui dictionary new: writes a county's dictionary to start from. */
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseYamlDictionary } from '../../dictionary/yaml.js'
import { DictionaryError } from '../../model/errors.js'
import { visible } from '../../report/visible.js'
import { sentenceFor, UsageError } from '../failure.js'
import type { Options } from '../options.js'
import type { ExitCode, Terminal } from '../session.js'
import { starter } from './starter.js'

export async function newCommand(names: readonly string[], { region }: Options, terminal: Terminal): Promise<ExitCode> {
  const [path] = names
  if (names.length !== 1 || !/\.ya?ml$/i.test(path)) throw new UsageError('写作 jiaodui dictionary new 新文件.yaml。')
  if (region !== undefined) await refuseRegion(region)
  const text = starter(today(), region)
  refuseName(text, path)
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
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
function refuseName(text: string, path: string): void {
  refusing('词典不能叫这个名字', () => parseYamlDictionary(text, basename(path).replace(/\.ya?ml$/i, ''), path))
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
