/** How many slips lie between two short texts. */

/**
 * Characters replaced, missing or added, and neighbours swapped, at the least; anything above `limit` is told as one
 * more. Takes time in the product of the lengths: for names, not for articles.
 */
export function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(one, other, { row, above, before })
    if (Math.min(...current) > limit) return limit + 1
    before = above
    above = current
  }
  return Math.min(above[other.length], limit + 1)
}

interface Place {
  readonly row: number
  /** The row above, and the one above it. */
  readonly above: readonly number[]
  readonly before: readonly number[]
}

function nextRow(one: string, other: string, { row, above, before }: Place): number[] {
  const current = [row]
  for (let column = 1; column <= other.length; column++) {
    const replaced = above[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1)
    const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    const swapped = isSwapped ? before[column - 2] + 1 : replaced
    current.push(Math.min(above[column] + 1, current[column - 1] + 1, replaced, swapped))
  }
  return current
}
