/** Blank lines: of several in a row one is enough, or none at all. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import { layoutEdit } from './draft.js'
import { type Line, linesOf } from './lines.js'

interface BlankLines {
  /** How many blank lines in a row may stay. */
  readonly most: number
  /** At the beginning and at the end none stays. */
  readonly trims: boolean
  /** What a line holds that is not blank. */
  readonly words: RegExp
  readonly stays: (range: Range) => boolean
}

export function* blankLineEdits(
  text: string,
  from: number,
  { most, trims, words, stays }: BlankLines,
): Iterable<LayoutEdit> {
  const atEdge = trims ? 0 : most
  let kept = atEdge
  let run: Line[] = []
  for (const line of linesOf(text, from)) {
    if (!words.test(text.slice(line.start, line.end)) && !stays([line.start, line.next])) run.push(line)
    else {
      yield* excess(run, kept)
      run = []
      kept = most
    }
  }
  yield* excess(run, atEdge)
}

function* excess(run: readonly Line[], kept: number): Iterable<LayoutEdit> {
  if (run.length > kept)
    yield layoutEdit('blank-line', [run[kept].start, run[run.length - 1].next], '', '不留多余的空行。')
}
