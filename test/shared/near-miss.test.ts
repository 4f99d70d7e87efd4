/** How many slips of official phrases are found, and how seldom clean text is accused; skips without ../shared. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseLedger } from '../../evaluate/ledger-file.js'
import { canBeCanonical } from '../../src/dictionary/canonical.js'
import { rightForms } from '../../src/dictionary/forms.js'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import { createNearMissFinder } from '../rules/near-miss-finder.js'
import { makeSlips } from './slips.js'

const shared = '../shared'
const present = existsSync(shared)
const missing = present ? '' : ' (skipped: there is no ../shared beside this repository)'
const read = (path: string): string => readFileSync(`${shared}/${path}`, 'utf8')

const yaml = readFileSync('dictionaries/set-phrases.yaml', 'utf8')
const shipped = parseYamlDictionary(yaml, 'set-phrases', 'set-phrases.yaml').entries.flatMap(rightForms)

/** Slips that the editors of clean text let pass, each read in its sentence. */
const { rows } = parseLedger(readFileSync('ledger/alarms.tsv', 'utf8'))
const realSlips = new Set(rows.filter(({ verdict }) => verdict === 'true').map(({ words }) => words))

describe.skipIf(!present)(`near misses beside the repository${missing}`, () => {
  test('at least nine in ten slips of 300 official phrases are found and put right', () => {
    const column = (path: string, at: number): string[] =>
      read(path)
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t')[at])
    const names = [...column('reference/laws/laws_current.tsv', 1), ...column('reference/laws/laws_current.tsv', 0)]
    const official = [...column('reference/expressions/fixed_canonical.tsv', 1), ...names.filter(isLongName)]
    const phrases = [...new Set(official)].filter(canBeCanonical).slice(0, 300)
    expect(phrases).toHaveLength(300)

    const made = makeSlips(phrases, [...read('reference/chars/level1_3500.txt').replace(/\s/g, '')], 20261121)
    const right = standsIn(
      read('eval/clean/news-2022.txt') + read('eval/clean/laws.txt'),
      made.map(({ words }) => words),
    )
    // A slip that clean text is full of is right text: 环境保护法 for 环境保护税法.
    const slips = made.filter(({ words }) => !right.has(words) && !phrases.includes(words))
    expect(slips.length).toBeGreaterThan(4000)
    expect(made.length - slips.length).toBeLessThan(made.length / 20)

    const find = createNearMissFinder(phrases)
    const found = slips.filter(({ sentence, corrected }) =>
      find(sentence).some(
        ({ start, end, phrase }) => sentence.slice(0, start) + phrase + sentence.slice(end) === corrected,
      ),
    )
    expect(found.length / slips.length).toBeGreaterThanOrEqual(0.9)
  }, 120_000)

  test('the phrases that ship accuse clean text at most once in a million characters', () => {
    const find = createNearMissFinder(shipped)
    const text = read('eval/clean/news-2022.txt')
    const alarms = text.split('\n').flatMap((line) => find(line).map(({ start, end }) => line.slice(start, end)))
    const wrong = alarms.filter((words) => !realSlips.has(words))
    expect((wrong.length / text.length) * 1_000_000).toBeLessThanOrEqual(1)
    expect(alarms.length).toBeGreaterThan(0)
  }, 120_000)
})

/** With the country's name before it any word is nearly a law. */
function isLongName(name: string): boolean {
  return name.length >= 6 && !/^中华人民共和国.{1,4}$/.test(name)
}

/** Which of the words stand in the text. */
function standsIn(text: string, words: readonly string[]): Set<string> {
  const { count, patterns } = createMatcher(words).scan(text)
  return new Set(Array.from(patterns.subarray(0, count), (pattern) => words[pattern]))
}
