/** Persons in a dictionary: how they are written, named, explained and linted; their wrong spellings are found. */
import { describe, expect, test } from 'vitest'
import { entryId, sampleFaults, tellingTexts } from '../../src/dictionary/forms.js'
import { titlesOn } from '../../src/dictionary/person.js'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import { createProofreader } from '../../src/proofreader.js'

const yaml = `
entries:
  - person: 林书远
    offices:
      - { title: 示例县县长, since: 2021-03-01, until: 2023-05-09 }
      - { title: 示例县县委书记, since: 2023-05-10 }
    rank: 1
    similar: [林舒远]
    examples: { 林舒远讲话。: 林书远讲话。 }
`

describe('a person', () => {
  const dictionary = parseYamlDictionary(yaml, 'county', 'county.yaml')
  const [entry] = dictionary.entries
  test('is read from YAML, days as text and the rank as a number', () => {
    expect(entry).toEqual({
      line: 3,
      person: '林书远',
      offices: [
        { title: '示例县县长', since: '2021-03-01', until: '2023-05-09' },
        { title: '示例县县委书记', since: '2023-05-10' },
      ],
      rank: 1,
      similar: ['林舒远'],
      examples: { '林舒远讲话。': '林书远讲话。' },
    })
  })

  test('goes by the name, and is told by name, offices and wrong spellings', () => {
    expect(entryId(entry)).toBe('林书远')
    expect(tellingTexts(entry)).toEqual(['林舒远', '林书远', '示例县县长', '示例县县委书记'])
    expect(sampleFaults(entry)).toEqual(['林舒远'])
  })

  test('has wrong spellings wherever they stand', () => {
    const proofreader = createProofreader({ dictionaries: [dictionary] })
    expect(proofreader.fix('林舒远讲话。').article).toBe('林书远讲话。')
    expect(proofreader.explain('county/林书远')).toMatchObject({
      summary: '核对“林书远”的姓名、职务和名次。',
      wrong: ['林舒远'],
      right: ['林书远'],
    })
  })

  test('holds an office from its first to its last day', () => {
    const on = (day?: string) => titlesOn(entry as Parameters<typeof titlesOn>[0], day)
    expect([on('2021-02-28'), on('2021-03-01'), on('2023-05-09'), on('2023-05-10'), on()]).toEqual([
      [],
      ['示例县县长'],
      ['示例县县长'],
      ['示例县县委书记'],
      ['示例县县委书记'],
    ])
  })
})

test('a sequence is explained by its right order', () => {
  const dictionary = { id: 'd', entries: [{ sequence: ['甲一', '乙一', '丙一'], complete: true }] }
  expect(createProofreader({ dictionaries: [dictionary] }).explain('d/甲一、乙一、丙一')).toMatchObject({
    summary: '次序应为“甲一、乙一、丙一”。',
    protectedBy: [],
  })
})
