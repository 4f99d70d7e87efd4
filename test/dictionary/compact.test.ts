/** What travels in the package is what people wrote. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compact, expand } from '../../src/dictionary/compact.js'
import type { CanonicalEntry, Entry } from '../../src/model/entry.js'

const header = { id: 'here', title: '试', type: 'typo' } as const
const asText = (entry: Entry) => JSON.stringify(Object.entries(entry).sort())
const sorted = (entries: readonly Entry[]) => entries.map(asText).sort()
const travelled = (entries: readonly Entry[]) => expand(compact({ ...header, entries }))

test.each<[string, Entry]>([
  ['one slip', { wrong: '按装', right: '安装' }],
  ['several, one of another length', { wrong: ['按装', '按放', '安'], right: '安装' }],
  ['no right form', { wrong: '按装' }],
  ['right forms', { wrong: '按装', right: ['安装', '装'] }],
  ['a form that looks like a slip', { wrong: '1装', right: '安装' }],
  ['a form with the marks of a line', { wrong: '安|装', right: '安/装' }],
  ['a list of one', { wrong: ['按装'], right: '安装' }],
  ['guards', { wrong: '按装', right: '安装', unless: { after: '机' }, basis: '例' }],
  ['a wide character', { wrong: '𠮷祥', right: '吉祥' }],
  ['a phrase', { canonical: '安装工程' }],
  ['phrases', { canonical: ['安装工程', '工程安装'] }],
  ['a list of one phrase', { canonical: ['安装工程'] }],
  ['a phrase with the marks of a line', { canonical: '安装|工程/安装' }],
  ['a sequence', { sequence: ['省', '市', '县'], between: '，' }],
  ['a sequence with the mark between items', { sequence: ['省、市', '县'] }],
  ['another kind', { keep: ['安装工程'] }],
])('%s', (_, entry) => expect(travelled([entry])).toEqual({ ...header, entries: [entry] }))

test('a long list of idioms has the same ones after the journey', () => {
  const phrase = fc.string({ unit: fc.constantFrom(...'安按装 1𠮷'), minLength: 3, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 150, maxLength: 300 }), (canonical) => {
      const [entry] = travelled([{ id: '成语', canonical }]).entries
      expect([...(entry as CanonicalEntry).canonical].sort()).toEqual([...canonical].sort())
    }),
    { seed: 5 },
  )
})

test('any entries are the same after the journey, in some order', () => {
  const form = fc.string({ unit: fc.constantFrom(...'安按装1|/\n𠮷'), minLength: 1, maxLength: 3 })
  const forms = fc.oneof(form, fc.array(form, { minLength: 1, maxLength: 3 }))
  const entry = fc.record(
    { wrong: forms, right: forms, basis: fc.constantFrom('甲', '乙') },
    { requiredKeys: ['wrong'] },
  )
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(sorted(travelled(entries).entries)).toEqual(sorted(entries))
    }),
    { seed: 5 },
  )
})
