/** Canonical entries: what they may hold, what they stand for, and the anchors that a scan looks for. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorsOf, canBeCanonical } from '../../src/dictionary/canonical.js'
import { entryId, rightForms, wrongForms } from '../../src/dictionary/forms.js'
import { tableDictionary } from '../../src/dictionary/table.js'
import { validateDictionary } from '../../src/dictionary/validate.js'
import { DictionaryError } from '../../src/model/errors.js'

const entry = { canonical: ['铸牢中华民族共同体意识', '中华民族共同体建设'] }

test('stands for its phrases, and writes out none of their near misses', () => {
  expect([entryId(entry), rightForms(entry), wrongForms(entry)]).toEqual([entry.canonical[0], entry.canonical, []])
})

test('needs no wrong form in its examples', () => {
  const examples = { 牢铸中华民族共同体意识: '铸牢中华民族共同体意识' }
  expect(() => validateDictionary({ id: 'a', entries: [{ ...entry, examples }] }, 'a')).not.toThrow()
})

test.each(['新时代', '“三农”、', '2024年、2025年', 'abcdefg'])('%s is too short to be safe', (canonical) => {
  expect(() => validateDictionary({ id: 'a', entries: [{ canonical }] }, 'a')).toThrow(/太短.*“wrong”/)
  expect(canBeCanonical(canonical)).toBe(false)
})

test.each([
  { canonical: [] },
  { canonical: ['全面依法治国', '全面依法治国'] },
  { canonical: '全面依法治国', wrong: '全面以法治国' },
  { canonical: '全面依法治国', right: '全面依法治国' },
  { canonical: '全面依法治国', whole: true },
  { canonical: 5 },
])('is refused: %j', (written) => {
  expect(() => validateDictionary({ id: 'a', entries: [written] }, 'a')).toThrow(DictionaryError)
})

test('says what another entry calls wrong', () => {
  const entries = [{ canonical: '全面依法治国' }, { wrong: '全面依法治国' }]
  expect(() => validateDictionary({ id: 'a', entries }, 'a')).toThrow(/在这里是对的/)
})

test('a spreadsheet has a column for it', () => {
  const rows = [['规范表述'], ['全面依法治国']].map((cells, at) => ({ line: at + 1, cells }))
  const { entries } = tableDictionary(rows, 'a', 'a.csv')
  expect(entries).toEqual([{ line: 2, canonical: '全面依法治国' }])
})

test('the anchors are the two halves, and the neighbours of the middle swapped', () => {
  const phrase = '社会主义核心价值观'
  expect(anchorsOf(phrase)).toEqual([
    { phrase, text: '社会主义核', at: 0, swapped: false },
    { phrase, text: '心价值观', at: 5, swapped: false },
    { phrase, text: '义心核价', at: 3, swapped: true },
  ])
  expect(anchorsOf('人民民主专政').map(({ text }) => text)).toEqual(['人民民', '主专政', '民主民专'])
  expect(anchorsOf('扫黑除恶').map(({ text }) => text)).toEqual(['扫黑', '除恶'])
  expect(anchorsOf('不忘初、心牢记').map(({ text }) => text)).toEqual(['不忘初、', '心牢记'])
})

test('whatever one slip leaves whole holds an anchor', () => {
  const phrase = fc.string({ unit: fc.constantFrom(...'中华民族共同体'), minLength: 5, maxLength: 12 })
  fc.assert(
    fc.property(phrase, fc.nat(), (text, place) => {
      const at = place % (text.length - 1)
      const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
      const missing = text.slice(0, at) + text.slice(at + 1)
      for (const slip of [swapped, missing])
        expect(anchorsOf(text).some((anchor) => slip.includes(anchor.text))).toBe(true)
    }),
    { seed: 20261121, numRuns: 2000 },
  )
})
