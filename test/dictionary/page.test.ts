/** Every dictionary says where it comes from, every entry what it is; and the page about them is current. */
import { describe, expect, test } from 'vitest'
import { entryId } from '../../src/dictionary/forms.js'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import { writtenDictionaries } from './files.js'
import { dictionariesPage } from './page.js'

const stamps = ['type', 'severity', 'confidence', 'basis'] as const
const headers = ['title', 'scope', 'sources', 'licence', 'edition', 'report'] as const

describe.each(writtenDictionaries)('$id', (dictionary: Dictionary) => {
  test('has a header that says all of it', () => {
    expect(headers.filter((key) => dictionary[key] === undefined)).toEqual([])
  })

  test.each(stamps)('gives every entry its %s, or has one for all', (stamp) => {
    const without = (entry: Entry): boolean => (entry[stamp] ?? dictionary[stamp]) === undefined
    expect(dictionary.entries.filter(without).map(entryId)).toEqual([])
  })

  test('gives every entry an example, and what is kept a sentence in which it stands', () => {
    const bare = dictionary.entries.filter((entry) => !('keep' in entry ? entry.allows : entry.examples))
    expect(bare.map(entryId)).toEqual([])
  })
})

test('the page says what they hold', () =>
  expect(dictionariesPage(writtenDictionaries)).toMatchFileSnapshot('../../docs/dictionaries.md'))
