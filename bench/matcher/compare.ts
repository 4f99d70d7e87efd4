/** The comparison: every engine on every set, long text and articles, in one run; only equal results are compared. */

import { createMatcher, type Matcher } from '../../src/matcher/matcher.js'
import { type Contestant, contestants, positionSum, type Result, type Scanner, sumUp, wordSum } from './engines.js'
import { fastest } from './measure.js'
import { figure, heading, table } from './print.js'
import { patternSets, type SetName, setNames } from './sets.js'
import { articleLength, articlesOf, flat } from './texts.js'

export interface Row {
  readonly text: 'long' | 'articles'
  readonly set: SetName
  readonly patterns: number
  readonly engine: string
  /** Million characters a second. */
  readonly mchars: number
  /** In the characters that were scanned; slow engines scan fewer. */
  readonly matches: number
  readonly characters: number
  /** Whether the matches are those of jiaodui in the same characters. */
  readonly agrees: boolean
}

export interface ComparisonOptions {
  readonly quick: boolean
  readonly peersAtMillion: boolean
}

const sizes = [1000, 10_000, 100_000, 1_000_000]
const rounds = 4

export function compareEngines(text: string, options: ComparisonOptions): Row[] {
  const sets = patternSets()
  return sizes.slice(0, options.quick ? 2 : 4).flatMap((size) =>
    setNames.flatMap((set) => {
      const patterns = sets(set, size)
      const rows = compareOn(text, set, patterns, options)
      show(rows)
      return rows
    }),
  )
}

/** An engine at work: its scanner and the pieces it can scan in reasonable time. */
interface Runner {
  readonly contestant: Contestant
  readonly scanner: Scanner
  readonly long: readonly string[]
  readonly articles: readonly string[]
  bestLong: number
  bestArticles: number
}

function compareOn(text: string, set: SetName, patterns: readonly string[], options: ComparisonOptions): Row[] {
  // A second matcher, alive and warm: an engine must not be fast only while it is alone.
  const other = createMatcher(patterns.slice(0, 500))
  const reference = createMatcher(patterns)
  const articles = articlesOf(text)
  const runners = contestants
    .filter((contestant) => takesPart(contestant, patterns.length, options))
    .map((contestant) => runnerOf(contestant, patterns, text, articles))
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) {
      other.scan(articles[round])
      runner.bestLong = Math.min(
        runner.bestLong,
        fastest(() => runner.long.map(runner.scanner.scan), 150),
      )
      runner.bestArticles = Math.min(
        runner.bestArticles,
        fastest(() => runner.articles.map(runner.scanner.scan), 150),
      )
    }
  }
  return runners.flatMap((runner) => rowsOf(runner, set, patterns, reference))
}

function takesPart({ name, most }: Contestant, patterns: number, { peersAtMillion }: ComparisonOptions): boolean {
  if (patterns > most) return false
  return patterns < 1_000_000 || peersAtMillion || !name.startsWith('npm:')
}

function runnerOf(
  contestant: Contestant,
  patterns: readonly string[],
  text: string,
  articles: readonly string[],
): Runner {
  const scanner = contestant.open(patterns)
  const probe = flat(text.slice(0, 2000))
  // At least one article; at most what takes about half a second.
  const characters = Math.min(
    text.length,
    Math.max(articleLength, (500 * probe.length) / fastest(() => scanner.scan(probe), 50)),
  )
  const count = Math.max(1, Math.floor(characters / articleLength))
  return {
    contestant,
    scanner,
    long: [characters < text.length ? flat(text.slice(0, characters)) : text],
    articles: articles.slice(0, count),
    bestLong: Number.POSITIVE_INFINITY,
    bestArticles: Number.POSITIVE_INFINITY,
  }
}

function rowsOf(runner: Runner, set: SetName, patterns: readonly string[], reference: Matcher): Row[] {
  const row = (text: Row['text'], pieces: readonly string[], milliseconds: number): Row => {
    const { contestant, scanner } = runner
    const results = pieces.map(scanner.result)
    const expected = pieces.map((piece) => expectedOf(reference, piece, contestant.tells, patterns))
    const characters = pieces.reduce((sum, piece) => sum + piece.length, 0)
    const matches = results.reduce((sum, result) => sum + result.matches, 0)
    const agrees = results.every((result, index) => isSame(result, expected[index]))
    const mchars = characters / milliseconds / 1000
    return { text, set, patterns: patterns.length, engine: contestant.name, mchars, matches, characters, agrees }
  }
  return [row('long', runner.long, runner.bestLong), row('articles', runner.articles, runner.bestArticles)]
}

function expectedOf(reference: Matcher, text: string, tells: Contestant['tells'], patterns: readonly string[]): Result {
  if (tells === 'nothing') return { matches: 0, sum: 0 }
  const { count, starts, ends, patterns: ids } = reference.scan(text)
  return sumUp(
    Array.from({ length: count }, (_, index) =>
      tells === 'positions' ? positionSum(starts[index], ends[index]) : wordSum(patterns[ids[index]]),
    ),
  )
}

function isSame(a: Result, b: Result): boolean {
  return a.matches === b.matches && a.sum === b.sum
}

/** Shares of the limit, and how often the best peer that finds the same. */
function show(rows: readonly Row[]): void {
  const { set, patterns } = rows[0]
  heading(`${set}, ${patterns.toLocaleString('en')} patterns: million characters a second`)
  const engines = [...new Set(rows.map(({ engine }) => engine))]
  const of = (engine: string, text: Row['text']) => rows.find((row) => row.engine === engine && row.text === text)!
  const best = Math.max(
    ...rows.filter((row) => row.text === 'long' && row.agrees && isPeer(row)).map(({ mchars }) => mchars),
  )
  const limit = of('limit:charCodeAt', 'long').mchars
  table(
    ['', 'long text', 'articles', '÷ limit', '÷ best peer', 'matches'],
    engines.map((engine) => {
      const long = of(engine, 'long')
      const { mchars } = long
      const matches = `${long.matches}${long.characters < of('limit:charCodeAt', 'long').characters ? ' in less text' : ''}`
      const shown = [figure(mchars), figure(of(engine, 'articles').mchars)]
      if (engine.startsWith('limit')) return [engine, ...shown, '', '', '']
      if (!long.agrees) return [engine, ...shown, 'different', '', matches]
      return [
        engine,
        ...shown,
        `${figure((100 * mchars) / limit)} %`,
        best > 0 ? `${figure(mchars / best)}×` : '',
        matches,
      ]
    }),
  )
}

/** JavaScript only: re2 is native code. */
function isPeer({ engine }: Row): boolean {
  return engine === 'RegExp' || (engine.startsWith('npm:') && engine !== 'npm:re2')
}
