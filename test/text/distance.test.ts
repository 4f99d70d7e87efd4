/** Slips between two short texts, and the bits that tell beforehand that there are too many. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipsBetween } from '../../src/text/distance.js'
import { mayDiffer, signatureOf } from '../../src/text/signature.js'

test.each([
  ['动物防疫法', '动物防疫法', 0],
  ['动物防疫法', '动物防役法', 1],
  ['动物防疫法', '动物疫防法', 1],
  ['动物防疫法', '动物防疫', 1],
  ['动物防疫法', '动植物防疫法', 1],
  ['中华人民共物防疫法', '中华人民共和国动物防疫法', 3],
  ['', '法', 1],
])('%s and %s: %d', (one, other, slips) => {
  expect(slipsBetween(one, other, 9)).toBe(slips)
  expect(slipsBetween(other, one, 9)).toBe(slips)
})

test('more than the limit is one more than the limit', () => {
  expect(slipsBetween('水土保持法', '广告法', 2)).toBe(3)
})

const name = fc.string({ unit: fc.constantFrom(...'中华人民共和国水土保持法条例'), minLength: 3, maxLength: 12 })
const slip = fc.record({ at: fc.nat(12), removed: fc.nat(1), put: fc.constantFrom('', '法', '木', '保') })

test('so many slips are never told as more, and the bits let them pass', () => {
  fc.assert(
    fc.property(name, fc.array(slip, { maxLength: 3 }), (right, slips) => {
      const wrong = slips.reduce(
        (text, { at, removed, put }) => text.slice(0, at) + put + text.slice(at + removed),
        right,
      )
      expect(slipsBetween(wrong, right, 9)).toBeLessThanOrEqual(slips.length)
      expect(mayDiffer(signatureOf(wrong), signatureOf(right), slips.length)).toBe(true)
    }),
    { seed: 5, numRuns: 1000 },
  )
})
