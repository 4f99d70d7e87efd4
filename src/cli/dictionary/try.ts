/** jiaodui dictionary try: what a dictionary would change in articles that are there, before anybody merges it. */
import { readFile, writeFile } from 'node:fs/promises'
import { createProofreader } from '../../defaults.js'
import { entryId } from '../../dictionary/forms.js'
import type { Dictionary } from '../../model/entry.js'
import type { Finding } from '../../model/finding.js'
import { decodeText } from '../../node/decode.js'
import { withoutPrivate } from '../../report/private.js'
import { placeFindings } from '../../report/result.js'
import { wordsAround } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { hashText } from '../../text/hash.js'
import type { Article } from '../articles.js'
import { sentenceFor, UsageError } from '../failure.js'
import { dateOf, type Options } from '../options.js'
import {
  type ExitCode,
  eachArticle,
  readDictionaries,
  readLowerLayers,
  readWords,
  refusingFaults,
  type Terminal,
} from '../session.js'
import { judgingSheet, precisionLines, readJudgedSheet, type Sample } from './judging.js'

interface Line {
  readonly order: string
  readonly sample: Sample
}

/** What was found so far; of the lines only a sample is kept. */
interface Tally {
  readonly hits: Map<string, number>
  readonly samples: Record<'hits' | 'found' | 'lost', Line[]>
  readonly counts: Record<'found' | 'lost', number>
}

export async function tryCommand(names: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const [path, ...more] = names
  if (options.judged !== undefined && names.length === 0) return tellPrecision(options.judged, terminal)
  if (path === undefined || options.on.length === 0 || options.judged !== undefined)
    throw new UsageError(
      '写作 jiaodui dictionary try 词典文件 --on 文件夹或文章；判断过抽样表以后，写作 jiaodui dictionary try --judged 抽样表。',
    )
  const now = await readLowerLayers(options)
  const [tried] = await readDictionaries([path])
  const words = await readWords()
  const [before, after] = [now, now].map((dictionaries) => createProofreader({ dictionaries, words }))
  refusingFaults([tried], [path], () => after.update(tried))
  const tally: Tally = { hits: new Map(), samples: { hits: [], found: [], lost: [] }, counts: { found: 0, lost: 0 } }
  const { read, failed } = await eachArticle([...options.on, ...more], options, terminal, (article) => {
    const settings = { format: article.format, ...dateOf(options), trustSuppressions: false }
    const [old, fresh] = [before, after].map((proofreader) => proofreader.check(article.text, settings).findings)
    const shown = { ...article, text: withoutPrivate(article.text, fresh) }
    count(tally, shown, { tried, old, fresh }, options)
  })
  terminal.out(report(tally, tried, read))
  if (options.out !== undefined) await writeSheet(options.out, tally, terminal)
  return failed ? 2 : 0
}

async function writeSheet(path: string, { samples }: Tally, terminal: Terminal): Promise<void> {
  const sheet = judgingSheet(samples.hits.map(({ sample }) => sample))
  await writeFile(path, sheet, { flag: 'wx' }).catch((error: unknown) => {
    throw new UsageError(`写不了 ${path}：${sentenceFor(error)}。`)
  })
  const next = `jiaodui dictionary try --judged ${visible(path)}`
  terminal.out(`抽看的写在 ${visible(path)} 里。请在“判断”一列填“对”或“错”，再运行 ${next}\n`)
}

async function tellPrecision(path: string, terminal: Terminal): Promise<ExitCode> {
  const text = await readFile(path)
    .then((bytes) => decodeText(bytes).text)
    .catch((error: unknown) => {
      throw new UsageError(`读不了抽样表 ${path}：${sentenceFor(error)}。`)
    })
  for (const line of precisionLines(readJudgedSheet(text, path))) terminal.out(`${visible(line)}\n`)
  return 0
}

interface Comparison {
  readonly tried: Dictionary
  readonly old: readonly Finding[]
  readonly fresh: readonly Finding[]
}

function count(tally: Tally, article: Article, { tried, old, fresh }: Comparison, options: Options): void {
  const own = fresh.filter(({ source }) => source.dictionary === tried.id)
  for (const { ruleId } of own) tally.hits.set(ruleId, (tally.hits.get(ruleId) ?? 0) + 1)
  const [found, lost] = [missing(fresh, old), missing(old, fresh)]
  tally.counts.found += found.length
  tally.counts.lost += lost.length
  for (const [kind, findings] of Object.entries({ hits: own, found, lost }) as [keyof Tally['samples'], Finding[]][]) {
    const lines = [...tally.samples[kind], ...linesFor(article, findings, options.seed)]
    tally.samples[kind] = lines.sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, options.sample)
  }
}

/** Those of the first that the second does not have, place, rule and advice alike. */
function missing(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const key = ({ ruleId, range, suggestions }: Finding): string => JSON.stringify([ruleId, range, suggestions])
  const known = new Set(others.map(key))
  return some.filter((finding) => !known.has(key(finding)))
}

/** The seed orders them; the same seed chooses the same, whatever the order of the files. */
function linesFor({ path, text }: Article, findings: readonly Finding[], seed: string): Line[] {
  return placeFindings(text, findings).map((finding) => ({
    order: hashText(`${seed}\n${path}\n${finding.range}\n${finding.ruleId}`),
    sample: {
      ruleId: finding.ruleId,
      place: `${path}:${finding.line}:${finding.column}`,
      text: wordsAround(finding, text, String),
      suggestions: finding.suggestions,
    },
  }))
}

function report({ hits, samples, counts }: Tally, tried: Dictionary, read: number): string {
  const ids = tried.entries.filter((entry) => !('keep' in entry)).map((entry) => `${tried.id}/${entryId(entry)}`)
  const rows = ids.map((id) => `  ${visible(id)}：${hits.get(id) ?? 0} 处\n`)
  const total = [...hits.values()].reduce((sum, some) => sum + some, 0)
  return [
    `各条查出\n${rows.join('')}`,
    section(`抽看，查出的 ${total} 处中的`, samples.hits),
    section(`比现在多报的 ${counts.found} 处中的`, samples.found),
    section(`比现在少报的 ${counts.lost} 处中的`, samples.lost),
    `${read} 个文件：查出 ${total} 处，比现在多报 ${counts.found} 处，少报 ${counts.lost} 处\n`,
  ].join('')
}

function section(title: string, lines: readonly Line[]): string {
  const shown = lines.map(({ sample }) => `  ${visible(sample.place)}  ${sample.text}  ${visible(sample.ruleId)}\n`)
  return lines.length === 0 ? '' : `${title} ${lines.length} 处\n${shown.join('')}`
}
