/** Scanning must not make garbage: none for a clean article, and none that grows with the text. */
import { memoryUsage } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { invisible } from '../../src/matcher/folds/invisible.js'
import { width } from '../../src/matcher/folds/width.js'
import { createMatcher, type Matcher } from '../../src/matcher/matcher.js'
import { engines } from './engines.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/**
 * Bytes that one scan leaves on the heap, in the best of some rounds: before the engine has compiled the loops for good,
 * which it does when it has time, it makes numbers on the heap. Garbage of the scans themselves would show in every round.
 */
function bytesPerScan(scan: () => unknown, scans: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 30 && least > 4; round++) {
    collectGarbage()
    const before = memoryUsage().heapUsed
    for (let index = 0; index < scans; index++) scan()
    least = Math.min(least, (memoryUsage().heapUsed - before) / scans)
  }
  return least
}

test('the measure sees what a scan leaves behind', () => {
  const kept: number[][] = []
  expect(bytesPerScan(() => kept.push([1]), 3000)).toBeGreaterThan(16)
})

const article = '全面贯彻落实党的各项决策部署，推动高质量发展取得新成效。'.repeat(50)
const patterns = ['按装', '渡假村', '迫不急待', '一如继往']

describe.each(engines)('%s', (engine) => {
  const matchers: [string, Matcher][] = [
    ['plain', createMatcher(patterns, { engine })],
    ['folding', createMatcher(patterns, { engine, folds: [width] })],
    ['skipping', createMatcher(patterns, { engine, folds: [width, invisible] })],
    ['with singles', createMatcher([...patterns, '囧'], { engine })],
  ]

  test.each(matchers)('a clean article leaves nothing behind: %s', (_, matcher) => {
    expect(bytesPerScan(() => matcher.scan(article), 3000)).toBeLessThan(16)
  })

  test.each(matchers)('nor does a clean article in UTF-8: %s', (_, matcher) => {
    const bytes = Buffer.from(article)
    expect(bytesPerScan(() => matcher.scanUtf8(bytes), 3000)).toBeLessThan(16)
  })

  test('an article full of matches leaves less than a byte for each character', () => {
    const dirty = '迫不急待地按装'.repeat(1000)
    const matcher = createMatcher(patterns, { engine })
    expect(matcher.scan(dirty).count).toBe(2000)
    expect(bytesPerScan(() => matcher.scan(dirty), 300)).toBeLessThan(dirty.length / 2)
  })
})
