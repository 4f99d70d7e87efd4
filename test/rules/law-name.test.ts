/** The names that the register knows are right, each for its time, and the dictionary of laws knows no others. */
import { expect, test } from 'vitest'
import { text } from '../../data/law-misnomers.txt'
import { createProofreader } from '../../src/defaults.js'
import { laws } from '../../src/dictionaries/laws.js'
import { rightForms } from '../../src/dictionary/forms.js'
import { knownLaws, lawNamed, state } from '../../src/rules/law-register.js'

const proofreader = createProofreader()
/** Without a day what was abolished is told as info only. */
const faults = (text: string) =>
  proofreader
    .check(text)
    .findings.filter(({ severity, ruleId }) => severity !== 'info' && ruleId !== 'rule/mark-pair')
    .map(({ text, suggestions }) => [text, ...suggestions])

test('no name is taken for a slip of another', () => {
  const names = knownLaws()
  expect(names.length).toBeGreaterThan(1200)
  const marked = names.flatMap(({ name, ofState }) => [`《${name}》`, ...(ofState ? [`《${state}${name}》`] : [])])
  expect(faults(marked.join('\n'))).toEqual([])
  expect(faults(names.map(({ name }) => `按照${name}的有关要求办理。`).join('\n'))).toEqual([])
})

test('what the dictionary calls right is a name of the register', () => {
  const names = laws.entries.flatMap(rightForms).map((form) => form.replace(/[《》]/g, ''))
  const known = (name: string): boolean =>
    lawNamed(name) !== undefined || lawNamed(name.replace(/（试行）$/, '')) !== undefined
  const kinds = /^(?:管理|实施|暂行|处分)?(?:条例|办法|细则|规定)$/
  expect([...new Set(names)].filter((name) => !known(name) && !kinds.test(name))).toEqual([])
})

test('every misnomer is found, with the state before it too, and means a law', () => {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const pairs = lines.flatMap((line) => {
    const [right, ...wrong] = line.replace('?', '').split(' ')
    return wrong.map((name) => [name, right])
  })
  expect(pairs.length).toBeGreaterThan(400)
  const missed = pairs.filter(([wrong, right]) => {
    const [finding] = proofreader.check(`学习《${wrong}》。`).findings
    return finding?.suggestions[0].replace(/[《》]/g, '') !== right
  })
  expect(missed).toEqual([])
  expect(pairs.filter(([wrong]) => lawNamed(wrong))).toEqual([])
})
