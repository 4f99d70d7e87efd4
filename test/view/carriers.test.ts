/** One table: documents × formats. The finding covers the phrase, the edit changes it, and every other byte stays. */
import { describe, expect, test } from 'vitest'
import { createProofreader, defaultRules } from '../../src/defaults.js'
import type { Range } from '../../src/model/range.js'
import { carriers, type Document, type Run } from './carriers.js'

/** Rules about signs and places of marks would speak of the surroundings. */
const proofreader = createProofreader({
  rules: defaultRules.filter(({ type }) => type !== 'script' && type !== 'document' && type !== 'link'),
})

/** Runs of a phrase as they stand, and as they must be put right. */
interface Phrase {
  readonly wrong: readonly Run[]
  readonly right: readonly Run[]
}

const runs = (...words: readonly string[]): Run[] => words.map((part) => ({ words: part }))
const phrase = (wrong: readonly string[], right: readonly string[]): Phrase => ({
  wrong: runs(...wrong),
  right: runs(...right),
})
/** The same with something done to both sides of the n-th run. */
const change = (at: number, extra: Omit<Run, 'words'>, { wrong, right }: Phrase): Phrase => {
  const changed = (list: readonly Run[]): Run[] => list.map((run, index) => (index === at ? { ...run, ...extra } : run))
  return { wrong: changed(wrong), right: changed(right) }
}

const replaced = phrase(['按', '装'], ['安', '装'])
const replacedLast = phrase(['户口', '薄'], ['户口', '簿'])
const swapped = phrase(['省（直辖', '市、自治区）'], ['省（自治', '区、直辖市）'])
/** A mark put in where a run ends; it goes with the run before, unless that one is set apart. */
const inserted = phrase(['县委', '县政府'], ['县委、', '县政府'])
const insertedBehind = phrase(['县委', '县政府'], ['县委', '、县政府'])
const insertedWithin = phrase(['县', '委县政府'], ['县', '委、县政府'])

const all: Record<string, Phrase> = { replaced, replacedLast, swapped, inserted, insertedWithin }
const each = (name: string, change: (phrase: Phrase) => Phrase, of = all): (readonly [string, Phrase])[] =>
  Object.entries(of).map(([kind, phrase]) => [`${kind}, ${name}`, change(phrase)])

const phrases: (readonly [name: string, phrase: Phrase])[] = [
  ...each('plain', (one) => one),
  ...each('the second half strong', (one) => change(1, { mark: 'strong' }, one)),
  ...each('the second half a link', (one) => change(1, { mark: 'link' }, one)),
  ...each('the second half coloured', (one) => change(1, { mark: 'colour' }, one)),
  ...each('the first half coloured', (one) => change(0, { mark: 'colour' }, one)),
  ...each('the first half strong', (one) => change(0, { mark: 'strong' }, one), {
    ...all,
    inserted: insertedBehind,
  }),
  ...each('the first half a link', (one) => change(0, { mark: 'link' }, one), { ...all, inserted: insertedBehind }),
  ...each('both halves strong', (one) => change(0, { mark: 'strong' }, change(1, { mark: 'strong' }, one)), {
    replaced,
    replacedLast,
    swapped,
    insertedWithin,
  }),
  ...each('broken', (one) => change(1, { broken: true }, one)),
  // What is put in stays readable; only what was written in code before is so afterwards.
  ...each('the second half in code', (one) => change(1, { coded: true }, one), { replaced, inserted, insertedWithin: phrase(['县委县', '政府'], ['县委、县', '政府']) }),
] // biome-ignore format: a table

/** Fills a line to the width of a page, so that a broken line is seen to be one. */
const filler = '全县各镇各部门认真学习贯彻会议精神，扎实做好各项工作，'
const sentence = (runs: readonly Run[]): readonly Run[] => [
  { words: filler },
  ...runs,
  { words: '的工作要求落到实处。' },
]

const surroundings: Record<string, (runs: readonly Run[]) => Document> = {
  LF: (runs) => ({ paragraphs: [sentence(runs)], lineEnd: '\n', byteOrderMark: false }),
  CRLF: (runs) => ({
    paragraphs: [[{ words: '大会开幕。' }], sentence(runs), [{ words: '大会闭幕。' }]],
    lineEnd: '\r\n',
    byteOrderMark: false,
  }),
  'a byte order mark': (runs) => ({ paragraphs: [sentence(runs)], lineEnd: '\n', byteOrderMark: true }),
  'a byte order mark and CRLF': (runs) => ({ paragraphs: [sentence(runs)], lineEnd: '\r\n', byteOrderMark: true }),
  entities: (runs) => ({
    paragraphs: [[{ words: '“A&B<C”' }], [{ words: '甲乙', coded: true }, ...runs, { words: '，𠮷丁。', coded: true }]],
    lineEnd: '\n',
    byteOrderMark: false,
  }),
  'signs that are written otherwise': (runs) => ({
    paragraphs: [[{ words: '[A]&B<C*_' }], sentence(runs)],
    lineEnd: '\n',
    byteOrderMark: false,
  }),
  'astral characters': (runs) => ({
    paragraphs: [[{ words: '𠮷👍🏽' }, { words: filler }, ...runs, { words: '𠮷的路灯👍🏽。' }]],
    lineEnd: '\n',
    byteOrderMark: false,
  }),
  'marks all round': (runs) => ({
    paragraphs: [[{ words: filler, mark: 'strong' }, ...runs, { words: '的项目', mark: 'link' }]],
    lineEnd: '\n',
    byteOrderMark: false,
  }),
}

/** From the beginning of the first to the end of the last. */
function placeOf(runs: readonly Run[], places: ReadonlyMap<Run, Range>): Range {
  const [first, last] = [places.get(runs[0]), places.get(runs[runs.length - 1])]
  return [first?.[0] ?? -1, last?.[1] ?? -1]
}

describe.each(carriers)('$name', (carrier) => {
  let written = 0
  describe.each(Object.entries(surroundings))('%s', (_around, around) => {
    test.each(phrases)('%s', (_name, { wrong, right }) => {
      const before = carrier.write(around(wrong))
      const after = carrier.write(around(right))
      if (!before || !after) return
      written++
      expect(carrier.read(before.article)).toContain(wrong.map(({ words }) => words).join(''))
      const ranges = carrier.check(proofreader, before.article).map(({ range }) => range)
      expect(ranges).toEqual([placeOf(wrong, before.places)])
      const fix = carrier.fix(proofreader, before.article)
      expect(fix.article).toBe(after.article)
      expect([fix.remaining, fix.left]).toEqual([[], []])
    })
  })
  test('has a way to write most of it', () => {
    expect(written).toBeGreaterThan(carrier.name === 'text' ? 50 : 200)
  })
})
