/** The laws of tidying, on any string in any format: it changes layout and nothing else, and once is enough. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LayoutKind, layoutKinds } from '../../src/model/layout.js'
import { type Format, formats } from '../../src/model/view.js'
import { applyEdits } from '../../src/text/edits.js'
import type { TidyOptions } from '../../src/tidy/options.js'
import { tidy } from '../../src/tidy/tidy.js'
import { createView } from '../../src/view/view.js'

const runs = { seed: 20261121, numRuns: 4000 }

const words = ['学', '习', '贯彻', '学习', '落实', '通', '知', '安装', '３', '１２', '3', '．', '.', '％', 'Ａ', 'ｂ', 'a', '，', '。', '：', '“', '”', '（', '）', '第一条', '张三'] // biome-ignore format: a list
const spaces = [' ', ' ', ' ', '  ', '\u3000', '\u3000\u3000', '\t', '\u00a0', '\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r', '\u2003', '    '] // biome-ignore format: a list
const tags = ['<p>', '</p>', '<p style="color:red">', "<p style='text-align:center;color:red'>", '<span>', '</span>', '<span style="font-size:12px">', '<span lang=EN-US>', '<span id="a">', '<span class="MsoNormal x">', '<span style="a"class=b>', '<font color=red>', '</font>', '<o:p>', '</o:p>', '<b>', '</b>', '<br>', '<br/>', '<div>', '</div>', '<td>', '</td>', '<pre>', '</pre>', '<code>', '</code>', '<textarea>', '</textarea>', '<script>', '</script>', '<!--', '-->', '<', '>', '&', '&nbsp;', '&nbsp;&nbsp;', '&emsp;', '&#12288;', '&lt;', 'lt;', 'amp;', '#', '<img src=x>', '<p style="text-indent:2em">', '<a href=x style="color:red"/>', '<p class="">', '<span style="font-weight:400;white-space:normal">', '<div style="white-space:pre-wrap;margin:0">', '<p align=center>', '<p style="display:none">', '<li>', '<table>', '</table>'] // biome-ignore format: a list
const signs = ['*', '**', '_', '`', '```\n', '```', '\\', '[', ']', '](', '](u)', ')', '# ', '> ', '- ', '1. ', '１. ', '|', '\n|---|\n', '~~', '---', '===\n', ': ', '://', '@', 'www', 'ｗｗｗ', '[^1]: ', '    '] // biome-ignore format: a list

const article = (format: Format) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 6, arbitrary: fc.constantFrom(...spaces) },
        { weight: format === 'html' ? 6 : 1, arbitrary: fc.constantFrom(...tags) },
        { weight: format === 'markdown' ? 5 : 1, arbitrary: fc.constantFrom(...signs) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''))
const options = (format: Format) =>
  fc
    .record(
      {
        indent: fc.constantFrom('existing' as const, 'always' as const, 'never' as const),
        blankLines: fc.constantFrom('one' as const, 'none' as const),
        spaces: fc.constantFrom('slips' as const, 'all' as const),
        kinds: fc.subarray<LayoutKind>([...layoutKinds], { minLength: 1 }),
      },
      { requiredKeys: [] },
    )
    .map((chosen): TidyOptions => ({ format, ...chosen }))

/** Without white space, full width read as half width. */
const folded = (text: string): string => text.replace(/\s/g, '').normalize('NFKC')

for (const format of formats) {
  const cases = fc.tuple(article(format), options(format))

  test(`${format}: what a reader reads stays`, () => {
    fc.assert(
      fc.property(cases, ([text, chosen]) => {
        const { article: tidied, edits } = tidy(text, chosen)
        expect(folded(createView(tidied, format).text)).toBe(folded(createView(text, format).text))
        expect(applyEdits(text, edits)).toBe(tidied)
      }),
      runs,
    )
  })

  test(`${format}: tidying twice is tidying once`, () => {
    fc.assert(
      fc.property(cases, ([text, chosen]) => {
        const once = tidy(text, chosen).article
        expect(tidy(once, chosen)).toEqual({ article: once, edits: [] })
      }),
      runs,
    )
  })
}

test('edits come in order, do not overlap, and change something', () => {
  fc.assert(
    fc.property(article('html'), fc.constantFrom<Format>(...formats), (text, format) => {
      let end = 0
      for (const { range, text: put, kind, message } of tidy(text, { format }).edits) {
        expect(range[0] >= end && range[0] <= range[1] && range[1] <= text.length).toBe(true)
        expect(text.slice(...range)).not.toBe(put)
        expect(layoutKinds).toContain(kind)
        expect(message).toMatch(/。$/)
        end = range[1]
      }
    }),
    runs,
  )
})

test('markup of HTML stays byte for byte, but for styles and blank paragraphs', () => {
  const tag = /<[/a-z][^<>]*>/g
  fc.assert(
    fc.property(article('html'), (text) => {
      const kinds: LayoutKind[] = ['indent', 'space', 'width']
      expect(tidy(text, { format: 'html', kinds }).article.match(tag)).toEqual(text.match(tag))
    }),
    runs,
  )
})
