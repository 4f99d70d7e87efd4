/** The matcher against named cases and against the naive loop. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher, loadMatcher } from '../../src/matcher/matcher.js'
import type { Matcher } from '../../src/matcher/matches.js'

type Occurrence = readonly [start: number, end: number, pattern: number]

function occurrences(matcher: Matcher, text: string): Occurrence[] {
  const { count, starts, ends, patterns } = matcher.scan(text)
  return Array.from({ length: count }, (_, at) => [starts[at], ends[at], patterns[at]] as const)
}

function naive(patterns: readonly string[], text: string): Occurrence[] {
  const found = patterns.flatMap((pattern, id) =>
    Array.from({ length: text.length }, (_, start) => start)
      .filter((start) => text.startsWith(pattern, start))
      .map((start) => [start, start + pattern.length, id] as const),
  )
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
}

const cases: readonly (readonly [
  name: string,
  patterns: readonly string[],
  text: string,
  expected: readonly Occurrence[],
])[] = [
  ['no patterns', [], '县委', []],
  ['empty text', ['县委'], '', []],
  ['one', ['县委'], '在县委', [[1, 3, 0]]],
  [
    'one character',
    ['县'],
    '县县',
    [
      [0, 1, 0],
      [1, 2, 0],
    ],
  ],
  [
    'nested',
    ['县委县政府', '委县', '县'],
    '县委县政府',
    [
      [0, 1, 2],
      [0, 5, 0],
      [1, 3, 1],
      [2, 3, 2],
    ],
  ],
  [
    'overlapping',
    ['会议会', '议会议'],
    '会议会议',
    [
      [0, 3, 0],
      [1, 4, 1],
    ],
  ],
  [
    'overlapping itself',
    ['天天'],
    '天天天',
    [
      [0, 2, 0],
      [1, 3, 0],
    ],
  ],
  [
    'prefixes',
    ['截', '截止', '截止目'],
    '截止目',
    [
      [0, 1, 0],
      [0, 2, 1],
      [0, 3, 2],
    ],
  ],
  [
    'twice the same',
    ['按装', '按装'],
    '按装',
    [
      [0, 2, 0],
      [0, 2, 1],
    ],
  ],
  ['longer than the text', ['按装机'], '按装', []],
  ['astral', ['𠮷野'], '土𠮷野家', [[1, 4, 0]]],
  [
    'lone surrogate',
    ['\ud842'],
    '𠮷\ud842',
    [
      [0, 1, 0],
      [2, 3, 0],
    ],
  ],
  ['null character', ['\0'], 'a\0', [[1, 2, 0]]],
  ['shares a start with what fails', ['按装机容', '装机'], '按装机组', [[1, 3, 1]]],
]

describe.each(cases)('%s', (_name, patterns, text, expected) => {
  test('as compiled', () => expect(occurrences(createMatcher(patterns), text)).toEqual(expected))
  test('as stored and loaded', () => {
    const stored = createMatcher(patterns).compiled.slice()
    expect(occurrences(loadMatcher(stored), text)).toEqual(expected)
  })
})

test('equals the naive loop', () => {
  const text = fc.string({ unit: fc.constantFrom('县', '委', '政', '府', '、', 'a', '\ud842', '\udfb7', '\0') })
  fc.assert(
    fc.property(fc.array(text.filter(Boolean), { maxLength: 12 }), text, (patterns, haystack) => {
      expect(occurrences(createMatcher(patterns), haystack)).toEqual(naive(patterns, haystack))
    }),
    { seed: 20261120, numRuns: 2000 },
  )
})

test('one matcher answers again and again', () => {
  const matcher = createMatcher(['会议'])
  expect(matcher.scan('会议'.repeat(1000)).count).toBe(1000)
  expect(occurrences(matcher, '会议')).toEqual([[0, 2, 0]])
})

test('refuses an empty pattern and foreign numbers', () => {
  expect(() => createMatcher(['按装', ''])).toThrow(RangeError)
  expect(() => loadMatcher(new Int32Array(64))).toThrow(RangeError)
  expect(() => loadMatcher(createMatcher(['按装']).compiled.slice(0, -1))).toThrow(RangeError)
})
