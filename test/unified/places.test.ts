/** Places of messages are those of the author's text, whatever the parser makes of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covered, proofreader, rehype, remark, remarkToRehype, run } from './processors.js'

type Case = readonly [name: string, source: string, words: string, line: number, column: number]

const markdown: readonly Case[] = [
  ['behind an entity', '甲&amp;乙&emsp;按装路灯', '按装', 1, 14],
  ['behind an escape', '\\*\\_按装路灯', '按装', 1, 5],
  ['with an entity inside', '户&#21475;薄', '户&#21475;薄', 1, 1],
  ['with emphasis inside', '在县委**县政府**领导下', '县委**县政府', 1, 2],
  ['in a quotation of two lines', '> 甲\n> 按装路灯', '按装', 2, 3],
  ['over two lines of a list', '- 县委\n  县政府', '县委\n  县政府', 1, 3],
  ['in a table', '| 甲 | 乙 |\n|---|---|\n| &lt; | 按装 |', '按装', 3, 10],
  ['in a link', '[按装路灯](/x)', '按装', 1, 2],
  ['behind front matter', '---\ntitle: 按装\n---\n\n按装路灯', '按装', 5, 1],
  ['behind CRLF', '甲\r\n\r\n按装路灯\r\n', '按装', 3, 1],
  ['behind characters of two units', '𠮷👍按装路灯', '按装', 1, 5],
  // remark counts from behind the mark; the text that was handed in has it.
  ['behind a byte order mark', '\ufeff工人按装路灯', '按装', 1, 4],
  ['below a byte order mark', '\ufeff# 甲\n\n按装路灯', '按装', 3, 1],
]

test.each(markdown)('%s', (_name, source, words, line, column) => {
  for (const file of [run(remark(), source), run(remarkToRehype(), source)]) {
    expect(covered(file)).toEqual([words])
    expect(file.messages[0]).toMatchObject({ line, column })
  }
})

test('the mark of a file that is read as bytes is gone before anybody counts', () => {
  const file = run(remark(), new TextEncoder().encode('\ufeff工人按装路灯'))
  expect(file.messages[0].place).toMatchObject({ start: { offset: 2, line: 1, column: 3 } })
})

test.each([true, false])('in HTML, as a fragment: %s', (fragment) => {
  const source =
    '\ufeff<p title="按装">甲&amp;\r\n在县委<b>县政府</b>领导下</p>\r\n<pre>按装</pre><script>"按装"</script>'
  const file = run(rehype(fragment), source, '简报.html')
  expect(covered(file)).toEqual(['按装', '县委<b>县政府', '按装'])
  expect(file.messages.map(({ line, column }) => [line, column])).toEqual([
    [1, 12],
    [2, 2],
    [3, 6],
  ])
})

test('every place is that of a finding, and its lines and columns lead to its offsets', () => {
  const pieces = [
    '按装',
    '县委',
    '县政府',
    '**',
    '&amp;',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '> ',
    '- ',
    '`',
    '\ufeff',
    '👍',
    '|',
    '[',
  ]
  const lineEnd = /\r\n|\n|\r/
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const source = parts.join('')
      const file = run(remark(), source)
      const places = file.messages.flatMap(({ place }) => (place && 'start' in place ? [place] : []))
      const { findings } = proofreader.check(source, { format: 'markdown' })
      expect(places.map(({ start, end }) => [start.offset, end.offset])).toEqual(findings.map(({ range }) => range))
      for (const point of places.flatMap(({ start, end }) => [start, end])) {
        const lines = source.slice(0, point.offset).split(lineEnd)
        expect([point.line, point.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
      }
    }),
    { seed: 20261122, numRuns: 150 },
  )
})
