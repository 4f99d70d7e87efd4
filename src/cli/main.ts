/** The command `jiaodui`: finds the command asked for, and turns what happens into an exit code. */
import { version } from '../version.js'
import { baselineCommand } from './baseline.js'
import { checkCommand } from './check.js'
import { compareCommand } from './compare.js'
import { configuredOptions } from './config.js'
import { dictionaryCommand } from './dictionary/index.js'
import { explainCommand } from './explain.js'
import { sentenceFor, UsageError } from './failure.js'
import { fixCommand } from './fix.js'
import { help } from './help.js'
import { lspCommand } from './lsp/index.js'
import { type Options, readCommandLine } from './options.js'
import { type ExitCode, processTerminal, type Terminal } from './session.js'
import { tidyCommand } from './tidy.js'

type Command = (names: readonly string[], options: Options, terminal: Terminal) => Promise<ExitCode>

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  fix: fixCommand,
  baseline: baselineCommand,
  tidy: tidyCommand,
  compare: compareCommand,
  explain: explainCommand,
  dictionary: dictionaryCommand,
  lsp: lspCommand,
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const line = readCommandLine(args)
    if (line.version) terminal.out(`${version}\n`)
    else if (line.help) terminal.out(help)
    else if (line.command === undefined)
      throw new UsageError(
        '后面应有命令：check、fix、baseline、tidy、compare、explain、dictionary 或 lsp。用 --help 看用法。',
      )
    else if (!Object.hasOwn(commands, line.command))
      throw new UsageError(`没有命令“${line.command}”。用 --help 看用法。`)
    else return await commands[line.command](line.names, await configuredOptions(line), terminal)
    return 0
  } catch (error) {
    terminal.complain(sentenceFor(error))
    return 2
  }
}

// A reader that has seen enough (`jiaodui check | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await run(process.argv.slice(2), processTerminal())
