/** A language server on standard input and output: findings as they are typed, quick fixes, and why on hover. */
import {
  CodeActionKind,
  type Connection,
  createConnection,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import type { CheckOptions } from '../../check/check.js'
import { type Finding, severities } from '../../model/finding.js'
import type { Proofreader } from '../../proofreader.js'
import { version } from '../../version.js'
import { sentenceFor } from '../failure.js'
import type { Terminal } from '../session.js'
import { actionsFor, diagnosticsOf, hoverFor } from './answers.js'
import { createChecker } from './checker.js'
import { type Client, readClient } from './client.js'
import { createConfiguration } from './configuration.js'
import { documentKeeper, type OpenDocument } from './document.js'
import { safeChanges } from './fix-all.js'
import { createLayers } from './layers.js'
import type { Settings } from './settings.js'

/** A longer document is not checked while it is typed. */
const mostCharacters = 1_000_000

/** Answers until the editor ends it or is gone, and then ends the process. */
export function startServer(own: Partial<Settings>, terminal: Terminal): void {
  const connection = connect(terminal)
  let client: Client = readClient({})
  const documents = new TextDocuments<OpenDocument>(documentKeeper(() => client.encoding))
  const warn = (message: string): void =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })

  const configuration = createConfiguration({
    connection,
    client: () => client,
    own,
    complain: warn,
    changed: () => {
      for (const uri of documents.keys()) {
        checker.forget(uri)
        checker.schedule(uri)
      }
    },
  })
  const openLayers = createLayers(configuration.current, warn)
  const checker = createChecker({
    current: (uri) => documents.get(uri),
    proofreader: () => configuration.ready().then(openLayers),
    check: (document, proofreader) => findingsIn(document, proofreader, configuration.current()),
    publish: (checked) => {
      const { uri, version: number } = checked.document
      void connection.sendDiagnostics({ uri, version: number, diagnostics: diagnosticsOf(checked, client) })
    },
    fail: (error) => connection.console.error(sentenceFor(error)),
  })

  connection.onInitialize((params) => {
    client = readClient(params)
    configuration.begin(params.initializationOptions)
    return capabilities(client)
  })
  documents.onDidOpen(({ document }) => {
    if (isTooLong(document))
      warn(`${nameOf(document)} 有 ${document.text.length} 字，超过 ${mostCharacters} 字，${instead}`)
  })
  documents.onDidChangeContent(({ document }) => checker.schedule(document.uri))
  documents.onDidSave(({ document }) => checker.schedule(document.uri))
  documents.onDidClose(({ document: { uri } }) => {
    checker.forget(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const checked = await checker.checked(document)
    const fixAll = () => safeChanges(checked, optionsFor(document, configuration.current()))
    return actionsFor(checked, range, context, client, fixAll)
  })
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    return document ? hoverFor(await checker.checked(document), position, client) : null
  })
  documents.listen(connection)
  connection.listen()
}

function connect(terminal: Terminal): Connection {
  const reader = new StreamMessageReader(process.stdin)
  const connection = createConnection(reader, new StreamMessageWriter(process.stdout))
  reader.onError((error) => {
    // A message that is no JSON is passed by. Without a head that says how long it is, the next one is not found.
    if (error instanceof SyntaxError) return
    terminal.complain(`收到的不是语言服务器协议的消息（${error.message}）。lsp 由编辑器启动，不能在命令行里直接使用。`)
    process.exit(1)
  })
  // Without an editor, nobody is left to say goodbye.
  reader.onClose(() => process.exit(1))
  return connection
}

const instead = '编辑时不检查；请在命令行用 jiaodui check 检查。'

function capabilities({ encoding }: Client): InitializeResult {
  return {
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.jiaodui`] },
      hoverProvider: true,
    },
    serverInfo: { name: 'jiaodui', version },
  }
}

function isTooLong({ text }: OpenDocument): boolean {
  return text.length > mostCharacters
}

function nameOf({ uri }: OpenDocument): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}

function optionsFor({ format }: OpenDocument, { publishedAt }: Settings): CheckOptions {
  return { format, ...(publishedAt !== undefined && { publishedAt }) }
}

function findingsIn(document: OpenDocument, proofreader: Proofreader, settings: Settings): readonly Finding[] {
  if (isTooLong(document)) return []
  const { findings } = proofreader.check(document.text, optionsFor(document, settings))
  const mildest = severities.indexOf(settings.minimumSeverity)
  return findings.filter(({ severity }) => severities.indexOf(severity) <= mildest)
}
