/** What the editor on the other side can do, as it says itself when it starts the server. */
import { fileURLToPath } from 'node:url'
import type { InitializeParams } from 'vscode-languageserver/node'
import { type PositionEncoding, positionEncodings } from '../../editor/ruler.js'

export interface Client {
  /** The first that it names and that we know; UTF-16 where it names none. */
  readonly encoding: PositionEncoding
  /** Draws Markdown on hover. */
  readonly markdown: boolean
  /** Refuses changes to a version that is no longer the newest. */
  readonly versioned: boolean
  /** Shows further places of a diagnostic. */
  readonly related: boolean
  /** May be asked for its settings. */
  readonly configurable: boolean
  /** Tells when they change, if it is asked to. */
  readonly tellsSettings: boolean
  /** The folder that is open. */
  readonly folder: string | undefined
}

export function readClient({ capabilities, workspaceFolders, rootUri }: Partial<InitializeParams>): Client {
  const { general, textDocument, workspace } = capabilities ?? {}
  const encodings: readonly string[] = general?.positionEncodings ?? []
  const uri = workspaceFolders?.[0]?.uri ?? rootUri
  return {
    encoding: encodings.flatMap((name) => positionEncodings.filter((known) => known === name))[0] ?? 'utf-16',
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    versioned: workspace?.workspaceEdit?.documentChanges === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    configurable: workspace?.configuration === true,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folder: typeof uri === 'string' ? pathOf(uri) : undefined,
  }
}

/** Undefined for what is no file, such as a page of the web. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
