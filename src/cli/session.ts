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
import { sentenceFor, UsageError } from './failure.js'
import type { Options } from './options.js'

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
export async function readLayers(paths: readonly string[]): Promise<(Dictionary | Pack)[]> {
  return Promise.all(
    paths.map((path) =>
      readLayer(path).catch((error: unknown) => {
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

/** Throws a UsageError for layers that do not fit together. */
export async function openProofreader({ dictionaries: paths }: Options): Promise<Proofreader> {
  const own = await readLayers(paths)
  const dictionaries = [...defaultDictionaries, ...own]
  const words = own.some((layer) => !isPack(layer)) ? { words: await readWords() } : {}
  return refusingFaults(own, paths, () => createProofreader({ dictionaries, ...words }))
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

/** Hands each article to `visit`, one at a time; what cannot be read is said, and the others go on. */
export function eachArticle(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
  visit: (article: Article) => void | Promise<void>,
): Promise<Visited> {
  return eachFile(names, terminal, async (path) => visit(await readArticle(path, options.format)))
}

interface Visited {
  readonly read: number
  readonly failed: boolean
}

/** The same for files of every kind, by their paths. */
export async function eachFile(
  names: readonly string[],
  terminal: Terminal,
  visit: (path: string) => Promise<void>,
): Promise<Visited> {
  const { paths, failures } = await findArticles(names.length > 0 ? names : ['.'])
  let failed = failures.length > 0
  let read = 0
  const refuse = (path: string, error: unknown): void => {
    failed = true
    terminal.complain(`${path}：${sentenceFor(error)}。`)
  }
  for (const { path, error } of failures) refuse(path, error)
  for (const path of paths) {
    try {
      await visit(path)
      read++
    } catch (error) {
      refuse(path, error)
    }
  }
  return { read, failed }
}

export function exitCode(counts: Counts, failOn: Options['failOn'], failed: boolean): ExitCode {
  if (failed) return 2
  if (failOn === 'never') return 0
  const loud: readonly Severity[] = severities.slice(0, severities.indexOf(failOn) + 1)
  return loud.some((severity) => counts[severity] > 0) ? 1 : 0
}
