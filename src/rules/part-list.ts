/** The parts that a sentence lists: 原创256条，占比44.8%；转载316条，占比55.2%. */
import type { Span } from '../model/rule.js'
import { type Decimal, readDecimal, roundingOf, sumOf, toNumber } from '../text/decimal.js'
import type { Quantity, QuantityReader } from './quantity.js'

export interface Part extends Quantity {
  /** What it is of the whole, in hundredths. */
  readonly share?: Span & { readonly number: Decimal }
  /** What is written before it, from the part before. */
  readonly label: string
}

export interface PartList {
  readonly parts: readonly Part[]
  /** Nothing is left out, by what the list says of itself. */
  readonly isWhole: boolean
  /** It says that something is left out. */
  readonly isOpen: boolean
}

/** How far a list is read. */
const longest = 240

const plain = '[^，；、：（）,;:()\\d]'
const share = /(?:[，,]\s?|[（(])占(?:比|总数的?|总量的?|全部的?)?(?:为|达)?\s?(\d+(?:\.\d+)?)\s?[%％][)）]?/
const beforeFirst = new RegExp(`^[，,：:]?\\s?${plain}{0,14}$`)
/** Between a part and the next: what the one counts, a mark, and what the next is of. */
const between = new RegExp(`^${plain}{0,10}(?:([，；、,;])${plain}{0,16}|(?:和|及|与|以及)${plain}{0,16})$`)
/** A comma may lead on to more. */
const end = new RegExp(`^${plain}{0,10}(?:$|[；）;)])`)
const leadsOn = new RegExp(`^${plain}{0,10}[，,]`)
const leftOut = /^.{0,12}?(?:等|以及|另|还有|其他|其它)/
const theRest = /其余|剩余|余下/
/** Other figures than those of parts. */
const otherwise =
  /同比|环比|累计|共|比|较|其中|目前|平均|均|每|新增|另|超|最|人数|失联|[顺逆]差|净|亏|收入|支出|流[入出]|结余|减|处分/

/** The list that begins at `from` and counts by `unit`; nothing where it is not read to its end. */
export function readPartList(
  text: string,
  from: number,
  unit: string,
  quantitiesIn: QuantityReader,
): PartList | undefined {
  const to = from + text.slice(from, from + longest).split(/[。！？\n]/, 1)[0].length
  const quantities = quantitiesIn(from, to)
  const lead = text.slice(from, quantities[0]?.start ?? to)
  if (quantities[0]?.unit !== unit || !beforeFirst.test(lead) || otherwise.test(lead)) return undefined
  const parts: Part[] = []
  let mark: string | undefined
  for (const [at, quantity] of quantities.entries()) {
    const next = quantities[at + 1]
    const following = text.slice(quantity.end, next?.start ?? to)
    const found = share.exec(following)
    const gap = found ? following.replace(found[0], '') : following
    parts.push(createPart(quantity, text.slice(quantities[at - 1]?.end ?? from, quantity.start), found))
    const step = stepOver(gap, mark, next && next.unit === unit)
    if (quantity.isLoose || step === 'broken') return undefined
    if (step !== 'on') return closeList(parts, mark, step === 'open')
    mark ??= between.exec(gap)?.[1] ?? '、'
  }
  return undefined
}

/** How a list goes on after a part: whether the number that follows, if any, is one of its parts. */
function stepOver(
  gap: string,
  mark: string | undefined,
  isPart: boolean | undefined,
): 'on' | 'end' | 'open' | 'broken' {
  const joint = isPart ? between.exec(gap) : null
  const isOther = mark !== undefined && joint?.[1] !== undefined && joint[1] !== mark && !theRest.test(gap)
  if (joint && !isOther) return otherwise.test(gap) ? 'broken' : 'on'
  if (end.test(gap)) return leftOut.test(gap) ? 'open' : 'end'
  // 小学42所，在校学生3.2万人: what counts otherwise is no part.
  return isPart === false && leadsOn.test(gap) ? 'open' : 'broken'
}

function createPart(quantity: Quantity, label: string, found: RegExpExecArray | null): Part {
  const part = { ...quantity, label }
  const number = readDecimal(found?.[1] ?? '')
  if (!found || !number) return part
  const start = part.end + found.index + found[0].indexOf(found[1])
  return { ...part, share: { start, end: start + found[1].length, number } }
}

function closeList(parts: readonly Part[], mark: string | undefined, isOpen: boolean): PartList {
  const isWhole = areWhole(parts)
  // 其中甲5件；乙6件 may have left the parts behind.
  return mark === '；' && !isWhole ? { parts: parts.slice(0, 1), isWhole, isOpen: true } : { parts, isWhole, isOpen }
}

/** Shares that make a hundred, the rest, or one thing and its contrary. */
function areWhole(parts: readonly Part[]): boolean {
  const shares = parts.flatMap((part) => part.share?.number ?? [])
  const rounding = shares.reduce((all, number) => all + roundingOf(number), 0)
  const isHundred = shares.length === parts.length && Math.abs(toNumber(sumOf(shares)) - 100) <= rounding
  const has = (word: RegExp): boolean => parts.some(({ label }) => word.test(label))
  if (parts.length < 2) return false
  return (
    isHundred || has(theRest) || (has(/不合格/) && has(/(?<!不)合格/)) || (has(/男/) && has(/女/) && parts.length === 2)
  )
}
