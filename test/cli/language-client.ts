/** An editor's side of the language server: starts the built command and talks to it over pipes. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'

interface Start {
  readonly args?: readonly string[]
  readonly cwd?: string
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly rootUri?: string | null
  /** What the editor answers when it is asked for its settings. */
  readonly settings?: () => unknown
}

export interface LanguageClient {
  readonly process: ChildProcessWithoutNullStreams
  readonly connection: ProtocolConnection
  readonly result: InitializeResult
  /** All that was published and shown so far. */
  readonly published: PublishDiagnosticsParams[]
  readonly messages: string[]
  readonly log: string[]
  open(text: string, languageId?: string, uri?: string): void
  change(version: number, changes: TextDocumentContentChangeEvent[], uri?: string): void
  close(uri?: string): void
  /** The diagnostics of a version, once they come. */
  diagnostics(version?: number, uri?: string): Promise<Diagnostic[]>
  actions(range: Range, only?: string[], uri?: string): Promise<CodeAction[]>
  hover(line: number, character: number): Promise<Hover | null>
  /** Shuts the server down as the protocol says; the code that its process ends with. */
  stop(): Promise<number | null>
}

export const article = 'file:///tmp/article'

/** The bare process, not yet spoken to. */
export function spawnServer({
  args = [],
  cwd = '.',
}: Pick<Start, 'args' | 'cwd'> = {}): ChildProcessWithoutNullStreams {
  const server = spawn(process.execPath, [resolve('dist/cli.js'), 'lsp', '--stdio', ...args], { cwd })
  onTestFinished(() => void server.kill('SIGKILL'))
  return server
}

export function exitOf(server: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((done) => {
    if (server.exitCode !== null) done(server.exitCode)
    else server.once('exit', done)
  })
}

export async function startClient(start: Start = {}): Promise<LanguageClient> {
  const { capabilities = {}, initializationOptions, rootUri = null, settings } = start
  const server = spawnServer(start)
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const published: PublishDiagnosticsParams[] = []
  const messages: string[] = []
  const log: string[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, (told) => void published.push(told))
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message))
  connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message))
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings?.() ?? null))
  connection.onRequest(RegistrationRequest.type, () => undefined)
  connection.onError(() => undefined)
  connection.listen()
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    capabilities,
    initializationOptions,
  })
  await connection.sendNotification(InitializedNotification.type, {})

  return {
    process: server,
    connection,
    result,
    published,
    messages,
    log,
    open: (text, languageId = 'plaintext', uri = article) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (version, contentChanges, uri = article) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri = article) =>
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async diagnostics(version = 1, uri = article) {
      const told = () => published.find((one) => one.uri === uri && one.version === version)
      while (!told()) await new Promise((done) => setTimeout(done, 10))
      return told()?.diagnostics ?? []
    },
    async actions(range, only, uri = article) {
      const context = { diagnostics: [], ...(only && { only }) }
      const answer = await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })
      return (answer ?? []) as CodeAction[]
    },
    hover: (line, character) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri: article }, position: { line, character } }),
    async stop() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      return exitOf(server)
    },
  }
}
