/** The first scans of a process, before any engine is warm. It must run before all other benches. */
import { createMatcher, type Engine } from '../../src/matcher/matcher.js'
import { figure, heading, table } from './print.js'
import { patternSets } from './sets.js'
import { articlesOf } from './texts.js'

const moments = [1, 2, 10, 100, 1000]

export function coldStart(text: string): void {
  const patterns = patternSets()('rare', 1000)
  const articles = articlesOf(text.slice(0, 300_000))
  heading('Cold: microseconds for an article of 1,500 characters, rare, 1,000 patterns; the nth scan of the process')
  const rows = (['wasm', 'typescript'] as const).map((engine) => [engine, ...coldTimes(engine, patterns, articles)])
  table(['', 'create', ...moments.map((moment) => `scan ${moment}`)], rows)
}

function coldTimes(engine: Engine, patterns: readonly string[], articles: readonly string[]): string[] {
  const before = performance.now()
  const matcher = createMatcher(patterns, { engine })
  const created = (performance.now() - before) * 1000
  const times: number[] = []
  for (let scan = 1; scan <= Math.max(...moments); scan++) {
    const start = performance.now()
    matcher.scan(articles[scan % articles.length])
    if (moments.includes(scan)) times.push((performance.now() - start) * 1000)
  }
  return [created, ...times].map(figure)
}
