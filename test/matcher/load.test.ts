/** The loader's fuzz test: what is cut short, foreign or altered is refused, and named. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CompiledPatternsError } from '../../src/matcher/errors.js'
import { invisible } from '../../src/matcher/folds/invisible.js'
import { header } from '../../src/matcher/layout.js'
import { createMatcher, loadMatcher } from '../../src/matcher/matcher.js'
import { engines, save } from './engines.js'

const { compiled } = createMatcher(['从严治党', '全面', '全面从严', '党', '党', '从严治党永远在路上'], {
  folds: [invisible],
})
const refused = { seed: 20_240_605, numRuns: 2000 }

describe.each(engines)('%s', (engine) => {
  const load = (numbers: Int32Array) => () => loadMatcher(numbers, { engine })

  test('takes what was saved', () => {
    expect(load(save(compiled))().scan('全面从\u200b严').count).toBe(2)
  })
  test('takes it from the middle of another array', () => {
    const file = new Int32Array(compiled.length + 7)
    file.set(compiled, 5)
    expect(load(file.subarray(5, 5 + compiled.length))().scan('全面从严').count).toBe(2)
  })
  test('refuses every shorter length', () => {
    fc.assert(
      fc.property(fc.nat(compiled.length - 1), (length) => {
        expect(load(compiled.slice(0, length))).toThrow(CompiledPatternsError)
      }),
      refused,
    )
  })
  test('refuses what is longer', () => {
    expect(load(Int32Array.of(...compiled, 0))).toThrow(CompiledPatternsError)
  })
  test('refuses any altered bit', () => {
    fc.assert(
      fc.property(fc.nat(compiled.length - 1), fc.nat(31), (place, bit) => {
        const altered = save(compiled)
        altered[place] ^= 1 << bit
        expect(load(altered)).toThrow(CompiledPatternsError)
      }),
      refused,
    )
  })
  test('refuses any two altered numbers', () => {
    fc.assert(
      fc.property(fc.nat(compiled.length - 2), fc.integer(), fc.integer(), (place, one, two) => {
        const altered = save(compiled)
        altered[place] = one
        altered[place + 1] = two
        fc.pre(altered.some((number, index) => number !== compiled[index]))
        expect(load(altered)).toThrow(CompiledPatternsError)
      }),
      refused,
    )
  })
  test('refuses any other numbers', () => {
    fc.assert(
      fc.property(fc.int32Array(), (numbers) => {
        expect(load(numbers)).toThrow(CompiledPatternsError)
      }),
      refused,
    )
  })
})

test('says what is wrong and what to do', () => {
  const later = save(compiled)
  later[header.version] = 99
  expect(() => loadMatcher(later)).toThrow(/version 99; .* Compile the patterns again/)
  expect(() => loadMatcher(compiled.slice(0, 3))).toThrow(/cut short/)
  expect(() => loadMatcher(compiled.slice(0, -1))).toThrow(/instead of/)
  expect(() => loadMatcher(new Int32Array(99))).toThrow(/not compiled patterns/)
  const altered = save(compiled)
  altered[header.size]++
  expect(() => loadMatcher(altered)).toThrow(/checksum/)
})
