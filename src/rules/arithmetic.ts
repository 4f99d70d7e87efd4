/** Figures that do not add up: totals of tables and sentences, shares, growth, numbers of what is listed. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { wrongTotalColumns } from './table-columns.js'
import { createGrid, type Grid } from './table-grid.js'
import { tablesInLines } from './table-lines.js'
import { wrongTotalRows } from './table-rows.js'

const totals = ['合计', '总计', '小计', '汇总', '共计', '总数', '合 计', '总 计', '小 计', '汇 总', '合  计', '小  计']
const totalWords = new Set(totals)

export const arithmetic: Rule = {
  id: 'rule/arithmetic',
  type: 'arithmetic',
  severity: 'warning',
  confidence: 'likely',
  summary: '数据对不上，如分项之和不等于合计，占比与数量不符，列举的项数与所说的不符。',
  triggers: totals,
  *find(reading: Reading): Iterable<Candidate> {
    const { text, tables } = reading
    const hits = reading.hits.filter(({ start, end }) => totalWords.has(text.slice(start, end)))
    if (hits.length === 0) return
    for (const table of tables) yield* wrongTotals(createGrid(text, table, 'cells'))
    for (const table of tablesInLines(text, hits)) yield* wrongTotals(createGrid(text, table, 'lines'))
  },
}

function* wrongTotals(grid: Grid | undefined): Iterable<Candidate> {
  if (!grid) return
  yield* wrongTotalRows(grid)
  yield* wrongTotalColumns(grid)
}
