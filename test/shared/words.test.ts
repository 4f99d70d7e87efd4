/** Guards from common words alone, on sentences that trap word lists; without the folder beside they are skipped. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultDictionaries, defaultRules } from '../../src/defaults.js'
import { asUnless, formsToGuard, inferGuards } from '../../src/dictionary/infer.js'
import type { GuardedForm } from '../../src/dictionary/inferred.js'
import type { Dictionary, Entry, Unless } from '../../src/model/entry.js'
import { createProofreader } from '../../src/proofreader.js'
import { commonWords } from '../../src/words.js'

const traps = '../shared/eval'
const present = existsSync(traps)
const missing = present ? '' : ' (skipped: there is no ../shared beside this repository)'

/** Every form an entry of its own, with no guard that people wrote. */
function guardedByWords(dictionary: Dictionary): Dictionary {
  const forms = dictionary.entries.flatMap((entry) => formsToGuard(entry).map((form) => ({ entry, ...form })))
  const guards = inferGuards(forms, commonWords())
  const kept = dictionary.entries.filter((entry) => 'keep' in entry)
  return { ...dictionary, entries: [...kept, ...forms.map((form, at) => bareEntry(form, asUnless(guards[at])))] }
}

function bareEntry({ entry, text, right }: GuardedForm & { readonly entry: Entry }, unless: Unless | undefined): Entry {
  const { severity, confidence, since } = entry
  const common = { ...(severity && { severity }), ...(confidence && { confidence }), ...(since && { since }) }
  return { ...common, wrong: text, ...(right.length > 0 && { right }), ...(unless && { unless }) }
}

function rows<T>(file: string): T[] {
  return readFileSync(`${traps}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe.skipIf(!present)(`beside the repository${missing}`, () => {
  const withoutGuards = (dictionaries: readonly Dictionary[]) => {
    const { check } = createProofreader({ dictionaries: dictionaries.map(guardedByWords), rules: defaultRules })
    return (text: string) => check(text).findings.filter(({ severity }) => severity !== 'info')
  }

  test('what published lists trip over is silent', () => {
    const loudIn = withoutGuards(defaultDictionaries)
    const lists = rows<{ pattern: string; examples: string[] }>('false-alarm-traps.jsonl')
    const accused = lists.flatMap(({ pattern, examples }) =>
      examples.filter((text) => loudIn(text).some((finding) => finding.text.includes(pattern))),
    )
    expect(lists.length).toBeGreaterThan(50)
    expect(accused).toEqual([])
  })

  test('few right sentences in which a misspelt word stands are accused', () => {
    // Which of two right words is meant, and what style asks for, no list of words tells.
    const loudIn = withoutGuards(defaultDictionaries.filter(({ id }) => id !== 'word-usage' && id !== 'style'))
    const pairs = rows<{ wrong: string; ok_context?: string }>('error-pairs.jsonl').filter((pair) => pair.ok_context)
    const accused = pairs.filter(({ wrong, ok_context: text = '' }) => loudIn(text).some((it) => it.text === wrong))
    expect(accused.length / pairs.length).toBeLessThan(0.07)
  })
})
