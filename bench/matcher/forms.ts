/** What folding costs, and what a text in UTF-8 costs without making a string of it. */
import { invisible } from '../../src/matcher/folds/invisible.js'
import { letterCase } from '../../src/matcher/folds/letter-case.js'
import { radicals } from '../../src/matcher/folds/radicals.js'
import { traditional } from '../../src/matcher/folds/traditional.js'
import { variants } from '../../src/matcher/folds/variants.js'
import { width } from '../../src/matcher/folds/width.js'
import { createMatcher, type Engine } from '../../src/matcher/matcher.js'
import { fastest } from './measure.js'
import { figure, heading, table } from './print.js'
import { patternSets } from './sets.js'

const foldings = {
  'no folding': [],
  'width, case': [width, letterCase],
  'all that stay in place': [width, letterCase, traditional, variants, radicals],
  'all, and invisible ones skipped': [width, letterCase, traditional, variants, radicals, invisible],
}

export function foldingAndUtf8(text: string): void {
  heading('Folding and UTF-8, near, 10,000 patterns: million characters a second')
  const patterns = patternSets()('near', 10_000)
  const rows = (['wasm', 'typescript'] as const).flatMap((engine) =>
    Object.entries(foldings).map(([name, folds]) => [`${engine}, ${name}`, ...speeds(text, patterns, engine, folds)]),
  )
  table(['', 'string', 'UTF-8', 'toString() + scan', 'UTF-8 ÷ that'], rows)
}

function speeds(
  text: string,
  patterns: readonly string[],
  engine: Engine,
  folds: (typeof foldings)['width, case'],
): string[] {
  const matcher = createMatcher(patterns, { engine, folds })
  const bytes = Buffer.from(text)
  const speed = (run: () => unknown) => text.length / fastest(run, 600) / 1000
  const string = speed(() => matcher.scan(text))
  const utf8 = speed(() => matcher.scanUtf8(bytes))
  const decoded = speed(() => matcher.scan(bytes.toString()))
  return [figure(string), figure(utf8), figure(decoded), `${figure(utf8 / decoded)}×`]
}
