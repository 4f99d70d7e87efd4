/** The lines of a text, whatever ends them. */

export interface Line {
  readonly start: number
  /** Before what ends the line. */
  readonly end: number
  /** Where the next one begins. */
  readonly next: number
}

/** From `from` on. What follows the last line end is a line only where there is something. */
export function* linesOf(text: string, from: number): Iterable<Line> {
  const ending = /\r\n|\n|\r/g
  ending.lastIndex = from
  let start = from
  for (let found = ending.exec(text); found; found = ending.exec(text)) {
    yield { start, end: found.index, next: ending.lastIndex }
    start = ending.lastIndex
  }
  if (start < text.length) yield { start, end: text.length, next: text.length }
}
