/** Every shipped dictionary keeps its word: examples, allows, living guards, no contradictions across dictionaries. */
import { describe, expect, test } from 'vitest'
import { defaultDictionaries, defaultRules } from '../../src/defaults.js'
import { entryId, rightForms, wrongForms } from '../../src/dictionary/forms.js'
import { lintDictionary } from '../../src/lint.js'
import { proveDictionary } from '../../src/prove.js'
import { writtenDictionaries as dictionaries } from './files.js'

const entries = dictionaries.flatMap((dictionary) => dictionary.entries.map((entry) => ({ dictionary, entry })))

describe.each(dictionaries)('$id', (dictionary) => {
  test('proves its examples, allows and guards', () => {
    const { passed, failures } = proveDictionary(dictionary, { dictionaries, rules: defaultRules })
    expect(failures.map(({ line, entry, message }) => `${line} ${entry}: ${message}`)).toEqual([])
    expect(passed).toBeGreaterThan(0)
  })
})

test.each(dictionaries)('$id has no lint error in its place among the layers', (dictionary) => {
  const found = lintDictionary(dictionary, { dictionaries: defaultDictionaries, rules: defaultRules })
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('all of them ship', () => {
  expect(defaultDictionaries.map(({ id }) => id).sort()).toEqual(dictionaries.map(({ id }) => id).sort())
})

test('no form is wrong twice, or wrong here and right there', () => {
  const wrong = new Map<string, string>()
  const clashes: string[] = []
  for (const { dictionary, entry } of entries)
    for (const form of wrongForms(entry)) {
      if (wrong.has(form)) clashes.push(`${form}: ${wrong.get(form)} and ${dictionary.id}`)
      wrong.set(form, dictionary.id)
    }
  for (const { dictionary, entry } of entries)
    for (const form of rightForms(entry))
      if (wrong.has(form)) clashes.push(`${form}: wrong in ${wrong.get(form)}, right in ${dictionary.id}`)
  expect(clashes).toEqual([])
})
