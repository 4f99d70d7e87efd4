/** The shipped sequences, read from their anchors: every example is found and put right, every right text is silent. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createReaders, readAlone } from '../../src/check/readers.js'
import { createFoldings } from '../../src/dictionary/folds.js'
import { entryId, rightForms, sampleFaults, textsOf } from '../../src/dictionary/forms.js'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import { applyEdits } from '../../src/text/edits.js'

const sequences = readdirSync('dictionaries')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parseYamlDictionary(readFileSync(`dictionaries/${file}`, 'utf8'), file.replace('.yaml', ''), file))
  .flatMap((dictionary) => dictionary.entries.map((entry) => ({ dictionary, entry })))
  .flatMap(({ dictionary, entry }) => ('sequence' in entry ? [{ dictionary, entry, id: entryId(entry) }] : []))

const foldingOf = createFoldings()

describe.each(sequences)('$id', ({ dictionary, entry, id }) => {
  const item = { ruleId: id, entry, dictionary, layer: 0, wrong: [], right: [] }
  const [found] = createReaders([item], foldingOf).map(readAlone)

  test('puts its examples right and leaves right texts alone', () => {
    for (const [wrong, right] of Object.entries(entry.examples ?? {})) {
      const edits = found(wrong, entry.since).map(({ start, end, suggestions: [text] }) => ({
        range: [start, end] as const,
        text,
      }))
      expect(applyEdits(wrong, edits)).toBe(right)
      expect(found(right, entry.since)).toEqual([])
    }
    for (const text of [...rightForms(entry), ...textsOf(entry.allows)]) expect(found(text, entry.since)).toEqual([])
    expect(sampleFaults(entry).flatMap((text) => found(text))).toHaveLength(1)
  })
})
