/** jiaodui dictionary test: holds a dictionary to its own examples before anybody uses it. */
import { defaultDictionaries } from '../defaults.js'
import { proveDictionary } from '../prove.js'
import { visible } from '../report/visible.js'
import { defaultRules } from '../rules/rules.js'
import { UsageError } from './failure.js'
import type { Options } from './options.js'
import { type ExitCode, readDictionaries, type Terminal } from './session.js'

export async function dictionaryCommand(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const [action, ...paths] = names
  if (action !== 'test' || paths.length === 0) throw new UsageError('写作 jiaodui dictionary test 词典文件。')
  const lower = [...defaultDictionaries, ...(await readDictionaries(options.dictionaries))]
  let failed = false
  for (const [index, dictionary] of (await readDictionaries(paths)).entries()) {
    const { passed, failures } = proveDictionary(dictionary, { dictionaries: lower, rules: defaultRules })
    for (const { line, entry, message } of failures)
      terminal.out(visible(`${paths[index]}${line ? `:${line}` : ''}（${entry}）：${message}`).concat('\n'))
    terminal.out(
      `${visible(paths[index])}：${dictionary.entries.length} 条，${passed} 项通过，${failures.length} 项不通过\n`,
    )
    failed ||= failures.length > 0
  }
  return failed ? 1 : 0
}
