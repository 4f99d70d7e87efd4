/** Random patterns and texts against the naive loop, with fixed seeds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fold } from '../../src/matcher/fold.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import type { Case } from './cases.js'
import { engines } from './engines.js'
import { asList, naiveMatches } from './naive.js'

/** Few characters, so that patterns overlap, nest and repeat; halves of astral ones, NUL and the last of all are among them. */
const alphabets = [
  'ab',
  'abc中国',
  '中国人民\ud842\udfb7',
  'a\0\uffff\ud800\udc00',
  '一丁七万丈三上下不与丑专且世丘丙业丛东丝',
]
const word = (alphabet: string, longest: number) =>
  fc
    .array(fc.constantFrom(...alphabet.split('')), { minLength: 1, maxLength: longest })
    .map((letters) => letters.join(''))

const anyCase: fc.Arbitrary<Pick<Case, 'patterns' | 'text'>> = fc.constantFrom(...alphabets).chain((alphabet) =>
  fc.record({
    patterns: fc.array(word(alphabet, 9), { maxLength: 40 }),
    text: fc.array(word(alphabet, 30), { maxLength: 12 }).map((parts) => parts.join('')),
  }),
)

/** b is read as a, 国 as 中, 专 as a through 丈; 人 and 丁 are skipped. */
const folds: readonly Fold[] = [
  { from: 'b国丈', to: 'a中a' },
  { from: '专', to: '丈' },
  { from: '人丁', to: '' },
]
const visible = ({ patterns, text }: Pick<Case, 'patterns' | 'text'>) => ({
  text,
  patterns: patterns.filter((pattern) => /[^人丁]/.test(pattern)),
})

describe.each(engines)('%s', (engine) => {
  test('finds what the naive loop finds', () => {
    const property = fc.property(anyCase, ({ patterns, text }) => {
      expect(asList(createMatcher(patterns, { engine }).scan(text))).toEqual(naiveMatches(patterns, text))
    })
    fc.assert(property, { seed: 20_240_601, numRuns: 1500 })
  })

  test('finds what the naive loop finds in the folded text', () => {
    const property = fc.property(anyCase.map(visible), ({ patterns, text }) => {
      const matches = createMatcher(patterns, { engine, folds }).scan(text)
      expect(asList(matches)).toEqual(naiveMatches(patterns, text, folds))
    })
    fc.assert(property, { seed: 20_240_602, numRuns: 1500 })
  })

  test('one matcher serves text after text', () => {
    const patterns = ['ab', 'b', 'aba', '中国', '国人民', '中国']
    const matcher = createMatcher(patterns, { engine })
    const property = fc.property(anyCase, ({ text }) => {
      expect(asList(matcher.scan(text))).toEqual(naiveMatches(patterns, text))
    })
    fc.assert(property, { seed: 20_240_603, numRuns: 500 })
  })

  test('any bytes are read as buffer.toString reads them', () => {
    const patterns = ['\ufffd', 'a', '中', '\u0000', '中\ufffd', '\ud83d\ude00', '\u07ff', '\ufeff']
    const matcher = createMatcher(patterns, { engine })
    const property = fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const bytes = Buffer.from(pieces.flat())
      expect(asList(matcher.scanUtf8(bytes))).toEqual(naiveMatches(patterns, bytes.toString()))
    })
    fc.assert(property, { seed: 20_240_604, numRuns: 3000 })
  })
})

/** Whole characters of each size, and parts of them: what begins, goes on or ends in the wrong place. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['a', '\0', '߿', '中', '国', '人', '民', '😀', '\ufeff', '中国人民中'].map((text) => [...Buffer.from(text)]),
  ),
  fc.constantFrom(
    [0xe4],
    [0xe4, 0xb8],
    [0xad],
    [0xf0, 0x9f],
    [0xf0, 0x9f, 0x98],
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
  ),
  fc.array(fc.nat(255), { maxLength: 4 }),
)
