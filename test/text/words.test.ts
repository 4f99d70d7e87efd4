/** Words by their edges, and how likely rows of them are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelihood, readOpen } from '../../src/text/reading.js'
import { createWordIndex, withPhrases } from '../../src/text/words.js'
import { commonWords } from '../../src/words.js'

const list = (entries: Record<string, number>) => ({ name: 'few', version: '1', entries: Object.entries(entries) })
const few = createWordIndex(list({ 学习: 60, 自习: 10, 习惯: 20, 习: 10, 惯: 0, 总书记: 60, 放学: 40 }))

test('a share is the part of all words met, as a logarithm', () => {
  expect(few.find('学习')?.share).toBeCloseTo(Math.log(60 / 200))
  expect(few.beginnings.at('习')?.share).toBeCloseTo(Math.log(30 / 200))
  expect(few.endings.at('习')?.share).toBeCloseTo(Math.log(80 / 200))
  expect(few.endings.at('无')).toBeUndefined()
})

test('words that take a text at their edge come by how little else has the text beside it', () => {
  expect(few.endings.takers('习').map(({ text, word }) => [text, word])).toEqual([
    ['自', '自习'],
    ['学', '学习'],
  ])
  expect(few.beginnings.takers('习')).toMatchObject([{ side: 'after', text: '惯', word: '习惯', frequency: 20 }])
  expect(few.beginnings.takers('总书记')).toEqual([])
})

test('phrases that people vouch for are words too, and leave the counts of words as they are', () => {
  const { find } = createWordIndex(withPhrases(list({ 学习: 1000 }), ['学习', '习近平总书记']))
  expect(find('学习')?.frequency).toBe(1000)
  expect(find('习近平总书记')?.frequency).toBeGreaterThan(0)
})

test('what is no word is left out', () => {
  expect(createWordIndex(list({ '': 5, '一\n二': 5, 学习: 1 })).text).toBe('学习')
})

test('the list that ships has common words, and no text that is empty or has marks', () => {
  const frequencies = new Map(commonWords().words.map(({ text, frequency }) => [text, frequency]))
  expect(frequencies.size).toBeGreaterThan(70_000)
  expect(frequencies.get('薄弱')).toBeGreaterThan(frequencies.get('户口簿') ?? Number.NaN)
  expect([...frequencies.keys()].filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([])
})

const pieces = fc.constantFrom('学', '习', '惯', '自', '总', '书', '记', '、', '𠮷', '学习', '总书记')
const texts = fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join(''))

/** Every way to cut the text, tried one by one. */
function naive(text: string): number {
  if (text === '') return 0
  const cuts = Array.from({ length: text.length }, (_, at) => at + 1)
  return Math.max(
    ...cuts.map((cut) => {
      const piece = text.slice(0, cut)
      const isMark = cut === 1 && !/\p{Script=Han}/u.test(piece)
      const alone = cut === 1 ? few.unmet : Number.NEGATIVE_INFINITY
      return (isMark ? 0 : (few.find(piece)?.share ?? alone)) + naive(text.slice(cut))
    }),
  )
}

test('a text is as likely as its likeliest row of words; open ends only make it likelier', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const whole = likelihood(few, text)
      const { before, from } = readOpen(few, text)
      expect(whole).toBeCloseTo(naive(text), 8)
      expect(before[text.length]).toBeGreaterThanOrEqual(whole - 1e-9)
      expect(from[0]).toBeGreaterThanOrEqual(whole - 1e-9)
      expect([before[0], from[text.length]]).toEqual([0, 0])
    }),
    { seed: 20261121, numRuns: 400 },
  )
})
