/** What the checks of rows and of columns share: a reading of a total, and whether it holds. */
import type { Candidate } from '../model/rule.js'
import { calculation, type Decimal, isSame, roundingOf, sumOf, toNumber, writeDecimal } from '../text/decimal.js'
import { type GridCell, isBlank } from './table-grid.js'

/** A stated total, and the numbers that may be its parts. */
export interface Sum {
  readonly total: GridCell & { readonly number: Decimal }
  readonly parts: readonly (GridCell & { readonly number: Decimal })[]
}

/** Nothing where a part is no number, or where fewer than two are more than nothing: then there is nothing to add. */
export function readSum(total: GridCell | undefined, cells: readonly (GridCell | undefined)[]): Sum | undefined {
  if (!total || !isNumber(total)) return undefined
  const written = cells.filter((cell) => cell !== undefined && !isBlank(cell.words))
  const parts = written.filter(isNumber)
  if (parts.length < written.length || parts.some(({ isPercentage }) => isPercentage !== total.isPercentage))
    return undefined
  return parts.filter(({ number }) => number.units !== 0).length > 1 ? { total, parts } : undefined
}

function isNumber(cell: GridCell | undefined): cell is Sum['total'] {
  return cell?.number !== undefined
}

/** Whole numbers add up to the last figure; others may have been rounded each for itself. */
export function holds({ total, parts }: Sum): boolean {
  const sum = sumOf(parts.map(({ number }) => number))
  if (isSame(sum, total.number)) return true
  const rounding = [total, ...parts].reduce((all, { number }) => all + (number.digits > 0 ? roundingOf(number) : 0), 0)
  return Math.abs(toNumber(sum) - toNumber(total.number)) < rounding
}

/** A mean lies among its parts, a total of numbers above nothing does not. */
export function mayBeMean({ total, parts }: Sum): boolean {
  const values = parts.map(({ number }) => toNumber(number))
  const value = toNumber(total.number)
  return values.some((part) => part <= value) && values.some((part) => part >= value)
}

export function accuse({ total, parts }: Sum): Candidate {
  const numbers = parts.map(({ number }) => number)
  const sign = total.isPercentage ? '%' : ''
  return {
    start: total.start,
    end: total.end,
    suggestions: [writeDecimal(sumOf(numbers)) + sign],
    message: `合计有误：${calculation(numbers)}，文中为${writeDecimal(total.number)}，请核对。`,
    related: parts.slice(0, mostRelated).map(({ start, end }) => ({ start, end })),
  }
}

const mostRelated = 50
