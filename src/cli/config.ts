/** A configuration found upward from the working folder, or named; what the command line says goes before it. */
import { readFile } from 'node:fs/promises'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseConfig, validateConfig } from '../files/config.js'
import type { Config } from '../files/config-shape.js'
import { FileError } from '../model/file-error.js'
import { decodeText } from '../node/decode.js'
import { sentenceFor, UsageError } from './failure.js'
import { type CommandLine, isConfigured, type Options } from './options.js'

/** Only data is found by itself; what is a program runs only where somebody names it. */
const name = 'jiaodui.config.json'
const programs = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts']

interface Found {
  readonly path: string
  readonly config: Config
}

/** The options of the line with those of a configuration behind them. Throws a UsageError. */
export async function configuredOptions({ command, given, options }: CommandLine): Promise<Options> {
  if (options.noConfig && options.config !== undefined) throw new UsageError('--config 和 --no-config 只能写一个。')
  if (!isConfigured(command) || options.noConfig) return options
  const found = options.config === undefined ? await findConfig(process.cwd()) : await readConfig(options.config)
  return found ? merged(options, given, found) : options
}

async function findConfig(folder: string): Promise<Found | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, name)
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
      throw new UsageError(`读不了 ${shown(path)}：${sentenceFor(error)}。`)
    })
    if (bytes) return { path, config: parsed(bytes, path) }
    if (dirname(at) === at) return undefined
  }
}

async function readConfig(path: string): Promise<Found> {
  const ending = extname(path).toLowerCase()
  if (programs.includes(ending)) return { path: resolve(path), config: await loadProgram(path, ending) }
  if (ending !== '.json') throw new UsageError(`--config 应为 .json、.js 或 .ts 文件，而不是“${path}”。`)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`读不了 ${path}：${sentenceFor(error)}。`)
  })
  return { path: resolve(path), config: parsed(bytes, resolve(path)) }
}

function parsed(bytes: Uint8Array, path: string): Config {
  return refusing(() => parseConfig(decodeText(bytes).text.replace(/^\ufeff/, ''), shown(path)))
}

async function loadProgram(path: string, ending: string): Promise<Config> {
  if (ending.endsWith('ts') && !('typescript' in process.features && process.features.typescript))
    throw new UsageError(
      `${path} 要 Node 22.18 或更新的版本才能读，现在是 ${process.version}；请升级，或改用 .js、.json。`,
    )
  const loaded: { readonly default?: unknown } = await import(pathToFileURL(resolve(path)).href).catch(
    (error: unknown) => {
      const reason = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? '' : '运行出错：'
      throw new UsageError(`读不了 ${path}：${reason}${error instanceof Error ? error.message : String(error)}`)
    },
  )
  return refusing(() => validateConfig(loaded.default, path))
}

function refusing(read: () => Config): Config {
  try {
    return read()
  } catch (error) {
    throw error instanceof FileError
      ? new UsageError(`配置有 ${error.faults.length} 处问题：\n${error.message}`)
      : error
  }
}

/** As seen from the working folder. */
function shown(path: string): string {
  return relative('.', path) || '.'
}

function merged(options: Options, given: readonly string[], { path, config }: Found): Options {
  const folder = dirname(path)
  const { dictionaries = [], off, failOn, ignore = [], formats = {}, baseline } = config
  const inFolder = (file: string): string => shown(resolve(folder, file))
  return {
    ...options,
    dictionaries: [...dictionaries.map(inFolder), ...options.dictionaries],
    region: options.region ?? config.region,
    off: off && { ids: off, path: shown(path) },
    failOn: given.includes('fail-on') ? options.failOn : (failOn ?? options.failOn),
    publishedAt: options.publishedAt ?? config.publishedAt,
    selection: { base: folder, ignore, formats },
    baseline: options.baseline ?? (baseline === undefined ? undefined : inFolder(baseline)),
    trustSuppressions: options.trustSuppressions && (config.trustSuppressions ?? true),
    requireReason: options.requireReason || (config.requireReason ?? false),
  }
}
