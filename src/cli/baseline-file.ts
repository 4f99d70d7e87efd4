/** The file of accepted findings: read, used over the articles of a run, written. */
import { readFile } from 'node:fs/promises'
import { type Baseline, formatBaseline, parseBaseline } from '../baseline/baseline.js'
import { type BaselineResult, openBaseline } from '../baseline/open.js'
import { FileError } from '../model/file-error.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import { decodeText } from '../node/decode.js'
import type { BaselineState } from '../report/result.js'
import type { Article } from './articles.js'
import { sentenceFor, UsageError } from './failure.js'
import type { Options } from './options.js'
import { writeWhole } from './write-back.js'

/** Nothing where there is no such file. Throws a UsageError for one that cannot be read or is damaged. */
export async function readBaseline(path: string): Promise<Baseline | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new UsageError(`读不了基线 ${path}：${sentenceFor(error)}。`)
  })
  if (!bytes) return undefined
  try {
    return parseBaseline(decodeText(bytes).text.replace(/^\ufeff/, ''), path)
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(`基线有 ${error.faults.length} 处问题：\n${error.message}`)
    throw new UsageError(`读不了基线 ${path}：${sentenceFor(error)}。`)
  }
}

export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  await writeWhole(path, formatBaseline(baseline)).catch((error: unknown) => {
    throw new UsageError(`写不了基线 ${path}：${sentenceFor(error)}。`)
  })
}

/** What a run does with a baseline. */
export interface BaselineRun {
  apply<F extends Finding>(article: Pick<Article, 'text' | 'format'>, report: Report<F>): BaselineResult<F>
  state(): BaselineState
}

/** Nothing where the options name none. Throws a UsageError. */
export async function openBaselineRun({ baseline: path }: Options): Promise<BaselineRun | undefined> {
  if (path === undefined) return undefined
  const baseline = await readBaseline(path)
  if (!baseline) throw new UsageError(`没有基线文件 ${path}；用 jiaodui baseline 写一份。`)
  const open = openBaseline(baseline, { today: today() })
  const expired: BaselineState['expired'][number][] = []
  return {
    apply({ text, format }, report) {
      const result = open.apply(text, report, format)
      expired.push(...result.expired.map(({ acceptance }) => acceptance))
      return result
    },
    state: () => ({ expired: [...new Set(expired)], unused: open.unused() }),
  }
}

const beijing = 8 * 3_600_000

/** YYYY-MM-DD in Beijing time. */
export function today(): string {
  return new Date(Date.now() + beijing).toISOString().slice(0, 10)
}
