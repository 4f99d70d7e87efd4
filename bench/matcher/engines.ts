/** Everything that is measured, in one form: patterns in, a function that scans a text out. */
import { createRequire } from 'node:module'
import { createMatcher, type Engine } from '../../src/matcher/matcher.js'

/** `sum` is the same for the same matches in whatever order; of positions, or of words where an engine gives no positions. */
export interface Result {
  readonly matches: number
  readonly sum: number
}

export interface Contestant {
  readonly name: string
  /** What of a match the engine tells. */
  readonly tells: 'positions' | 'words' | 'nothing'
  /** Patterns above which it is hopeless, by build time or by speed. */
  readonly most: number
  open(patterns: readonly string[]): Scanner
}

export interface Scanner {
  /** What is timed. Returns something that depends on all the work. */
  scan(text: string): unknown
  result(text: string): Result
}

// The peers are installed beside the bench, not with the package: a compiler may not find them.
const peer = createRequire(import.meta.url)
const { AhoCorasick } = peer('@monyone/aho-corasick/fast') as {
  AhoCorasick: new (words: string[]) => { matchInText(text: string): { begin: number; end: number }[] }
}
const FastScanner = peer('fastscan') as new (
  words: string[],
) => { search(text: string, options: object): [start: number, word: string][] }
const { Mint } = peer('mint-filter') as {
  Mint: new (words: string[]) => { filter(text: string, options: { replace: boolean }): { words: string[] } }
}
const { default: SensitiveWordTool } = peer('sensitive-word-tool') as {
  default: new (options: { wordList: string[] }) => { match(text: string): string[] }
}

export const contestants: readonly Contestant[] = [
  ours('jiaodui-wasm', 'wasm'),
  ours('jiaodui-ts', 'typescript'),
  limit(),
  words('npm:@monyone/aho-corasick', 'positions', 1e6, (patterns) => {
    const matcher = new AhoCorasick([...patterns])
    return (text) => matcher.matchInText(text).map(({ begin, end }) => positionSum(begin, end))
  }),
  words('npm:fastscan', 'positions', 1e5, (patterns) => {
    const scanner = new FastScanner([...patterns])
    return (text) => scanner.search(text, {}).map(([start, word]) => positionSum(start, start + word.length))
  }),
  words('npm:mint-filter', 'words', 1e5, (patterns) => {
    const filter = new Mint([...patterns])
    return (text) => filter.filter(text, { replace: false }).words.map(wordSum)
  }),
  words('npm:sensitive-word-tool', 'words', 1e5, (patterns) => {
    const tool = new SensitiveWordTool({ wordList: [...patterns] })
    return (text) => tool.match(text).map(wordSum)
  }),
  words('npm:re2', 'words', 1e4, (patterns) => {
    const expression = new (peer('re2') as RegExpConstructor)(alternationOf(patterns), 'gu')
    return (text) => (text.match(expression) ?? []).map(wordSum)
  }),
  words('RegExp', 'words', 1e4, (patterns) => {
    const expression = new RegExp(alternationOf(patterns), 'g')
    return (text) => (text.match(expression) ?? []).map(wordSum)
  }),
]

function ours(name: string, engine: Engine): Contestant {
  return {
    name,
    tells: 'positions',
    most: Number.POSITIVE_INFINITY,
    open(patterns) {
      const matcher = createMatcher(patterns, { engine })
      return {
        scan: (text) => matcher.scan(text).count,
        result(text) {
          const { count, starts, ends } = matcher.scan(text)
          return sumUp(Array.from({ length: count }, (_, index) => positionSum(starts[index], ends[index])))
        },
      }
    },
  }
}

/** Reading every character once, and nothing else. */
function limit(): Contestant {
  return {
    name: 'limit:charCodeAt',
    tells: 'nothing',
    most: Number.POSITIVE_INFINITY,
    open: () => ({ scan: sumOfCharacters, result: () => ({ matches: 0, sum: 0 }) }),
  }
}

function sumOfCharacters(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0
  return sum
}

/** A peer whose `search` gives a number for each match. */
function words(
  name: string,
  tells: 'positions' | 'words',
  most: number,
  search: (patterns: readonly string[]) => (text: string) => number[],
): Contestant {
  return {
    name,
    tells,
    most,
    open(patterns) {
      const find = search(patterns)
      return { scan: (text) => find(text).length, result: (text) => sumUp(find(text)) }
    },
  }
}

/** One alternation of all patterns, the longest first. It cannot report matches that overlap. */
function alternationOf(patterns: readonly string[]): string {
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length)
  return longestFirst.map((pattern) => pattern.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('|')
}

export function positionSum(start: number, end: number): number {
  return Math.imul(start + 1, 0x9e37_79b1) ^ Math.imul(end - start, 0x85eb_ca6b)
}

export function wordSum(word: string): number {
  let sum = word.length
  for (let index = 0; index < word.length; index++) sum = Math.imul(sum ^ word.charCodeAt(index), 0x9e37_79b1)
  return sum
}

export function sumUp(numbers: readonly number[]): Result {
  return { matches: numbers.length, sum: numbers.reduce((sum, number) => (sum + number) | 0, 0) }
}
