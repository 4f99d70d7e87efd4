/** jiaodui lsp: a language server, for editors that speak its protocol. */
import { UsageError } from '../failure.js'
import type { Options } from '../options.js'
import type { ExitCode, Terminal } from '../session.js'
import type { Settings } from './settings.js'

export async function lspCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  if (names.length > 0) throw new UsageError('lsp 后面不写文件；文章由编辑器送来。')
  const { startServer } = await loadServer()
  if (process.stdin.isTTY) terminal.complain('lsp 由编辑器启动，等候它发来消息；按 Ctrl+C 结束。')
  startServer(settingsOf(options), terminal)
  // The server ends the process itself, with the code that its protocol asks for.
  return new Promise(() => {})
}

/** Only who runs the server needs what it is built on. */
async function loadServer(): Promise<typeof import('./server.js')> {
  try {
    return await import('./server.js')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes('vscode-languageserver')) throw error
    throw new UsageError('lsp 还需要 vscode-languageserver：npm install vscode-languageserver')
  }
}

function settingsOf({ dictionaries, publishedAt, region }: Options): Partial<Settings> {
  return {
    ...(dictionaries.length > 0 && { dictionaries }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(region !== undefined && { region }),
  }
}
