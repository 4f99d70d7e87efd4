/** The settings in force: of the command line, of the editor's start, and as the editor changes them. */
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver/node'
import type { Client } from './client.js'
import { readSettings, type Settings } from './settings.js'

const section = 'jiaodui'
/** Milliseconds that an editor has to tell its settings; one that never does gets those it started with. */
const patience = 3000

export interface ConfigurationParts {
  readonly connection: Connection
  client(): Client
  /** Of the command line; what the editor says goes before it. */
  readonly own: Partial<Settings>
  complain(sentence: string): void
  changed(): void
}

export interface Configuration {
  /** What the editor says as it starts the server. */
  begin(initializationOptions: unknown): void
  current(): Settings
  /** Resolves once the editor was asked for its settings and has answered, or has not. */
  ready(): Promise<void>
}

export function createConfiguration(parts: ConfigurationParts): Configuration {
  const { connection, client, own, complain, changed } = parts
  let started: Partial<Settings> = {}
  let told: Partial<Settings> = {}
  let ready: Promise<void> = Promise.resolve()

  const read = (value: unknown): Partial<Settings> => {
    const { settings, faults } = readSettings(value)
    if (faults.length > 0) complain(faults.join('\n'))
    return settings
  }
  const ask = async (): Promise<void> => {
    const answer = await connection.workspace.getConfiguration(section).catch(() => undefined)
    told = read(answer)
    changed()
  }
  const askInTime = (): Promise<void> => Promise.race([ask(), pause(patience, undefined, { ref: false })])
  connection.onInitialized(() => {
    if (client().configurable) ready = askInTime()
    if (client().tellsSettings)
      void connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => undefined)
  })
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client().configurable) {
      ready = askInTime()
      return
    }
    told = read((settings as { [section]?: unknown } | null | undefined)?.[section])
    changed()
  })
  return {
    begin: (initializationOptions) => {
      started = read(initializationOptions)
    },
    current: () => inFolder({ ...defaults, ...own, ...started, ...told }, client().folder),
    ready: () => ready,
  }
}

const defaults: Settings = { dictionaries: [], region: undefined, publishedAt: undefined, minimumSeverity: 'info' }

function inFolder(settings: Settings, folder = '.'): Settings {
  return { ...settings, dictionaries: settings.dictionaries.map((path) => resolve(folder, path)) }
}
