/** Runs a command within the test's own process, where what ships is compiled once for all tests of a file. */
import { createColors } from 'picocolors'
import { baselineCommand } from '../../src/cli/baseline.js'
import { checkCommand } from '../../src/cli/check.js'
import { configuredOptions } from '../../src/cli/config.js'
import { explainCommand } from '../../src/cli/explain.js'
import { sentenceFor } from '../../src/cli/failure.js'
import { fixCommand } from '../../src/cli/fix.js'
import { readCommandLine } from '../../src/cli/options.js'
import { tidyCommand } from '../../src/cli/tidy.js'
import type { Run } from './run.js'

const commands = {
  baseline: baselineCommand,
  check: checkCommand,
  explain: explainCommand,
  fix: fixCommand,
  tidy: tidyCommand,
}

/** As a shell in the folder would see it, without colours. */
export async function inside(args: readonly string[], { cwd }: { readonly cwd: string }): Promise<Run> {
  const before = process.cwd()
  let [out, err] = ['', '']
  const terminal = {
    out: (text: string) => {
      out += text
    },
    complain: (sentence: string) => {
      err += `jiaodui: ${sentence}\n`
    },
    colors: createColors(false),
  }
  process.chdir(cwd)
  try {
    const line = readCommandLine(args)
    const command = commands[line.command as keyof typeof commands]
    return { code: await command(line.names, await configuredOptions(line), terminal), out, err }
  } catch (error) {
    terminal.complain(sentenceFor(error))
    return { code: 2, out, err }
  } finally {
    process.chdir(before)
  }
}
