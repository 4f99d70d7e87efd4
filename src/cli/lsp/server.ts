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
import { type Checker, createChecker } from './checker.js'
import { type Client, readClient } from './client.js'
import { type Configuration, createConfiguration } from './configuration.js'
import { documentKeeper, type OpenDocument } from './document.js'
import { safeChanges } from './fix-all.js'
import { createLayers } from './layers.js'
import type { Settings } from './settings.js'

/** A longer document is not checked while it is typed. */
const mostCharacters = 1_000_000

/** Answers until the editor ends it or is gone, and then ends the process. */
export function startServer(own: Partial<Settings>, terminal: Terminal): void {
  const connection = connect(terminal)
  const session: Session = { connection, client: readClient({}), warn: createWarning(connection) }
  const documents = new TextDocuments<OpenDocument>(documentKeeper(() => session.client.encoding))
  const configuration = createConfiguration({
    connection,
    client: () => session.client,
    own,
    complain: session.warn,
    changed: () => {
      for (const uri of documents.keys()) {
        checker.forget(uri)
        checker.schedule(uri)
      }
    },
  })
  const checker = openChecker(session, documents, configuration)
  connection.onInitialize((params) => {
    session.client = readClient(params)
    configuration.begin(params.initializationOptions)
    return capabilities(session.client)
  })
  follow(documents, checker, session)
  answer(documents, checker, session, configuration)
  documents.listen(connection)
  connection.listen()
}

/** What is known of the other side. */
interface Session {
  readonly connection: Connection
  client: Client
  warn(message: string): void
}

type Documents = TextDocuments<OpenDocument>

function connect(terminal: Terminal): Connection {
  const reader = new StreamMessageReader(process.stdin)
  const connection = createConnection(reader, new StreamMessageWriter(process.stdout))
  reader.onError((error) => {
    // A message that is no JSON is passed by. Without a head that says how long it is, the next one is not found.
    if (error instanceof SyntaxError) return
    terminal.complain(`收到的不是语言服务器协议的消息（${error.message}）。lsp 由编辑器启动，不能在命令行里直接使用。`)
    process.exit(1)
  })
  let code = 1
  connection.onShutdown(() => {
    code = 0
  })
  // An editor that is gone can send no `exit`.
  process.stdin.once('end', () => process.exit(code))
  reader.onClose(() => process.exit(code))
  return connection
}

/** A notification: unlike the library's own way, it asks for no answer. */
function createWarning(connection: Connection): (message: string) => void {
  const type = MessageType.Warning
  return (message) => void connection.sendNotification(ShowMessageNotification.type, { type, message })
}

function openChecker(session: Session, documents: Documents, configuration: Configuration): Checker {
  const { connection, warn } = session
  const openLayers = createLayers(configuration.current, warn)
  return createChecker({
    current: (uri) => documents.get(uri),
    proofreader: () => configuration.ready().then(openLayers),
    check: (document, proofreader) => findingsIn(document, proofreader, configuration.current()),
    publish: (checked) => {
      const { uri, version: number } = checked.document
      void connection.sendDiagnostics({ uri, version: number, diagnostics: diagnosticsOf(checked, session.client) })
    },
    fail: (error) => connection.console.error(sentenceFor(error)),
  })
}

/** Checks what is opened, changed and saved, and takes back what was said of what is closed. */
function follow(documents: Documents, checker: Checker, { connection, warn }: Session): void {
  const toldTooLong = new Set<string>()
  documents.onDidChangeContent(({ document }) => {
    checker.schedule(document.uri)
    if (!isTooLong(document) || toldTooLong.has(document.uri)) return
    toldTooLong.add(document.uri)
    warn(`${nameOf(document)} 有 ${document.text.length} 字，超过 ${mostCharacters} 字，${instead}`)
  })
  documents.onDidSave(({ document }) => checker.schedule(document.uri))
  documents.onDidClose(({ document: { uri } }) => {
    checker.forget(uri)
    toldTooLong.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
}

function answer(documents: Documents, checker: Checker, session: Session, configuration: Configuration): void {
  session.connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const checked = await checker.checked(document)
    const fixAll = () => safeChanges(checked, optionsFor(document, configuration.current()))
    return actionsFor(checked, range, context, session.client, fixAll)
  })
  session.connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    return document ? hoverFor(await checker.checked(document), position, session.client) : null
  })
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
