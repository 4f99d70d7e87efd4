/** A sheet on which a person judges a sample of findings, and what the judgements say of each entry. */
import { readSeparated } from '../../dictionary/separated.js'
import { UsageError } from '../failure.js'

/** One finding to judge. */
export interface Sample {
  readonly ruleId: string
  readonly place: string
  /** With the words around it. */
  readonly text: string
  readonly suggestions: readonly string[]
}

const columns = ['判断', '规则', '位置', '原文', '建议']
const verdicts: ReadonlyMap<string, boolean> = new Map([
  ['对', true],
  ['错', false],
])

/** Tab separated, for any spreadsheet; the first column is left to be filled. */
export function judgingSheet(samples: readonly Sample[]): string {
  const rows = samples.map(({ ruleId, place, text, suggestions }) => ['', ruleId, place, text, suggestions.join('；')])
  return `\ufeff${[columns, ...rows].map((cells) => cells.map(safeCell).join('\t')).join('\r\n')}\r\n`
}

/** A cell that begins so is a formula to a spreadsheet; quotation marks and tabs would break the sheet. */
function safeCell(text: string): string {
  const plain = text.replace(/[\t\r\n"]+/g, ' ')
  return /^[=+\-@]/.test(plain) ? ` ${plain}` : plain
}

/** Whether a finding was rightly reported. */
export interface Judgement {
  readonly ruleId: string
  readonly isRight: boolean
}

export interface JudgedSheet {
  readonly judgements: readonly Judgement[]
  /** Rows that nobody has judged. */
  readonly open: number
}

/** Reads what `judgingSheet` wrote, filled in, and perhaps saved as CSV. Throws a UsageError that names file and line. */
export function readJudgedSheet(text: string, file: string): JudgedSheet {
  const separator = text.split('\n', 1)[0].includes('\t') ? '\t' : ','
  const [heading, ...rows] = readSeparated(text.replace(/^\ufeff/, ''), separator, file)
  const [verdictAt, ruleAt] = columns.slice(0, 2).map((name) => heading?.cells.indexOf(name) ?? -1)
  if (verdictAt < 0 || ruleAt < 0) throw new UsageError(`${file} 不是抽样表：第一行应有“判断”和“规则”两列。`)
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const judgements = filled.flatMap(({ line, cells }) => {
    const [verdict, ruleId] = [cells[verdictAt], cells[ruleAt]].map((cell = '') => cell.trim())
    if (verdict === '') return []
    const isRight = verdicts.get(verdict)
    if (isRight === undefined) throw new UsageError(`${file}:${line}：“判断”应为“对”或“错”，而不是“${verdict}”。`)
    return [{ ruleId, isRight }]
  })
  return { judgements, open: filled.length - judgements.length }
}

/** Between 0 and 1. */
export interface Precision {
  readonly right: number
  readonly judged: number
  /** Wilson's interval: holds the true share in 95 of 100 samples, even small ones. */
  readonly interval: readonly [low: number, high: number]
}

/** For the normal distribution, on both sides. */
const z95 = 1.959964

export function precisionOf(judgements: readonly Judgement[]): Precision {
  const judged = judgements.length
  const right = judgements.filter(({ isRight }) => isRight).length
  if (judged === 0) return { right, judged, interval: [0, 1] }
  const share = right / judged
  const spread = z95 ** 2 / judged
  const middle = (share + spread / 2) / (1 + spread)
  const half = (z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / judged + spread / (4 * judged))
  return { right, judged, interval: [Math.max(0, middle - half), Math.min(1, middle + half)] }
}

/** A line for each rule, those judged most first, and one for all. */
export function precisionLines({ judgements, open }: JudgedSheet): string[] {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const group = groups.get(judgement.ruleId)
    if (group) group.push(judgement)
    else groups.set(judgement.ruleId, [judgement])
  }
  const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length)
  const left = open > 0 ? `；还有 ${open} 处没有判断` : ''
  return [
    ...ordered.map(([ruleId, some]) => `${ruleId}：${sentence(precisionOf(some))}`),
    `合计：${sentence(precisionOf(judgements))}${left}`,
  ]
}

function sentence({ right, judged, interval }: Precision): string {
  if (judged === 0) return '没有判断过的'
  const [low, high] = interval.map(percent)
  return `${judged} 处中 ${right} 处报得对，准确率 ${percent(right / judged)}，95% 的把握在 ${low} 到 ${high} 之间`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
