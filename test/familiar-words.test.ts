/** The words that ship are read as they were written. */
import { expect, test } from 'vitest'
import { familiarWords, interchangeableWords } from '../src/familiar-words.js'

const words = new Map(Array.from(familiarWords(), (word) => [word.text, word]))

test.each([
  ['的', true],
  ['工作', true],
  ['投诉', true],
  ['办公室', true],
  ['加强管理', true],
  ['战略合作', true],
])('%s', (text, isMeant) => expect(words.get(text)).toMatchObject({ isMeant }))

test('what is common is met more often', () => {
  expect(words.get('工作')?.frequency).toBeGreaterThan(words.get('投诉')?.frequency ?? Number.POSITIVE_INFINITY)
})

test('every word is Chinese, met some times, and told once', () => {
  const all = [...familiarWords()]
  expect(all.length).toBe(words.size)
  expect(all.length).toBeGreaterThan(80_000)
  expect(all.filter(({ text }) => !/^\p{Script=Han}{1,6}$/u.test(text)).map(({ text }) => text)).toEqual([])
  expect(all.filter(({ frequency }) => !(frequency >= 1)).map(({ text }) => text)).toEqual([])
})

test('interchangeable words differ in one of two characters', () => {
  const pairs = [...interchangeableWords()]
  expect(pairs.map((pair) => pair.join())).toContain('检测,监测')
  for (const [one, other] of pairs) {
    expect([one.length, other.length]).toEqual([2, 2])
    expect(Number(one[0] === other[0]) + Number(one[1] === other[1])).toBe(1)
  }
})
