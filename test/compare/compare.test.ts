/** Comparing: what counts as a difference, where it stands, and that it takes no square of the text's length. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CompareOptions, compare } from '../../src/compare/compare.js'
import type { Format } from '../../src/model/view.js'
import { applyEdits } from '../../src/text/edits.js'
import { tidy } from '../../src/tidy/tidy.js'

/** Each difference as `signed → published`. */
function told(signed: string, published: string, options?: CompareOptions): string[] {
  return compare(signed, published, options).differences.map(
    (found) => `${found.signed.text} → ${found.published.text}`,
  )
}

describe('layout is set aside', () => {
  test.each<[name: string, signed: string, published: string, publishedFormat: Format]>([
    ['spaces, indents and paragraphs', '全县 春耕\n\n　　工作。抓好。', '全县春耕工作。\n抓好。', 'text'],
    ['width of digits and letters', '２０２４年ＧＤＰ增长５．５％', '2024年GDP增长5.5%', 'text'],
    ['characters that show nothing', '全县\u200b春耕\ufeff', '全县春耕', 'text'],
    ['HTML', '全县春耕\n第二段 A&B', '<p>全县<b>春耕</b></p>\n<p>第二段&nbsp;A&amp;B<img src="x"></p>', 'html'],
    ['Markdown', '一、春耕\n全县*上下', '# 一、春耕\n\n**全县**\\*上下', 'markdown'],
    ['spaces where lines wrap', 'in\nthe end', 'in the end', 'text'],
    ['nothing at all', '', ' \n', 'text'],
  ])('%s', (_name, signed, published, publishedFormat) => {
    expect(told(signed, published, { publishedFormat })).toEqual([])
  })
})

describe('what differs is told in words', () => {
  test.each<[signed: string, published: string, ...differences: string[]]>([
    ['工人正在安装路灯。', '工人正在按装路灯。', '安装 → 按装'],
    ['2023年3月5日安装120盏', '2024年3月15日安装1200盏', '2023 → 2024', '5 → 15', '120 → 1200'],
    ['增长5.5%。', '增长5.6%。', '5.5% → 5.6%'],
    ['要全面落实责任。', '要全面深入落实责任。', ' → 深入'],
    ['第一段。\n第二段。', '第一段。\n新的一段。\n第二段。', ' → 新的一段。'],
    ['甲县到会，乙县到会，丙县到会。', '甲县到会，丙县到会。', '乙县到会， → '],
    ['县委书记张三、县长李四出席会议。', '县长李四、县委书记张三出席会议。', ' → 县长李四、', '、县长李四 → '],
    ['', '新', ' → 新'],
    ['旧', '', '旧 → '],
    ['12 34', '1234', '12 34 → 1234'],
    ['他说：“好”', '他说："好"', '“好” → "好"'],
    ['𠮷野', '吉野', '𠮷野 → 吉野'],
  ])('%s | %s', (signed, published, ...differences) => expect(told(signed, published)).toEqual(differences))

  test('with the kind, and the places in both articles', () => {
    const signed = '\ufeff各镇：\r\n  截至2月底。'
    const published = '<p>各镇：</p><p>截<b>止</b>２月底，<i>好</i>。</p>'
    expect(compare(signed, published, { publishedFormat: 'html' }).differences).toEqual([
      {
        kind: 'changed',
        signed: { range: [8, 10], text: '截至' },
        published: { range: [13, 18], text: '截止' },
      },
      { kind: 'added', signed: { range: [13, 13], text: '' }, published: { range: [25, 30], text: '，好' } },
    ])
  })

  test('private numbers are masked', () => {
    expect(told('村民张三电话13812345678。', '村民张三电话13812345679。')).toEqual(['138****5678 → 138****5679'])
  })
})

const pieces = ['全县', '春耕', '工作', '的', '，', '。', '\n', ' ', '3', '12', 'a', 'GDP', '１', '％', '\u3000', '👍', '\ud842', '安装', '按装', '\ufffc'] // biome-ignore format: a list
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
/** A space holds letters apart, and is layout between others: which, may change with a neighbour. */
const unspaced = text.map((article) => article.replace(/[\s\ufffc]/g, ''))
const runs = { seed: 20261121, numRuns: 4000 }

test('ranges come in order; with the differences put in, nothing differs', () => {
  fc.assert(
    fc.property(unspaced, unspaced, (signed, published) => {
      const { differences } = compare(signed, published)
      let ends = [0, 0]
      for (const found of differences) {
        expect(found.signed.range[0]).toBeGreaterThanOrEqual(ends[0])
        expect(found.published.range[0]).toBeGreaterThanOrEqual(ends[1])
        ends = [found.signed.range[1], found.published.range[1]]
        expect(found.kind === 'added').toBe(found.signed.text === '')
        expect(found.kind === 'removed').toBe(found.published.text === '')
      }
      const edits = differences.map((found) => ({
        range: found.signed.range,
        text: found.published.text,
      }))
      expect(told(applyEdits(signed, edits), published)).toEqual([])
    }),
    runs,
  )
})

test('an article tidied says the same, in every format', () => {
  fc.assert(
    fc.property(text, fc.constantFrom<Format>('text', 'markdown', 'html'), (article, format) => {
      // A line end after a wide digit is none to a reader; after a narrow one it is a space.
      fc.pre(format === 'text' || !/[１％]\s*\n/.test(article))
      const formats = { signedFormat: format, publishedFormat: format }
      expect(told(article, tidy(article, { format, spaces: 'all' }).article, formats)).toEqual([])
    }),
    runs,
  )
})

test('an article does not differ from itself, nor the other way round from what it differs from', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(told(one, one)).toEqual([])
      expect(told(one, other).length === 0).toBe(told(other, one).length === 0)
    }),
    runs,
  )
})

describe('hostile articles end', () => {
  const many = 100_000
  const digits = (factor: number): string =>
    Array.from({ length: many }, (_, at) => '一二三四五六七'[(at * at * factor + at) % 7]).join('')
  test.each<[name: string, signed: string, published: string]>([
    ['the same character', '一'.repeat(many), `${'一'.repeat(many - 1000)}二`],
    ['two in turn', '一二'.repeat(many), '二一'.repeat(many)],
    ['without rhyme', digits(3), digits(5)],
    ['short lines', '一\n'.repeat(many), '一\n二\n'.repeat(many / 2)],
    ['every clause changed', '全县，'.repeat(many / 3), '全市，'.repeat(many / 3)],
    ['backwards', [...Array(many / 8).keys()].join('\n'), [...Array(many / 8).keys()].reverse().join('\n')],
    ['one number', '1'.repeat(many), '2'.repeat(many)],
    ['nothing against much', '', '全县。'.repeat(many / 3)],
  ])('%s', (_name, signed, published) => {
    expect(compare(signed, published).differences.length).toBeGreaterThan(0)
  })
})
