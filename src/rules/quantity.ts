/** Numbers with what they count, as sentences state them: 572条, 1,234.5万元, 8 起. */
import type { Span } from '../model/rule.js'
import { type Decimal, readDecimal } from '../text/decimal.js'

export interface Quantity extends Span {
  readonly number: Decimal
  /** With 万 or 亿, where the number has it. */
  readonly unit: string
  /** 约300人, 20余人, 第3个: no figure to count on. */
  readonly isLoose: boolean
}

const units =
  '个百分点|平方公里|平方米|立方米|公里|人次|户次|件次|美元|元|人|名|户|家|个|件|条|起|项|例|份|篇|次|吨|亩|所|处|台|辆|套|座|部|村|株|头|只|张|票|本|册|米|公斤|斤|节|场|批|支|种|幅|位|对|口|根|间|块|栋|宗|笔|期|段|款|道|组|支|艘|架|枚'
const written = new RegExp(
  String.raw`(?<![\d.,，\w/-])(\d[\d,]*(?:\.\d+)?)[ \u00a0]?((?:[万亿]|千万|百万)?(?:${units}))(?!\d)`,
  'g',
)
const before =
  /(?:约|近|超过?|逾|不足|至少|大概|第|前|后|每|多达|高达|至|到|达|增长|增加了?|减少了?|下降|降低|同比|[～~—–-])$/
const after = /^(?:多|余|左右|以上|以下|以内|[上下]|[ ]?[～~—–-]|分之)/

/** The quantities that stand wholly from one offset to another, in text order. */
export type QuantityReader = (from: number, to: number) => readonly Quantity[]

/** The text is read in pieces, each once as long as one asks from left to right; a number is not longer than a margin. */
const piece = 256
const margin = 32

export function createQuantityReader(text: string): QuantityReader {
  const known = new Map<number, readonly Quantity[]>()
  const readPiece = (at: number): readonly Quantity[] => {
    const before = known.get(at)
    if (before) return before
    if (known.size > 4) known.clear()
    const start = at * piece
    const found = quantitiesIn(text, Math.max(0, start - margin), start + piece + margin)
    const within = found.filter((quantity) => quantity.start >= start && quantity.start < start + piece)
    known.set(at, within)
    return within
  }
  return (from, to) => {
    const found: Quantity[] = []
    for (let at = Math.floor(from / piece); at * piece < to; at++)
      for (const quantity of readPiece(at)) if (quantity.start >= from && quantity.end <= to) found.push(quantity)
    return found
  }
}

function quantitiesIn(text: string, from: number, to: number): Quantity[] {
  return [...text.slice(from, to).matchAll(written)].flatMap((found): Quantity[] => {
    const number = readDecimal(found[1])
    if (!number) return []
    const start = from + found.index
    const end = start + found[0].length
    const isLoose =
      before.test(text.slice(Math.max(0, start - 4), start).trimEnd()) || after.test(text.slice(end, end + 3))
    return [{ start, end, number, unit: sameUnit(found[2]), isLoose }]
  })
}

/** One counts persons by 人 and by 名. */
function sameUnit(unit: string): string {
  return unit === '名' ? '人' : unit
}

/** Its digits alone. */
export function figureOf(text: string, { start, end }: Span): Span {
  const digits = /^[\d,.]*/.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: start + digits.length }
}
