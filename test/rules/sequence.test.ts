/** Sequences: every wrong order, every omission, items written twice; and lists that are right as they stand. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFoldings } from '../../src/dictionary/folds.js'
import { sequenceAnchors } from '../../src/dictionary/sequence.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import type { SequenceEntry } from '../../src/model/entry.js'
import type { Candidate, Span } from '../../src/model/rule.js'
import { createSequenceReader } from '../../src/rules/sequence.js'

const { folds, fold } = createFoldings()({ id: 'd' })

/** A reader with its matcher, as a proofreader puts them together. */
function readerOf(entry: SequenceEntry): (text: string) => Candidate[] {
  const matcher = createMatcher(sequenceAnchors(entry), { folds })
  const read = createSequenceReader(entry, { severity: 'error', confidence: 'certain' }, fold)
  return (text) => {
    const { count, starts, ends } = matcher.scan(text)
    const hits: Span[] = Array.from({ length: count }, (_, at) => ({ start: starts[at], end: ends[at] }))
    return read(text, hits)
  }
}

const found = (entry: SequenceEntry, text: string): string[] =>
  readerOf(entry)(text).map(({ start, end, suggestions: [right], confidence = 'certain' }) =>
    [`${text.slice(start, end)} → ${right}`, ...(confidence === 'certain' ? [] : [confidence])].join(' '),
  )

const ideas: SequenceEntry = { sequence: ['创新', '协调', '绿色', '开放', '共享'], complete: true }
const county: SequenceEntry = { sequence: ['县委', '县人大', '县政府', '县政协'] }
const provinces: SequenceEntry = { sequence: ['自治区', '直辖市'], before: '省（', after: '）' }
const village: SequenceEntry = {
  sequence: ['产业兴旺', '生态宜居', '乡风文明', '治理有效', '生活富裕'],
  complete: true,
}
const party: SequenceEntry = { sequence: ['政治建设', '思想建设', '组织建设', '作风建设', '纪律建设'] }
const prefecture: SequenceEntry = {
  sequence: ['苗', '侗'],
  between: '族',
  before: '黔东南',
  after: '族自治州',
  complete: true,
}

function permutations(items: readonly string[]): string[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]))
}

const written = ({ before = '', between = '、', after = '' }: SequenceEntry, items: readonly string[]): string =>
  before + items.join(between) + after

describe.each([
  ['新发展理念', ideas],
  ['四大班子', county],
  ['省（自治区、直辖市）', provinces],
  ['乡村振兴', village],
  ['党的建设', party],
  ['自治州', prefecture],
  ['逗号', { sequence: ['奋进新征程', '建功新时代'], between: '，' }],
  ['没有标点', { sequence: ['甲方', '乙方', '丙方'], between: '', complete: true }],
  ['与“和”', { sequence: ['人民', '和平', '发展'] }],
  ['一项含有另一项', { sequence: ['总书记', '书记', '国家主席', '主席'] }],
])('%s', (_name, entry) => {
  const read = readerOf(entry)
  const right = written(entry, entry.sequence)
  const wrong = permutations(entry.sequence)
    .map((items) => written(entry, items))
    .filter((list) => list !== right)

  test('is silent on the right order', () => {
    for (const text of [right, `要${right}。`, `${right}，${right}。`]) expect(read(text)).toEqual([])
  })

  test.each(['', '要', '要，'])('finds every wrong order, and puts it right (after “%s”)', (head) => {
    const findings = wrong.map((list) => read(`${head}${list}。`))
    expect(findings).toEqual(
      wrong.map((list) => [
        {
          start: head.length,
          end: head.length + list.length,
          suggestions: [right],
          message: expect.stringMatching(/^次序应为/),
        },
      ]),
    )
  })

  test('finds every single omission where the list must be complete, and none elsewhere', () => {
    const lists = entry.sequence.map((left) =>
      written(
        entry,
        entry.sequence.filter((item) => item !== left),
      ),
    )
    const suggestions = lists.flatMap((list) => read(`要${list}。`)).flatMap(({ suggestions: texts }) => texts)
    expect(suggestions).toEqual(entry.complete ? lists.map(() => right) : [])
  })
})

describe('what else is wrong', () => {
  test.each([
    [
      'some items in the wrong order',
      party,
      '抓政治建设、组织建设、思想建设。',
      '政治建设、组织建设、思想建设 → 政治建设、思想建设、组织建设 likely',
    ],
    [
      'some items, where all must be there',
      ideas,
      '坚持创新、绿色、协调、共享。',
      '创新、绿色、协调、共享 → 创新、协调、绿色、开放、共享 likely',
    ],
    [
      'an omission is named',
      village,
      '产业兴旺、生态宜居、治理有效、生活富裕',
      '产业兴旺、生态宜居、治理有效、生活富裕 → 产业兴旺、生态宜居、乡风文明、治理有效、生活富裕',
    ],
    [
      'the last item left out may be said otherwise',
      ideas,
      '创新、协调、绿色、开放。',
      '创新、协调、绿色、开放 → 创新、协调、绿色、开放、共享 likely',
    ],
    [
      'blanks beside the marks stay',
      ideas,
      '创新、 绿色、协调　、开放、共享',
      '创新、 绿色、协调　、开放、共享 → 创新、 协调、绿色　、开放、共享',
    ],
    [
      'a blank is not written again with what was left out',
      ideas,
      '创新、 协调、开放、共享',
      '创新、 协调、开放、共享 → 创新、协调、绿色、开放、共享',
    ],
    [
      'a lone blank beside a conjunction',
      ideas,
      '创新、协调、绿色、共享 和 开放',
      '创新、协调、绿色、共享 和 开放 → 创新、协调、绿色、开放 和 共享',
    ],
    [
      'an item twice for another',
      party,
      '政治建设、思想建设、组织建设、作风建设、作风建设。',
      '政治建设、思想建设、组织建设、作风建设、作风建设 → 政治建设、思想建设、组织建设、作风建设、纪律建设 likely',
    ],
    [
      'an item twice beside all others',
      county,
      '县委、县人大、县人大、县政府、县政协开会',
      '县委、县人大、县人大、县政府、县政协 → 县委、县人大、县政府、县政协 likely',
    ],
    [
      'no marks at all',
      ideas,
      '贯彻创新协调绿色开放共享的理念',
      '创新协调绿色开放共享 → 创新、协调、绿色、开放、共享 likely',
    ],
    [
      'no marks, and the wrong order',
      county,
      '县委县政府县人大县政协领导',
      '县委县政府县人大县政协 → 县委县人大县政府县政协 likely',
    ],
    [
      'commas stay',
      party,
      '思想建设，政治建设，组织建设，作风建设，纪律建设',
      '思想建设，政治建设，组织建设，作风建设，纪律建设 → 政治建设，思想建设，组织建设，作风建设，纪律建设 likely',
    ],
    [
      'a conjunction stays',
      ideas,
      '创新、协调、绿色、共享和开放',
      '创新、协调、绿色、共享和开放 → 创新、协调、绿色、开放和共享',
    ],
    [
      'a conjunction stays where the first item was moved',
      county,
      '县人大、县政府、县政协以及县委',
      '县人大、县政府、县政协以及县委 → 县委、县人大、县政府以及县政协',
    ],
    [
      'two items with a conjunction',
      { sequence: ['县委', '县政府'] },
      '县政府和县委',
      '县政府和县委 → 县委和县政府 likely',
    ],
    [
      'part of a list in its frame',
      { sequence: ['自治', '法治', '德治'], after: '相结合' },
      '德治、法治相结合',
      '德治、法治相结合 → 法治、德治相结合 likely',
    ],
    ['one item in its frame', prefecture, '黔东南侗族自治州', '黔东南侗族自治州 → 黔东南苗族侗族自治州'],
    ['brackets of the other width stay', provinces, '各省(直辖市、自治区)', '省(直辖市、自治区) → 省(自治区、直辖市)'],
    [
      'radicals and characters that show nothing',
      county,
      '县委、县政府、县\u200b⼈⼤、县政协',
      '县委、县政府、县\u200b⼈⼤、县政协 → 县委、县人大、县政府、县政协',
    ],
    [
      'two lists of one text',
      { sequence: ['县委', '县政府'] },
      '县政府、县委，县政府、县委',
      ['县政府、县委 → 县委、县政府', '县政府、县委 → 县委、县政府'],
    ],
    [
      'two of a long list left out',
      { sequence: [...'子丑寅卯辰巳午未'].map((name) => `${name}时`), complete: true },
      '子时、丑时、卯时、辰时、巳时、午时',
      '子时、丑时、卯时、辰时、巳时、午时 → 子时、丑时、寅时、卯时、辰时、巳时、午时、未时 likely',
    ],
  ] as const)('%s', (_name, entry, text, expected) => {
    expect(found(entry, text)).toEqual([expected].flat())
  })

  test('is told in Chinese, or in the entry’s own words', () => {
    expect(readerOf(ideas)('创新、协调、开放、共享')[0].message).toBe(
      '缺少“绿色”，应为“创新、协调、绿色、开放、共享”。',
    )
    expect(readerOf(county)('县政协、县委、县人大、县委、县政府。')[0].message).toMatch(/^“县委”重复，应为/)
    expect(readerOf({ sequence: ['“一”', '“二”'] })('“二”、“一”')[0].message).toBe('次序应为 “一”、“二” 。')
    expect(readerOf({ ...ideas, message: '查党章。' })('协调、创新、绿色、开放、共享')[0].message).toBe('查党章。')
  })

  test('what may be meant weighs less', () => {
    const read = createSequenceReader(party, { severity: 'info', confidence: 'possible' }, fold)
    const text = '组织建设、思想建设、政治建设'
    expect(read(text, [{ start: 0, end: 9 }])[0]).toMatchObject({ severity: 'info', confidence: 'possible' })
  })
})

describe('right as it stands', () => {
  test.each([
    ['two of five in any order', ideas, '坚持开放、创新，推动绿色、协调发展。'],
    ['most of them in another list', ideas, '落实绿色、共享、开放、廉洁的办奥理念。'],
    ['most of them before 等', ideas, '绿色、共享、开放等理念'],
    ['most of them with others before', ideas, '廉洁、绿色、共享、开放'],
    ['words beside each other', ideas, '改革开放创新驱动，开放共享，协调创新。'],
    ['the list in other words', ideas, '统筹创新和协调、绿色、开放、共享。'],
    ['a list, then a clause that begins as it does', county, '县委、县人大、县政府、县政协，县委全会召开。'],
    ['the name of another body', county, '县委、县人大、县政府、县政协、县委办公室参加。'],
    ['the same item as another', { sequence: ['党委', '人大', '政府'] }, '党委、人大、政府、政府有关部门'],
    ['part of a list that need not be complete', county, '县委、县政府、县政协'],
    ['a conjunction', ideas, '创新、协调、绿色、开放和共享'],
    ['short lists without marks', { sequence: ['共商', '共建', '共享'], complete: true }, '坚持共商共建共享原则。'],
    ['a blank after a mark', ideas, '坚持创新、 协调、绿色、开放、共享发展。'],
    ['blanks before and after marks', ideas, '创新　、协调、绿色、开放 、 共享'],
    ['a list over two lines', ideas, '创新、\n协调、绿色、开放、共享'],
    ['a list over two lines, with a blank', ideas, '创新、协调、绿色、开放\r\n 、共享'],
    ['a list that went on before a blank', ideas, '廉洁、 绿色、共享、开放'],
    [
      'the first item said before in other words',
      { ...county, complete: true },
      '县委书记张三，县人大、县政府、县政协主要负责同志出席',
    ],
    ['the last item said after in other words', { ...county, complete: true }, '县委、县人大、县政府领导和县政协主席'],
    ['no frame', provinces, '直辖市、自治区'],
    ['only half a frame', provinces, '省（直辖市、自治区'],
    ['a clause after a clause', { sequence: ['县委', '县政府'] }, '报县政府，县委同意。'],
    ['single characters that form words', { sequence: ['东', '南', '西', '北'] }, '走遍东西南北，从西南到东北'],
    ['much is missing', village, '建设产业兴旺、生态宜居、生活富裕的村庄。'],
    ['in another list, what is missing may be meant', village, '产业兴旺、生态宜居、乡村文明、治理有效、生活富裕'],
  ] as const)('%s', (_name, entry, text) => {
    expect(found(entry, text)).toEqual([])
  })
})

describe('long lists', () => {
  const items = Array.from({ length: 24 }, (_, at) => String.fromCharCode(0x4e00 + at, 0x5e00 + at))
  const entry: SequenceEntry = { sequence: items }
  const read = readerOf(entry)
  test('any order of 24 items is put right', () => {
    const order = fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length })
    fc.assert(
      fc.property(order, (list) => {
        const isRight = list.join() === items.join()
        expect(read(`一${list.join('、')}。`).map(({ suggestions }) => suggestions[0])).toEqual(
          isRight ? [] : [items.join('、')],
        )
      }),
      { seed: 20240306, numRuns: 200 },
    )
  })

  test('whatever stands there, findings lie in the text, do not overlap and are right once changed', () => {
    const part = fc.constantFrom(...items.slice(0, 4), '、', '，', '和', '', '的', ' ', '\u3000', '\n')
    const small = readerOf({ sequence: items.slice(0, 4), complete: true })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const findings = small(text)
        for (const { start, end, suggestions } of findings) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
          expect(small(suggestions[0])).toEqual([])
        }
      }),
      { seed: 20240306, numRuns: 2000 },
    )
  })
})
