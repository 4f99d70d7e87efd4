/** jiaodui dictionary test: holds a dictionary to its own examples before anybody uses it. */

import { defaultRules } from '../../defaults.js'
import type { Dictionary } from '../../model/entry.js'
import { proveDictionary } from '../../prove.js'
import { visible } from '../../report/visible.js'
import { UsageError } from '../failure.js'
import type { Options } from '../options.js'
import {
  type ExitCode,
  readDictionaries,
  readLowerLayers,
  readWords,
  refusingFaults,
  type Terminal,
} from '../session.js'

export async function testCommand(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  if (paths.length === 0) throw new UsageError('写作 jiaodui dictionary test 词典文件。')
  const lower = await readLowerLayers(options)
  const tested = await readDictionaries(paths)
  const words = await readWords()
  let failed = false
  for (const [index, dictionary] of tested.entries()) {
    const path = visible(paths[index])
    const { passed, failures } = refusingFaults(tested, paths, () =>
      proveDictionary(dictionary, { dictionaries: lower, rules: defaultRules, words }),
    )
    for (const { line, entry, message } of failures)
      terminal.out(`${path}${line ? `:${line}` : ''}（${visible(entry ?? '')}）：${visible(message)}\n`)
    terminal.out(
      `${path}：${dictionary.entries.length} 条，${passed} 项通过，${failures.length} 项不通过${untested(dictionary)}\n`,
    )
    failed ||= failures.length > 0
  }
  return failed ? 1 : 0
}

/** An entry without an example proves nothing. */
function untested({ entries }: Dictionary): string {
  const bare = entries.filter((entry) => !('keep' in entry) && !entry.examples).length
  return bare > 0 ? `，${bare} 条没有例句` : ''
}
