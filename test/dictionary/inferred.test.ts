/** What guards from common words do to the dictionaries that ship: the price in errors found, and what they save. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entryId, textsOf } from '../../src/dictionary/forms.js'
import { excuses, formsToGuard, inferGuards } from '../../src/dictionary/infer.js'
import type { GuardedForm } from '../../src/dictionary/inferred.js'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import { commonWords } from '../../src/words.js'

const entriesIn = (file: string) =>
  parseYamlDictionary(readFileSync(`dictionaries/${file}`, 'utf8'), file, file).entries
const entries = readdirSync('dictionaries')
  .filter((file) => file.endsWith('.yaml'))
  .flatMap(entriesIn)
/** Where what is wrong is no word: which of two right words is meant, no list of words tells. */
const misspelt = new Set(['typos.yaml', 'variants.yaml'].flatMap(entriesIn).map(entryId))
const forms = entries.map(formsToGuard)

/** For each entry, whether its guards silence every place in a sentence where one of its forms stands. */
function silencer(known: (form: GuardedForm) => GuardedForm): (entry: number, sentence: string) => boolean {
  const guards = inferGuards(forms.flat().map(known), commonWords())
  const ofForm = new Map(forms.flat().map((form, at) => [form, guards[at]]))
  return (entry, sentence) =>
    forms[entry].every((form) =>
      placesOf(form.text, sentence).every((at) =>
        ofForm
          .get(form)
          ?.some((guard) => excuses(guard, form.text, sentence.slice(0, at), sentence.slice(at + form.text.length))),
      ),
    )
}

function placesOf(form: string, text: string): number[] {
  return Array.from(text, (_, at) => at).filter((at) => text.startsWith(form, at))
}

const holds = (entry: number, sentence: string): boolean => forms[entry].some(({ text }) => sentence.includes(text))
const examples = entries
  .flatMap((entry, at) => Object.keys(entry.examples ?? {}).map((text) => ({ at, text })))
  .filter(({ at, text }) => holds(at, text))

test('no example is silenced that the author wrote, and few would be if nobody had written them', () => {
  const [told, untold] = [silencer((form) => form), silencer(({ text, right }) => ({ text, right }))]
  expect(examples.filter(({ at, text }) => told(at, text))).toEqual([])
  const lost = examples.filter(({ at, text }) => untold(at, text))
  expect(lost.length / examples.length).toBeLessThan(0.005)
})

test('of misspelt words, half of the sentences that people wrote guards for are silent without these', () => {
  const silent = silencer((form) => form)
  const allowed = entries.flatMap((entry, at) =>
    'unless' in entry && misspelt.has(entryId(entry))
      ? textsOf(entry.allows).flatMap((text) => (holds(at, text) ? [{ at, text }] : []))
      : [],
  )
  expect(allowed.filter(({ at, text }) => silent(at, text)).length / allowed.length).toBeGreaterThan(0.5)
})
