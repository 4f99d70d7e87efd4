/** The shipped sequences, read from their anchors: every example is found and put right, every right text is silent. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createFoldings } from '../../src/dictionary/folds.js'
import { entryId, rightForms, sampleFaults, textsOf } from '../../src/dictionary/forms.js'
import { sequenceAnchors } from '../../src/dictionary/sequence.js'
import { createExcuse } from '../../src/dictionary/unless.js'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import type { Candidate } from '../../src/model/rule.js'
import { createSequenceReader } from '../../src/rules/sequence.js'
import { applyEdits } from '../../src/text/edits.js'

const sequences = readdirSync('dictionaries')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parseYamlDictionary(readFileSync(`dictionaries/${file}`, 'utf8'), file.replace('.yaml', ''), file))
  .flatMap((dictionary) => dictionary.entries.map((entry) => ({ dictionary, entry })))
  .flatMap(({ dictionary, entry }) => ('sequence' in entry ? [{ dictionary, entry, id: entryId(entry) }] : []))

const foldingOf = createFoldings()

describe.each(sequences)('$id', ({ dictionary, entry }) => {
  const { folds, fold } = foldingOf(dictionary)
  const matcher = createMatcher(sequenceAnchors(entry), { folds })
  const read = createSequenceReader(entry, { severity: 'error', confidence: 'certain' }, fold)
  const isExcused = createExcuse(entry.unless, fold)
  const found = (text: string): Candidate[] => {
    const { count, starts, ends } = matcher.scan(text)
    const hits = Array.from({ length: count }, (_, at) => ({ start: starts[at], end: ends[at] }))
    return read(text, hits).filter((list) => !isExcused(text, list))
  }

  test('puts its examples right and leaves right texts alone', () => {
    for (const [wrong, right] of Object.entries(entry.examples ?? {})) {
      const edits = found(wrong).map(({ start, end, suggestions: [text] }) => ({ range: [start, end] as const, text }))
      expect(applyEdits(wrong, edits)).toBe(right)
      expect(found(right)).toEqual([])
    }
    for (const text of [...rightForms(entry), ...textsOf(entry.allows)]) expect(found(text)).toEqual([])
    expect(sampleFaults(entry).flatMap(found)).toHaveLength(1)
  })
})
