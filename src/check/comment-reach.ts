/** How far a comment to the proofreader reaches: lines as a reader sees them, or from it on. */
import type { Range } from '../model/range.js'
import type { Span } from '../model/rule.js'
import type { Comment, View } from '../model/view.js'
import { lastAtMost } from '../text/position.js'
import type { Directive } from './directive.js'

/** Answers where in the article a comment holds. A line is one that a reader sees: a block, or what stands before a break. */
export function createReach({ text, locate }: View): (verb: Directive['verb'], comment: Comment) => Range {
  const lines = linesOf(text)
  const starts = lines.map(({ start }) => start)
  const lineAt = (index: number): Range => {
    const line = lines[index]
    if (!line) return nowhere
    const { start, end } = line
    return [start > 0 ? locate(start - 1, start)[1] : 0, end < text.length ? locate(end, end + 1)[0] : Infinity]
  }
  return (verb, { at, alone, place }) => {
    if (verb === 'disable') return [place[1], Infinity]
    const last = starts[0] <= at ? lastAtMost(starts, at) : -1
    // Nothing of its line is seen yet: that is the next one.
    if (verb === 'disable-next-line') return lineAt(at <= lines[last]?.seen ? last : last + 1)
    return lineAt(alone && starts[last] === at ? last - 1 : last)
  }
}

/** As view offsets; `seen` is the first character that is no white space. */
interface Line extends Span {
  readonly seen: number
}

/** Those without anything to see are left out. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const { length } = text.slice(start, end).trimStart()
    if (length > 0) lines.push({ start, end, seen: end - length })
  }
  return lines
}

/** No finding stands there. */
const nowhere: Range = [-1, -1]
