/** The page about the dictionaries that ship: what they are, where they come from, and what stands in them. */
import { labelOf } from '../../src/dictionary/columns.js'
import { entryId, rightForms, textsOf, wrongForms } from '../../src/dictionary/forms.js'
import type { EntryKind } from '../../src/dictionary/shape.js'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import type { Confidence, FindingType, Severity } from '../../src/model/finding.js'

const kindLabels: Readonly<Record<EntryKind, string>> = {
  wrong: '改错',
  canonical: '规范表述',
  sequence: '次序',
  renamed: '更名',
  avoid: '不宜使用',
  person: '人名',
  keep: '保留',
}

/** Entries shown of each dictionary. */
const samples = 24

export function dictionariesPage(dictionaries: readonly Dictionary[]): string {
  return [
    '# 随包词典 · The dictionaries that ship',
    '每部词典收什么、依据什么、怎样算错，以及从中均匀抽出的一部分条目。全部条目在 [`dictionaries/`](../dictionaries) 里，每条都有例句；用 `jiaodui explain 编号` 查看任何一条。',
    '*What each dictionary holds, what it rests on, and entries drawn evenly from it. Every entry has examples that are tests; `jiaodui explain ID` shows any of them.*',
    overview(dictionaries),
    '## 发现了错误 · Report a mistake',
    '误报的、漏报的、改得不对的，请到本项目的 issues 说明：原句、意见末尾的编号（如 `typos/按装`），以及依据。急用时不必等：在自己的词典里用 `keep` 放过，用 `off` 停用，用 `replaces` 改写（见[配方](../dictionaries/README.md)）。',
    '*Open an issue with the sentence, the id at the end of the finding, and a source. Meanwhile a dictionary of your own can keep, switch off or replace any entry.*',
    ...dictionaries.map(section),
    '这一页由词典生成：`npx vitest run test/dictionary -u`。',
    '',
  ].join('\n\n')
}

function overview(dictionaries: readonly Dictionary[]): string {
  const rows = dictionaries.map((dictionary) => [
    `[${dictionary.title}](#${dictionary.id})`,
    `\`${dictionary.id}\``,
    dictionary.edition ?? '',
    dictionary.entries.length,
    formCount(dictionary, wrongForms),
    ...(['error', 'warning', 'info'] as const).map((severity) => countOf(dictionary, severityOf, severity)),
  ])
  return table(['词典', '编号', '版本', '条目', '写明的错误写法', '错误', '警告', '提示'], rows)
}

function section(dictionary: Dictionary): string {
  const { id, title, scope, sources, licence, edition, report, entries } = dictionary
  return [
    `<a id="${id}"></a>`,
    `## ${title} · ${id}`,
    scope,
    `*${inEnglish(dictionary)}*`,
    [
      `- 版本：${edition}；许可：${licence}；报告错误：${report}`,
      `- 来源：${textsOf(sources).join('；')}`,
      `- 种类：${counts(entries.map((entry) => kindLabels[kindOf(entry)]))}`,
      `- 类别：${counts(entries.map(typeOf(dictionary)))}`,
      `- 级别：${counts(entries.map(severityOf(dictionary)))}`,
      `- 把握：${counts(entries.map(confidenceOf(dictionary)))}`,
      `- 写明的错误写法 ${formCount(dictionary, wrongForms)} 个，正确写法 ${formCount(dictionary, rightForms)} 个`,
    ].join('\n'),
    sampleTable(dictionary),
  ].join('\n\n')
}

function inEnglish({ entries, licence, edition }: Dictionary): string {
  const shown = entries.length > samples ? `${samples} of its ${entries.length} entries` : 'all its entries'
  return `Edition ${edition}, ${licence}. Below: ${shown}.`
}

function sampleTable(dictionary: Dictionary): string {
  const rows = spread(dictionary.entries, samples).map((entry) => [
    `\`${entryId(entry)}\``,
    kindLabels[kindOf(entry)],
    exampleOf(entry),
    labelOf(severityOf(dictionary)(entry)),
    entry.basis ?? dictionary.basis ?? '',
  ])
  return table(['编号', '种类', '例句', '级别', '依据'], rows)
}

/** What it puts right, or else what it leaves alone. */
function exampleOf({ examples, allows }: Entry): string {
  const [example] = Object.entries(examples ?? {})
  return example ? example.join(' → ') : `${textsOf(allows)[0]}（不报）`
}

/** From the first to the last, as evenly as may be. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * (items.length - 1)) / (most - 1))])
}

function kindOf(entry: Entry): EntryKind {
  return (Object.keys(kindLabels) as EntryKind[]).find((kind) => kind in entry)!
}

const typeOf =
  ({ type = 'fixed-expression' }: Dictionary) =>
  (entry: Entry): FindingType =>
    entry.type ?? type
const severityOf =
  ({ severity = 'error' }: Dictionary) =>
  (entry: Entry): Severity =>
    entry.severity ?? severity
const confidenceOf =
  ({ confidence = 'certain' }: Dictionary) =>
  (entry: Entry): Confidence =>
    entry.confidence ?? confidence

function countOf<T>(dictionary: Dictionary, of: (dictionary: Dictionary) => (entry: Entry) => T, value: T): number {
  return dictionary.entries.filter((entry) => of(dictionary)(entry) === value).length
}

function formCount({ entries }: Dictionary, formsOf: (entry: Entry) => readonly string[]): number {
  return new Set(entries.flatMap(formsOf)).size
}

/** The most frequent first. */
function counts(values: readonly string[]): string {
  const distinct = [...new Set(values)].map((value) => ({ value, n: values.filter((one) => one === value).length }))
  return distinct
    .sort((a, b) => b.n - a.n)
    .map(({ value, n }) => `${labelOf(value)} ${n}`)
    .join('、')
}

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`)
  return lines.join('\n')
}

const cell = (value: string | number): string => String(value).replaceAll('|', '\\|')
