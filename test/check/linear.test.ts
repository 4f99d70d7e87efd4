/** Hostile articles end: what would take the square of their length takes longer than a test may, or throws. */
import { describe, expect, test } from 'vitest'
import { createProofreader as withDefaults } from '../../src/defaults.js'
import type { Format } from '../../src/model/view.js'
import { createProofreader } from '../../src/proofreader.js'

const proofreader = withDefaults()
const times = 200_000

const hostile: readonly (readonly [format: Format, piece: string])[] = [
  ...['“', '”', '「应为」', '“应为”', '"应为"', '错写为', '错写为“', '错写为“按装”', '错别字', '错别字“按装”', '（应为', '“按装”等', '将安装写成', '“甲”写成“乙”'].map((piece) => ['text', piece] as const),
  ...['截止', '截止2月底', '截止1', '会议', '县', '的', '社社', 'www.', '://', '@', 'www.县', '按装', '县委县政府', '从严治党', '全面'].map((piece) => ['text', piece] as const),
  ...['《', '《甲', '《甲《乙》', '“甲', '"', '"甲"', '（', '（甲', '(', ',', '，', '，，', '。。。', '甲,', '…', '...', '甲--', '•', '0', '1', '13800000000', '138-', '1\u200b', '610326199003070018', '护照', '住址', '住址1', '信用代码', '信用代码9', 'http', 'http：', 'http://', '138 ', '6217 ', '1，0', '1，000，', '0几', '光绪', '农历', '百分之', '约1', '约1人左右', '三、', '三、四', '一，\n', '（一）、\n', '、等', '等……'].map((piece) => ['text', piece] as const),
  ...['<div>', '<a ', '<', '&', '&amp;', '<code>', '<!--', '\n', ' \n', '</p>', '<br>', '<svg/>', '<a x="', '按<b>装</b>', '<a href="">', '<a href="#x">', '<a href="http://">附件1</a>', '<a id=x>', '<img src="">', '<a href=', ' a="&amp;"', '<b title="县">', '<b title=&amp; ', '<p hidden>', '<i hidden>县</i>', '<noscript>', '<![CDATA[', '<![CDATA[>', '<!-', '<title>', '</', '<rt>', '<table><td>', '<b title="按装\n">', '<sup>1', '<b>县委</b>县政府'].map((piece) => ['html', piece] as const),
  ...['>', '- ', '1. ', '[', '[a](', '**a', '*a_ ', '`a', '~~a', '![[', '|a', '# ', '\\*', '&amp;', '---\n', 'a\n', '[a]: b\n', '> a\n', '按装\n', '[^1]: 按装\n', '[]()', '[a](#b)', '![](file:/a)', '# a\n', '<http://a>'].map((piece) => ['markdown', piece] as const),
] // biome-ignore format: a list of pieces

describe('check', () => {
  test.each(hostile)('%s of nothing but %j', (format, piece) => {
    const article = piece.repeat(Math.ceil(times / piece.length))
    const { findings } = proofreader.check(article, { format })
    expect(findings.every(({ range }) => range[1] <= article.length)).toBe(true)
  })

  test.each(['\n', '县\n', '— 1 —\n', `${'县'.repeat(20)}\n`, '县', `${'县'.repeat(20)}，\n\n`])(
    'hard-wrapped lines of nothing but %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(times / piece.length))
      expect(proofreader.check(text, { hardWrapped: true, maxFindings: 10 }).findings.length).toBeLessThanOrEqual(10)
    },
  )

  test('a header that never ends', () => {
    const article = `---\ntitle: x\n${'a\n'.repeat(2_000_000)}`
    expect(proofreader.check(article, { format: 'markdown' }).findings).toEqual([])
  })

  test('a form that overlaps itself, a hundred thousand times over', () => {
    const own = createProofreader({ dictionaries: [{ id: 'd', entries: [{ wrong: '一一', right: '二' }] }] })
    expect(own.check('一'.repeat(200_001)).findings).toHaveLength(100_000)
  })
})

describe('fix', () => {
  test('edits that do harm everywhere are given up', () => {
    const entries = [
      { wrong: '甲乙', right: '丙丁' },
      { wrong: '丁戊', right: '己庚' },
    ]
    const own = createProofreader({ dictionaries: [{ id: 'd', entries }] })
    const article = '甲乙戊，'.repeat(20_000)
    expect(own.fix(article)).toMatchObject({ article, applied: [] })
  })
})
