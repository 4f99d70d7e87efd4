/** The small tools on strings. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, smallestChange } from '../../src/text/edits.js'
import { hashText } from '../../src/text/hash.js'
import { createPositions } from '../../src/text/position.js'
import { createForwardSearch } from '../../src/text/search.js'

describe('applyEdits', () => {
  test.each([
    ['县委县政府', [{ range: [2, 2], text: '、' }], '县委、县政府'],
    [
      '按装按装',
      [
        { range: [2, 3], text: '安' },
        { range: [0, 1], text: '安' },
      ],
      '安装安装',
    ],
    ['会议会议', [{ range: [2, 4], text: '' }], '会议'],
    [
      '甲',
      [
        { range: [0, 0], text: '一' },
        { range: [1, 1], text: '二' },
      ],
      '一甲二',
    ],
    ['甲', [], '甲'],
  ] as const)('%s', (text, edits, expected) => expect(applyEdits(text, edits)).toBe(expected))

  test.each([
    [
      [
        { range: [0, 2], text: '' },
        { range: [1, 3], text: '' },
      ],
    ],
    [[{ range: [0, 9], text: '' }]],
    [[{ range: [2, 1], text: '' }]],
  ] as const)('refuses %j', (edits) => expect(() => applyEdits('按装路灯', edits)).toThrow(RangeError))
})

test.each([
  ['按装', '安装', [0, 1], '安'],
  ['县委县政府', '县委、县政府', [2, 2], '、'],
  ['会议会议', '会议', [2, 4], ''],
  ['甲', '甲', [1, 1], ''],
  ['𠮷𠮶', '𠮷𠮷', [2, 4], '𠮷'],
])('the smallest change of %s to %s', (before, after, range, text) => {
  expect(smallestChange(before, after)).toEqual({ range, text })
})

test('the smallest change leads from the one to the other', () => {
  const text = fc.string({ unit: fc.constantFrom('县', '委', '、', '𠮷', '𠮶'), maxLength: 8 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyEdits(before, [smallestChange(before, after)])).toBe(after)
    }),
    { seed: 20261120, numRuns: 2000 },
  )
})

test('positions count lines by every kind of end', () => {
  const positionOf = createPositions('一\n二\r\n三\r四')
  expect([0, 1, 2, 4, 5, 7].map(positionOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ])
})

test('a forward search finds what indexOf finds', () => {
  const next = createForwardSearch('a-b--c', '-')
  expect([0, 1, 2, 2, 4, 5, 6].map(next)).toEqual([1, 1, 3, 3, 4, 6, 6])
})

test('hashes tell texts apart and stay as they are', () => {
  expect(new Set(Array.from({ length: 10000 }, (_, at) => hashText(`词典${at}`))).size).toBe(10000)
  expect(hashText('校对')).toBe(hashText('校对'))
  expect(hashText('校对')).toMatch(/^[0-9a-z]{11}$/)
})
