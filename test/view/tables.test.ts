/** The cells of tables: where they stand in the grid, and what they say. */
import { expect, test } from 'vitest'
import type { Format } from '../../src/model/view.js'
import { createView } from '../../src/view/view.js'

/** Each cell as row, column, words, and how many rows and columns it covers where it is more than one. */
function cellsOf(article: string, format: Format): string[][] {
  const { tables, text } = createView(article, format)
  return tables.map((table) =>
    table.map(({ row, column, rows, columns, start, end }) => {
      const size = rows > 1 || columns > 1 ? ` ${rows}×${columns}` : ''
      return `${row},${column} ${text.slice(start, end).trim()}${size}`
    }),
  )
}

test('cells that cover rows and columns push the others aside', () => {
  const html = `<table><thead><tr><th rowspan=2>镇</th><TH COLSPAN="2">条数</TH></tr><tr><th>上报<th>采用</tr></thead>
    <tr><td><p>甲</p><p>镇</p></td><td></td><td>5</td></tr></table>`
  expect(cellsOf(html, 'html')).toEqual([
    ['0,0 镇 2×1', '0,1 条数 1×2', '1,1 上报', '1,2 采用', '2,0 甲\n镇', '2,1', '2,2 5'].map((cell) =>
      cell.endsWith('2,1') ? '2,1 ' : cell,
    ),
  ])
})

test('a table in a cell is one of its own', () => {
  const html = '<table><tr><td>外<table><tr><td>内</table></td><td>旁</td></tr></table>'
  expect(cellsOf(html, 'html')).toEqual([['0,0 内'], ['0,0 外\n内', '0,1 旁']])
})

test('what nobody closed ends with the article', () => {
  expect(cellsOf('<table><tr><td>一<td>二<tr><td>三', 'html')).toEqual([['0,0 一', '0,1 二', '1,0 三']])
  expect(cellsOf('<td>没有表</td>', 'html')).toEqual([])
  expect(cellsOf('<object><table><tr><td colspan=2>码</table></object>', 'html')).toEqual([])
})

test('sizes beyond all measure', () => {
  const [table] = createView(
    '<table><tr><td colspan=99999 rowspan=99999999 colspan=x>一<td>二<tr><td>三',
    'html',
  ).tables
  expect(table).toMatchObject([{ rows: 10_000, columns: 200 }])
})

test('Markdown, with and without bars at the edges, with empty cells', () => {
  const rows = ['| 镇 | **上报** | 采用 |', '|--|--|--|', '| 甲 |  | 5 |', '  | 乙 || `6` |', '丙 | 7 | 8']
  expect(cellsOf(rows.join('\n'), 'markdown')).toEqual([
    [
      '0,0 镇',
      '0,1 上报',
      '0,2 采用',
      '1,0 甲',
      '1,1 ',
      '1,2 5',
      '2,0 乙',
      '2,1 ',
      '2,2 \ufffc',
      '3,0 丙',
      '3,1 7',
      '3,2 8',
    ],
  ])
})

test('HTML within Markdown', () => {
  expect(cellsOf('说明\n\n<table><tr><td>一</td></tr></table>\n', 'markdown')).toEqual([['0,0 一']])
})

test('text has none', () => {
  expect(createView('甲\t1\n乙\t2\n', 'text').tables).toEqual([])
})
