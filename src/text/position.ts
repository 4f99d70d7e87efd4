/** Offsets as lines and columns, for people. */

/** Both counted from 1; a column is one UTF-16 code unit. Lines end with \n, \r\n or \r. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Reads the text once and answers for any offset in it. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)]
  return (offset) => {
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - starts[line] + 1 }
  }
}

/** Index of the last of the ascending `values` that is at most `limit`. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (values[middle] <= limit) low = middle
    else high = middle - 1
  }
  return low
}
