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

/** In text order; offsets are those of the piece of text, moved by `from`. */
export function quantitiesIn(piece: string, from = 0): Quantity[] {
  return [...piece.matchAll(written)].flatMap((found): Quantity[] => {
    const number = readDecimal(found[1])
    if (!number) return []
    const end = found.index + found[0].length
    const head = piece.slice(Math.max(0, found.index - 4), found.index)
    const isLoose = before.test(head.trimEnd()) || after.test(piece.slice(end, end + 3))
    return [{ start: from + found.index, end: from + end, number, unit: sameUnit(found[2]), isLoose }]
  })
}

/** One counts persons by 人 and by 名. */
function sameUnit(unit: string): string {
  return unit === '名' ? '人' : unit
}
