/** What every command needs: where to print, how to paint, and the proofreader that the options ask for. */
import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import { createProofreader, defaultDictionaries } from '../defaults.js'
import type { Dictionary } from '../model/entry.js'
import { DictionaryError } from '../model/errors.js'
import { type Severity, severities } from '../model/finding.js'
import type { Counts } from '../model/report.js'
import { readDictionary } from '../node/dictionary-file.js'
import type { Proofreader } from '../proofreader.js'
import { visible } from '../report/visible.js'
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

/** Throws a UsageError that names the file, for a dictionary that cannot be read or is refused. */
export async function readDictionaries(paths: readonly string[]): Promise<Dictionary[]> {
  return Promise.all(paths.map((path) => naming(path, () => readDictionary(path))))
}

export async function openProofreader({ dictionaries }: Options): Promise<Proofreader> {
  const own = await readDictionaries(dictionaries)
  return naming(undefined, async () => createProofreader({ dictionaries: [...defaultDictionaries, ...own] }))
}

async function naming<T>(path: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DictionaryError)
      throw new UsageError(`词典有 ${error.faults.length} 处问题：\n${error.message}`)
    throw path === undefined ? error : new UsageError(`读不了词典 ${path}：${sentenceFor(error)}。`)
  }
}

/** Hands each article to `visit`, one at a time; what cannot be read is said, and the others go on. */
export async function eachArticle(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
  visit: (article: Article) => void | Promise<void>,
): Promise<{ readonly read: number; readonly failed: boolean }> {
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
      await visit(await readArticle(path, options.format))
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
