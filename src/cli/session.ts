/** What every command needs: where to print, how to paint, and the proofreader that the options ask for. */
import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import { createProofreader, defaultDictionaries } from '../defaults.js'
import { dictionariesOf, isPack, type Pack } from '../dictionary/pack.js'
import type { Dictionary } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { type Severity, severities } from '../model/finding.js'
import type { Counts } from '../model/report.js'
import { readLayer } from '../node/dictionary-file.js'
import type { Proofreader } from '../proofreader.js'
import { visible } from '../report/visible.js'
import type { WordIndex } from '../text/words.js'
import { type Article, findArticles, readArticle } from './articles.js'
import { type DocumentFile, type DocumentKind, endingsInFolders, type Kinds, readDocument } from './documents.js'
import { sentenceFor, UsageError } from './failure.js'
import type { Options } from './options.js'
import { createSelection } from './selection.js'

/** Exit codes: 0 clean, 1 findings, 2 bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2

export interface Terminal {
  out(text: string): void
  /** A sentence, made safe to print; the program's name is put before it. */
  complain(sentence: string): void
  readonly colors: Colors
}

export function processTerminal(): Terminal {
  const { NO_COLOR, FORCE_COLOR } = process.env
  const colored = !NO_COLOR && (FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true)
  return {
    out: (text) => process.stdout.write(text),
    complain: (sentence) => process.stderr.write(`jiaodui: ${sentence.split('\n').map(visible).join('\n  ')}\n`),
    colors: pc.createColors(colored),
  }
}

/** Dictionaries and packs. Throws a UsageError that names the file, for one that cannot be read or is refused. */
export async function readLayers(paths: readonly string[], region?: string): Promise<(Dictionary | Pack)[]> {
  return Promise.all(
    paths.map((path) =>
      readLayer(path, region === undefined ? {} : { region }).catch((error: unknown) => {
        throw error instanceof DictionaryError
          ? refusal(error.faults)
          : new UsageError(`读不了词典 ${path}：${sentenceFor(error)}。`)
      }),
    ),
  )
}

/** What a dictionary is to lie on: the dictionaries that ship and those of the options, packs one by one. */
export async function readLowerLayers({ dictionaries: paths }: Options): Promise<Dictionary[]> {
  const own = await readLayers(paths)
  return [...defaultDictionaries, ...own.flatMap((layer) => (isPack(layer) ? dictionariesOf(layer) : [layer]))]
}

/** One for each path: a pack has no examples any more, and is refused. */
export async function readDictionaries(paths: readonly string[]): Promise<Dictionary[]> {
  return (await readLayers(paths)).map((layer, at) => {
    if (isPack(layer)) throw new UsageError(`${paths[at]} 是词典包，例句已经略去；请对编成它的词典运行。`)
    return layer
  })
}

/** With the hints that a region gives. Throws a UsageError for layers that do not fit together, or an unknown region. */
export async function openProofreader(
  options: Pick<Options, 'dictionaries' | 'region'> & Partial<Pick<Options, 'off'>>,
): Promise<Proofreader> {
  const { dictionaries: paths, region, off } = options
  const named = await readLayers(paths, region)
  const own = named.length === 0 && region !== undefined ? [await regionLayer(region)] : named
  const words = own.some((layer) => !isPack(layer)) ? { words: await readWords() } : {}
  const layers = off ? [...own, silencing(off.ids)] : own
  const dictionaries = [...defaultDictionaries, ...layers]
  return refusingFaults(layers, [...paths, off?.path ?? ''], () => createProofreader({ dictionaries, ...words }))
}

/** What a configuration switches off, as a layer over all others. */
function silencing(off: readonly string[]): Dictionary {
  return { id: 'jiaodui.config', off, entries: [] }
}

/** Only who names a region waits for the names of all places. */
async function regionLayer(path: string): Promise<Dictionary> {
  const { regionOf } = await import('../regions/regions.js')
  try {
    return { id: '地区', region: regionOf(path), entries: [] }
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    throw new UsageError(error.faults.map(({ message }) => message).join('\n'))
  }
}

/** Only who compiles dictionaries waits for them. */
export async function readWords(): Promise<WordIndex> {
  const { commonWords } = await import('../words.js')
  return commonWords()
}

/** Does the work; faults that name a dictionary by its id are told with the path it was read from. */
export function refusingFaults<T>(own: readonly (Dictionary | Pack)[], paths: readonly string[], work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    const pathOf = (id: string): string => paths[own.findIndex((layer) => idsOf(layer).includes(id))] ?? id
    throw refusal(error.faults.map((fault) => ({ ...fault, file: pathOf(fault.file) })))
  }
}

function idsOf(layer: Dictionary | Pack): readonly string[] {
  return isPack(layer) ? layer.headers.map(({ id }) => id) : [layer.id]
}

function refusal(faults: readonly DictionaryFault[]): UsageError {
  return new UsageError(`词典有 ${faults.length} 处问题：\n${new DictionaryError(faults).message}`)
}

/** Kinds of documents that a command reads beside articles, and what it does with them. */
interface DocumentVisit<Kind extends DocumentKind> {
  readonly kinds: Kinds<Kind>
  visit(document: DocumentFile<Kind>): void | Promise<void>
}

/**
 * Hands each article to `visit`, one at a time, and each document of the `kinds` to theirs; what cannot be read is said, and
 * the others go on. A format that is told, by the options or for its path, makes an article of a document.
 */
export async function eachArticle<Kind extends DocumentKind>(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
  visit: (article: Article) => void | Promise<void>,
  documents?: DocumentVisit<Kind>,
): Promise<{ readonly read: number; readonly failed: boolean }> {
  const selection = createSelection(options.selection)
  const more = documents ? endingsInFolders(documents.kinds) : []
  const { paths, failures } = await findArticles(names.length > 0 ? names : ['.'], selection, more)
  let failed = failures.length > 0
  let read = 0
  const refuse = (path: string, error: unknown): void => {
    failed = true
    terminal.complain(`${path}：${sentenceFor(error)}。`)
  }
  for (const { path, error } of failures) refuse(path, error)
  for (const path of paths) {
    try {
      const format = options.format ?? selection.formatOf(path)
      const document = documents && format === undefined ? await readDocument(path, documents.kinds) : undefined
      if (document) await documents?.visit(document)
      else await visit(await readArticle(path, format))
      read++
    } catch (error) {
      refuse(path, error)
    }
  }
  return { read, failed }
}

/** What was not checked to its end does not pass for clean. */
export function exitCode(counts: Counts, failOn: Options['failOn'], failed: boolean, ended = false): ExitCode {
  if (failed) return 2
  if (failOn === 'never') return 0
  if (ended) return 1
  const loud: readonly Severity[] = severities.slice(0, severities.indexOf(failOn) + 1)
  return loud.some((severity) => counts[severity] > 0) ? 1 : 0
}
