/** Compile, scan and check against the naive loop and two npm peers, all in one run, with two matchers of each alive. */
import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { Mint } from 'mint-filter'
import { createProofreader } from '../dist/index.js'
import { createMatcher } from '../src/matcher/matcher.js'
import { fastest, print, type Row } from './measure.js'
import { createPatterns, createText } from './words.js'

const length = 1_000_000
const text = createText(length, 1)

interface Engine {
  readonly name: string
  /** Builds a scan that counts the occurrences. */
  readonly build: (patterns: readonly string[]) => (text: string) => number
  readonly most: number
}

const engines: readonly Engine[] = [
  { name: 'limit:charCodeAt', most: Number.POSITIVE_INFINITY, build: () => sumOfCodes },
  {
    name: 'jiaodui',
    most: Number.POSITIVE_INFINITY,
    build: (patterns) => {
      const matcher = createMatcher(patterns)
      return (haystack) => matcher.scan(haystack).count
    },
  },
  {
    name: 'naive loop',
    most: 1000,
    build: (patterns) => (haystack) => patterns.reduce((sum, pattern) => sum + count(haystack, pattern), 0),
  },
  {
    name: 'npm:@monyone/aho-corasick',
    most: Number.POSITIVE_INFINITY,
    build: (patterns) => {
      const automaton = new AhoCorasick([...patterns])
      return (haystack) => automaton.matchInText(haystack).length
    },
  },
  {
    name: 'npm:mint-filter',
    most: 10_000,
    build: (patterns) => {
      const filter = new Mint([...patterns])
      return (haystack) => filter.filter(haystack, { replace: false }).words.length
    },
  },
]

function sumOfCodes(haystack: string): number {
  let sum = 0
  for (let at = 0; at < haystack.length; at++) sum = (sum + haystack.charCodeAt(at)) | 0
  return sum
}

function count(haystack: string, pattern: string): number {
  let found = 0
  for (let at = haystack.indexOf(pattern); at >= 0; at = haystack.indexOf(pattern, at + 1)) found++
  return found
}

function scanRows(size: number): Row[] {
  const patterns = createPatterns(size, 2)
  const other = createPatterns(size, 3)
  const rows: Row[] = []
  for (const { name, build, most } of engines) {
    if (size > most) continue
    const started = performance.now()
    const scan = build(patterns)
    const compiled = performance.now() - started
    // A second matcher is alive and used: an engine that V8 has folded into constants would look faster than it is.
    const second = build(other)
    const time = fastest(() => {
      second(text.slice(0, 10_000))
      return scan(text)
    })
    rows.push({ name, compiled, time, characters: length, found: name.startsWith('limit') ? undefined : scan(text) })
  }
  return rows
}

for (const size of [1000, 10_000]) print(`${size} patterns, ${length} characters`, scanRows(size), 'naive loop')

const proofreader = createProofreader()
const second = createProofreader()
const checks: Row[] = [
  { name: 'limit:charCodeAt', time: fastest(() => sumOfCodes(text)), characters: length },
  ...[1000, 100_000, length].map((size) => {
    const article = Buffer.from(text.slice(0, size), 'utf16le').toString('utf16le')
    const times = length / size
    const time = fastest(() => {
      second.check('工人正在安装路灯。')
      for (let round = 0; round < times; round++) proofreader.check(article)
    })
    return {
      name: `check, ${size} characters`,
      time,
      characters: length,
      found: proofreader.check(article).findings.length,
    }
  }),
]
print('the whole check of plain text, shipped dictionaries and rules', checks, undefined)
