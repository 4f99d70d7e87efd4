/** A column of numbers that grows: four bytes each, and nothing is copied on the way. */

export interface Column {
  readonly length: number
  push(value: number): void
  at(index: number): number
}

const bits = 14
const size = 1 << bits

/** Of whole numbers from 0 to 4294967295. */
export function createColumn(): Column {
  const blocks: Uint32Array[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    push(value) {
      if ((length & (size - 1)) === 0) blocks.push(new Uint32Array(length === 0 ? 64 : size))
      else if (length === 64) blocks[0] = grown(blocks[0])
      blocks[length >>> bits][length & (size - 1)] = value
      length++
    },
    at: (index) => blocks[index >>> bits][index & (size - 1)],
  }
}

/** Most articles are short: the first block begins small. */
function grown(block: Uint32Array): Uint32Array {
  const whole = new Uint32Array(size)
  whole.set(block)
  return whole
}

/** Index of the last of the ascending values that is at most `limit`; -1 where none is. */
export function lastIn(column: Column, limit: number): number {
  let low = -1
  let high = column.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (column.at(middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
