/** Near misses of canonical phrases: what is found, with which range, and what is right after all. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorsOf } from '../../src/dictionary/canonical.js'
import { candidateFor, nearMissAt } from '../../src/rules/near-miss.js'
import { createNearMissFinder } from './near-miss-finder.js'

const phrases = [
  '铸牢中华民族共同体意识',
  '社会主义核心价值观',
  '全国人大常委会',
  '可再生能源法',
  '法治宣传教育',
  '党的二十届三中全会精神',
  '不忘初心、牢记使命',
  '保障和改善民生',
  '战略性新兴产业',
  '人民检察院组织法',
  '人民法院组织法',
  '新型农业经营主体',
  '推进乡村全面振兴',
  '中国共产党纪律处分条例',
  '刑法修正案',
  '扫黑除恶',
  '民族团结',
  '会议通过',
]
const find = createNearMissFinder(phrases)
const found = (text: string) => find(text).map(({ start, end, phrase, kind }) => [text.slice(start, end), phrase, kind])

describe('finds', () => {
  test.each([
    ['筑牢中华民族共同体意识', '铸牢中华民族共同体意识', 'replaced'],
    ['铸牢中华民族共同休意识', '铸牢中华民族共同体意识', 'replaced'],
    ['铸牢中华名族共同体意识', '铸牢中华民族共同体意识', 'replaced'],
    ['铸牢中华民族共同体意思', '铸牢中华民族共同体意识', 'replaced'],
    ['铸牢中华民共同体意识', '铸牢中华民族共同体意识', 'missing'],
    ['铸牢中华民民族共同体意识', '铸牢中华民族共同体意识', 'doubled'],
    ['铸牢中华民族共同体意识识', '铸牢中华民族共同体意识', 'doubled'],
    ['铸铸牢中华民族共同体意识', '铸牢中华民族共同体意识', 'doubled'],
    ['牢铸中华民族共同体意识', '铸牢中华民族共同体意识', 'swapped'],
    ['铸牢中华民族共体同意识', '铸牢中华民族共同体意识', 'swapped'],
    ['社会主义心核价值观', '社会主义核心价值观', 'swapped'],
    ['社会主核义心价值观', '社会主义核心价值观', 'swapped'],
    ['社会主义核价值观', '社会主义核心价值观', 'missing'],
    ['社会主义核心价直观', '社会主义核心价值观', 'replaced'],
    ['法制宣传教育', '法治宣传教育', 'replaced'],
    ['不忘初心、牢记始命', '不忘初心、牢记使命', 'replaced'],
    ['党的二十界三中全会精神', '党的二十届三中全会精神', 'replaced'],
    ['党的二十届山中全会精神', '党的二十届三中全会精神', 'replaced'],
    ['党的二二十届三中全会精神', '党的二十届三中全会精神', 'doubled'],
    ['中国共产党记律处分条例', '中国共产党纪律处分条例', 'replaced'],
    ['扫黑徐恶', '扫黑除恶', 'replaced'],
    ['扫嘿除恶', '扫黑除恶', 'replaced'],
    ['中国共产党粽律处分条例', '中国共产党纪律处分条例', 'replaced'],
  ])('%s', (slip, phrase, kind) => {
    expect(found(slip)).toEqual([[slip, phrase, kind]])
    expect(found(`会议提出${slip}的有关要求。`)).toEqual([[slip, phrase, kind]])
  })
  test('several in text order', () => {
    const text = '社会主义核价值观和法制宣传教育，社会主义核心价直观。'
    expect(found(text).map(([words]) => words)).toEqual(['社会主义核价值观', '法制宣传教育', '社会主义核心价直观'])
  })
})

describe('leaves alone', () => {
  test.each([
    ['the phrase itself', '铸牢中华民族共同体意识，保障和改善民生。'],
    ['what differs in two places', '铸劳中华民族共同休意识'],
    ['another character altogether in a short phrase', '社会主义核心价格观'],
    ['another word in a long phrase', '中国共产党巡视工作条例'],
    ['a phrase cut short', '社会主义核心价值'],
    ['a phrase without its first character', '会主义核心价值观'],
    ['what a phrase can do without', '战略新兴产业，保障改善民生'],
    ['another number', '党的十二届三中全会精神，党的二十届四中全会精神，党的十届三中全会精神'],
    ['other marks', '不忘初心，牢记使命；不忘初心牢记使命'],
    ['a word that begins with the last character', '全国人大常委会会议'],
    ['a neighbour in place of the last character', '发展可再生能源发电'],
    ['a neighbour in place of the first character', '执行法修正案'],
    ['a neighbour after a missing character', '加强普法宣传教育，助推乡村全面振兴'],
    ['a word that reaches out of the phrase', '构建新型农业经营体系'],
    ['the anchors alone', '组织法、核心价值观、中华民族、意识'],
    ['what is nearly four characters', '民主团结，议会通过，扫除恶，扫黑黑除恶'],
    ['nothing', ''],
  ])('%s: %s', (_what, text) => expect(found(text)).toEqual([]))

  test('a verb that makes a sentence of it', () => {
    const findSlips = createNearMissFinder(['中国式现代化建设'])
    expect(findSlips('中国是现代化建设的后来者')).toEqual([])
    expect(findSlips('中国试现代化建设')).toHaveLength(1)
    expect(createNearMissFinder(['突发事件应对法'])('突发是件应对法')).toHaveLength(1)
  })

  test('another phrase of the list', () => {
    const [one, other] = ['社会主义民主政治', '社会主义民主整治']
    expect(createNearMissFinder([one])(other)).toHaveLength(1)
    expect(createNearMissFinder([one, other])(other)).toEqual([])
  })
})

test.each([
  ['法制宣传教育', '“法制宣传教育”应为“法治宣传教育”，有错字。'],
  ['社会主义核价值观', '“社会主义核价值观”应为“社会主义核心价值观”，漏了字。'],
  ['社会主义核心心价值观', '“社会主义核心心价值观”应为“社会主义核心价值观”，多了字。'],
  ['社会主义心核价值观', '“社会主义心核价值观”应为“社会主义核心价值观”，字序颠倒。'],
])('an editor is told what slipped: %s', (words, message) => {
  const [miss] = find(words)
  expect(candidateFor(miss, words)).toEqual({ start: 0, end: words.length, suggestions: [miss.phrase], message })
})

test('the range of each kind is that of the whole slipped phrase', () => {
  const text = '要铸牢中华民共同体意识。'
  const [miss] = find(text)
  expect(miss).toMatchObject({ start: 1, end: 11, phrase: phrases[0] })
})

test('the first anchor is looked at in the text where it stands', () => {
  const [left, right] = anchorsOf('法治宣传教育')
  const areAlike = (one: string, other: string): boolean => one === '制' && other === '治'
  const alike = { closely: areAlike, loosely: areAlike }
  expect(nearMissAt('法制宣传教育', { start: 3, end: 6, anchor: right }, alike)?.start).toBe(0)
  expect(nearMissAt('法治宣传教育', { start: 0, end: 3, anchor: left }, alike)).toBeUndefined()
  expect(nearMissAt('宣传教育', { start: 1, end: 4, anchor: right }, alike)).toBeUndefined()
})

describe('against all that one slip can make', () => {
  const phrase = fc.constantFrom(...phrases.filter((text) => text.length >= 8))
  const filler = fc.constantFrom('', '会议指出，', '要把', '坚持', '、')
  const after = fc.constantFrom('', '。', '的意义', '、', '落到实处')

  test('a slip in the middle is found once, with its range', () => {
    const slip = fc.constantFrom('missing', 'doubled', 'swapped')
    fc.assert(
      fc.property(phrase, filler, after, slip, fc.nat(), (right, head, tail, kind, place) => {
        const at = 2 + (place % (right.length - 4))
        const wrong = slipped(right, at, kind)
        fc.pre(isOrdinary(right, at) && wrong !== right)
        const near = find(head + wrong + tail)
        expect(near.map(({ start, end, phrase: meant }) => [start, end, meant])).toEqual([
          [head.length, head.length + wrong.length, right],
        ])
      }),
      { seed: 20261121, numRuns: 2000 },
    )
  })

  test('what is found is never right, and is put right by one slip', () => {
    const pieces = fc.array(fc.oneof(phrase, fc.constantFrom(...'中华民族共同体意识社会主义核心价值观、。')), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        for (const { start, end, phrase: meant, kind } of find(text)) {
          expect(phrases).not.toContain(text.slice(start, end))
          expect(end - start - meant.length).toBe({ replaced: 0, swapped: 0, missing: -1, doubled: 1 }[kind])
        }
      }),
      { seed: 20261121, numRuns: 2000 },
    )
  })
})

function slipped(phrase: string, at: number, kind: string): string {
  const [head, one, next] = [phrase.slice(0, at), phrase[at], phrase[at + 1]]
  if (kind === 'missing') return head + phrase.slice(at + 1)
  return kind === 'doubled' ? head + one + phrase.slice(at) : head + next + one + phrase.slice(at + 2)
}

function isOrdinary(phrase: string, at: number): boolean {
  return !/[、一二三十的和性]/.test(phrase.slice(at, at + 2))
}
