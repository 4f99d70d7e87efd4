/** Building, memory and loading, against a Map of the same strings: the least that any index of them costs. */

import { compilePatterns } from '../../src/matcher/compile.js'
import { createMatcher, loadMatcher } from '../../src/matcher/matcher.js'
import { inTurns } from './measure.js'
import { figure, heading, table } from './print.js'
import { patternSets, setNames } from './sets.js'

export function buildAndLoad(quick: boolean): void {
  heading('Build and load, milliseconds: medians of runs that take turns')
  const sets = patternSets()
  const rows = (quick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000]).flatMap((size) =>
    setNames.map((set) => rowOf(set, sets(set, size))),
  )
  table(['', 'new Map()', 'build', '÷ Map', 'load', '÷ Map', 'bytes a pattern'], rows)
}

function rowOf(set: string, patterns: readonly string[]): string[] {
  const { compiled } = createMatcher(patterns)
  const times = inTurns(
    {
      map: () => mapOf(patterns),
      build: () => compilePatterns(patterns, []),
      load: () => loadMatcher(compiled),
    },
    patterns.length > 100_000 ? 3 : 15,
  )
  return [
    `${set}, ${patterns.length.toLocaleString('en')}`,
    figure(times.map),
    figure(times.build),
    figure(times.build / times.map),
    figure(times.load),
    figure(times.load / times.map),
    figure(compiled.byteLength / patterns.length),
  ]
}

function mapOf(patterns: readonly string[]): Map<string, number> {
  return new Map(patterns.map((pattern, id) => [pattern, id]))
}
