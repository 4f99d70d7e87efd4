/** Edits of an article as the lines that change, set out as `diff` sets them out. */
import type { Colors } from 'picocolors/types'
import type { Edit } from '../model/range.js'
import { applyEdits } from '../text/edits.js'
import { lastAtMost } from '../text/position.js'
import { visible, visibleLine } from './visible.js'

/** Lines that change together: their numbers from 0, the last one included. */
interface Hunk {
  readonly first: number
  last: number
  readonly edits: Edit[]
}

/** The edits come in order and do not overlap. */
export function editDiff(path: string, article: string, edits: readonly Edit[], colors: Colors): string {
  const starts = [0, ...Array.from(article.matchAll(/\n/g), ({ index }) => index + 1)]
  const name = visible(path)
  const lines = [colors.bold(`--- ${name}`), colors.bold(`+++ ${name}`)]
  let shift = 0
  for (const { first, last, edits: own } of hunksOf(edits, starts)) {
    const from = starts[first]
    const before = article.slice(from, starts[last + 1] ?? article.length)
    const after = applyEdits(
      before,
      own.map(({ range, text }) => ({ range: [range[0] - from, range[1] - from] as const, text })),
    )
    const [old, fresh] = [linesIn(before), linesIn(after)]
    lines.push(colors.cyan(`@@ -${spanOf(first, old)} +${spanOf(first + shift, fresh)} @@`))
    lines.push(...old.map((line) => colors.red(`-${visibleLine(line)}`)))
    lines.push(...fresh.map((line) => colors.green(`+${visibleLine(line)}`)))
    shift += fresh.length - old.length
  }
  return `${lines.join('\n')}\n`
}

function hunksOf(edits: readonly Edit[], starts: readonly number[]): Hunk[] {
  const hunks: Hunk[] = []
  for (const edit of edits) {
    const [start, end] = edit.range
    const first = lastAtMost(starts, start)
    // Whole lines that go touch nothing of the line behind them.
    const isWhole =
      edit.text === '' && start < end && starts[first] === start && starts[lastAtMost(starts, end)] === end
    const last = lastAtMost(starts, isWhole ? end - 1 : end)
    const hunk = hunks.at(-1)
    if (hunk && first <= hunk.last) {
      hunk.last = Math.max(hunk.last, last)
      hunk.edits.push(edit)
    } else hunks.push({ first, last, edits: [edit] })
  }
  return hunks
}

function linesIn(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => line.replace(/\r$/, ''))
}

/** As `diff` counts: from 1, and before the first line where there is none. */
function spanOf(first: number, { length }: readonly string[]): string {
  return `${length === 0 ? first : first + 1},${length}`
}
