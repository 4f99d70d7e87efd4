/** Figures that do not add up: totals of tables and sentences, shares, growth, numbers of what is listed. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { itemWords, wrongCount } from './listed-items.js'
import { createQuantityReader, type QuantityReader } from './quantity.js'
import { gradeWords, wrongGrades } from './stated-grades.js'
import { growthWords, wrongGrowth } from './stated-growth.js'
import { partWords, wrongParts } from './stated-parts.js'
import { sumWords, wrongSum } from './stated-sum.js'
import { wrongTotalColumns } from './table-columns.js'
import { createGrid, type Grid } from './table-grid.js'
import { tablesInLines } from './table-lines.js'
import { wrongTotalRows } from './table-rows.js'

/** Heads of tables are spaced out: 合　计. */
const spaces = ['', ' ', '  ', '   ', '\u3000', '\u3000\u3000', '\u00a0', '\u00a0\u00a0']
const totals = ['合计', '总计', '小计', '汇总', '共计', '总数'].flatMap((word) =>
  spaces.map((space) => word.split('').join(space)),
)

const totalWord = /^(?:[合总小共]\s*计|汇\s*总|总\s*数)$/

/** One kind of statement, read where one of its triggers stands. */
interface StatementReader {
  readonly triggers: readonly string[]
  readonly read: (text: string, hit: Span, quantities: QuantityReader) => Iterable<Candidate>
}

const statements: readonly StatementReader[] = [
  { triggers: partWords, read: wrongParts },
  { triggers: sumWords, read: wrongSum },
  { triggers: gradeWords, read: wrongGrades },
  { triggers: itemWords, read: wrongCount },
  { triggers: growthWords, read: wrongGrowth },
]

const readers = new Map(statements.flatMap(({ triggers, read }) => triggers.map((trigger) => [trigger, read] as const)))

export const arithmetic: Rule = {
  id: 'rule/arithmetic',
  type: 'arithmetic',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '数据对不上，如分项之和不等于合计，占比与数量不符，列举的项数与所说的不符。',
  triggers: [...new Set([...totals, ...statements.flatMap(({ triggers }) => triggers)])],
  *find(reading: Reading): Iterable<Candidate> {
    const { text, hits } = reading
    const quantities = createQuantityReader(text)
    for (const hit of hits) yield* readers.get(text.slice(hit.start, hit.end))?.(text, hit, quantities) ?? []
    yield* wrongTables(reading)
  },
}

function* wrongTables({ text, tables, hits }: Reading): Iterable<Candidate> {
  const places = hits.filter(({ start, end }) => totalWord.test(text.slice(start, end)))
  if (places.length === 0) return
  for (const table of tables) yield* wrongTotals(createGrid(text, table, 'cells'))
  for (const table of tablesInLines(text, places)) yield* wrongTotals(createGrid(text, table, 'lines'))
}

function* wrongTotals(grid: Grid | undefined): Iterable<Candidate> {
  if (!grid) return
  yield* wrongTotalRows(grid)
  yield* wrongTotalColumns(grid)
}
