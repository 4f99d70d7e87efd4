/** What common words do to a dictionary once they are given: guards, doubts, refusals, in packs and updates too. */
import { describe, expect, test } from 'vitest'
import { createPack } from '../../src/dictionary/pack.js'
import { loadPack } from '../../src/dictionary/pack-load.js'
import { savePack } from '../../src/dictionary/pack-save.js'
import { lintDictionary } from '../../src/lint.js'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import { DictionaryError } from '../../src/model/errors.js'
import { createProofreader } from '../../src/proofreader.js'
import { commonWords } from '../../src/words.js'

const words = commonWords()
const layer = (entries: readonly Entry[]): Dictionary => ({ id: 'own', entries })
const book: Entry = { wrong: '户口薄', right: '户口簿' }
const article = '户口薄弱环节，携带户口薄。'
const starts = (proofreader: ReturnType<typeof createProofreader>): number[] =>
  proofreader.check(article).findings.map(({ range }) => range[0])

test.each([
  ['习总书记', '习近平总书记', '深入学习总书记讲话。'],
  ['按装', '安装', '补贴按装机容量计算。'],
  ['按装', '安装', '押金按装修标准退还。'],
  ['户口薄', '户口簿', '抓好户口薄弱环节。'],
  ['从严治党', '全面从严治党', '推进全面从严治党。'],
  ['情符', '情谱', '使用表情符号。'],
])('%s → %s leaves alone: %s', (wrong, right, text) => {
  const dictionaries = [layer([{ wrong, right, basis: '依据', confidence: 'certain' }])]
  expect(createProofreader({ dictionaries, words }).check(text).findings).toEqual([])
  expect(createProofreader({ dictionaries, words }).check(`，${wrong}。`).findings).toHaveLength(1)
})

describe('guards', () => {
  test('are made where words are given, and only there', () => {
    expect(starts(createProofreader({ dictionaries: [layer([book])] }))).toEqual([0, 9])
    expect(starts(createProofreader({ dictionaries: [layer([book])], words }))).toEqual([9])
  })
  test('stay with a pack, as it is and as bytes', () => {
    const pack = createPack([layer([book])], { words })
    expect(starts(createProofreader({ dictionaries: [pack] }))).toEqual([9])
    expect(starts(createProofreader({ dictionaries: [loadPack(savePack(pack))] }))).toEqual([9])
  })
  test('are made for a layer that comes by update', () => {
    const proofreader = createProofreader({ words })
    proofreader.update(layer([book]))
    expect(starts(proofreader)).toEqual([9])
  })
  test('stay with the others when one dictionary of a pack gives way', () => {
    const other = { id: 'other', entries: [] }
    const proofreader = createProofreader({ dictionaries: [createPack([layer([book]), other], { words })] })
    proofreader.update(other)
    expect(starts(proofreader)).toEqual([9])
    const bare = createProofreader({
      dictionaries: [createPack([layer([{ wrong: '我们', right: '咱们' }]), other])],
      words,
    })
    bare.update(other)
    expect(bare.check('我们').findings[0].edits).toHaveLength(1)
  })
  test('are part of what a fingerprint names', () => {
    const [bare, guarded] = [{}, { words }].map((more) => createProofreader({ dictionaries: [layer([book])], ...more }))
    expect(bare.fingerprint).not.toBe(guarded.fingerprint)
  })
  test('are explained with their words', () => {
    const { inferred } = createProofreader({ dictionaries: [layer([book])], words }).explain('own/户口薄')
    expect(inferred).toContainEqual({ side: 'after', text: '弱', word: '薄弱', frequency: expect.any(Number) })
  })
  test('know nothing better than an example of the author', () => {
    const entry: Entry = { ...book, examples: { '户口薄弱不禁风地躺着。': '户口簿弱不禁风地躺着。' } }
    expect(starts(createProofreader({ dictionaries: [layer([entry])], words }))).toEqual([0, 9])
  })
})

describe('a wrong form that is a common word', () => {
  const account: Entry = { wrong: '帐户', right: '账户' }
  const notice: Entry = { wrong: '启示', right: '启事' }
  const made = (entry: Entry) => createProofreader({ dictionaries: [layer([entry])], words })
  test('is left to people, and explain says why', () => {
    expect(made(account).check('帐户').findings[0]).toMatchObject({ confidence: 'likely' })
    expect(made(account).check('帐户').findings[0].edits).toBeUndefined()
    expect(made(account).explain('own/帐户')).toMatchObject({
      confidence: 'likely',
      doubt: expect.stringMatching('词频'),
    })
  })
  test('is believed of who vouches for it', () => {
    const sure: Entry = { ...account, confidence: 'certain', basis: '《现代汉语词典》' }
    expect(made(sure).check('帐户').findings[0].edits).toHaveLength(1)
  })
  test('commoner than its right form is refused, naming both and the way out', () => {
    expect(() => made(notice)).toThrow(DictionaryError)
    expect(() => made(notice)).toThrow(/own \(启示\): “启示”（词频 \d+）比正确写法“启事”（词频 \d+）更常用，.*certain/)
  })
  test('is left to people where its author wrote guards', () => {
    const guarded: Entry = { ...notice, unless: { before: '重要' } }
    expect(made(guarded).check('招聘启示').findings[0].edits).toBeUndefined()
  })
  test('is told by lint, not refused', () => {
    const kinds = (entry: Entry) =>
      lintDictionary(layer([entry]), { words }).map(({ kind, severity }) => [kind, severity])
    expect(kinds(notice)).toContainEqual(['common-word', 'error'])
    expect(kinds(account)).toContainEqual(['unsafe', 'warning'])
  })
})
