/** What was left out, where it is told, and that lists may hold lists. */
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { omission } from '../../src/rules/omission.js'
import { paragraphEnd } from '../../src/rules/paragraph-end.js'

const proofreader = createProofreader({ dictionaries: [], rules: [omission, paragraphEnd] })
const check = (article: string) => proofreader.check(article).findings

describe('lists', () => {
  test('the member after the gap is told, with the one before it', () => {
    expect(check('一是查。三是改。')).toMatchObject([
      { range: [4, 6], related: [[0, 2]], message: '“一是”之后是“三是”，请核对是漏了一项还是序号有误。' },
    ])
  })

  test.each([
    ['一是甲。一是乙。二是丙。二是丁。三是戊。', []],
    ['一是甲。二是乙。一是丙。二是丁。三是戊。', []],
    ['二是乙。三是丙。', []],
    ['一是甲。五是戊。', []],
    ['一是甲。（二）乙。三是丙。', []],
    ['①②③', []],
    ['①甲；②乙；④丁', ['④']],
    ['见①和③，又见③', []],
  ])('%s', (article, told) => {
    expect(check(article).map(({ text }) => text)).toEqual(told)
  })
})

test.each([
  ['根据《》要求，现将有关事项公布。', '《》', 'warning'],
  ['弘扬“”精神。', '“”', 'warning'],
  ['眉政发〔〕5号', '〔〕', 'warning'],
  ['共有（）人参加。', '（）', 'info'],
  ['会议听取了汇报以及。', '以及', 'warning'],
  ['通过培训，为了，大家提高了认识。', '为了', 'warning'],
])('%s', (article, text, severity) => {
  expect(check(article)).toMatchObject([{ text, severity, suggestions: [] }])
})

describe('ends of paragraphs', () => {
  const whole = '各单位要对照清单逐项推进。每周报送一次进展情况，月底汇总通报。'
  const open = '各单位要对照清单逐项推进。每周报送一次进展情况，月底汇总通报'

  test.each([
    ['the last one', [whole, whole, open], 'warning'],
    ['before one that is indented', [whole, open, `　　${whole}`], 'warning'],
    ['before one that is numbered', [whole, open, `二、${whole}`], 'warning'],
    ['before one that may go on with it', [whole, open, whole], 'info'],
  ])('%s', (_name, paragraphs, severity) => {
    expect(check(paragraphs.join('\n'))).toMatchObject([{ severity, suggestions: ['报。'] }])
  })

  test('a paragraph alone may be a cutting', () => {
    expect(check(open)).toEqual([])
  })

  test('where many lack their mark, lines are wrapped', () => {
    expect(check([whole, open, open, open].join('\n'))).toEqual([])
  })
})

test.each([
  ['first members', '一是'.repeat(100_000)],
  ['members that never fit', '一是甲，三是乙，'.repeat(20_000)],
  ['numbers', '①③'.repeat(100_000)],
  ['empty pairs', '《》'.repeat(100_000)],
  ['one endless line', '各项工作。'.repeat(100_000)],
  ['lines', `${'工作'.repeat(20)}。\n`.repeat(5000)],
  ['lines without a stop', `${'工作'.repeat(20)}\n`.repeat(20_000)],
  ['blank lines in a list', `一是甲。${'\n'.repeat(100_000)}三是乙。`],
  ['blanks', ' '.repeat(200_000)],
])('ends: %s', (_name, article) => {
  expect(Array.isArray(check(article))).toBe(true)
})
