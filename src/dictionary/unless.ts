/** The neighbours that make a stretch of text right after all. */
import type { Unless } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import type { Folder } from '../text/folded.js'
import { textsOf } from './forms.js'

/** Answers whether what stands beside or around the stretch excuses it. */
export type Excuse = (text: string, span: Span) => boolean

export function createExcuse(unless: Unless | undefined, fold: Folder): Excuse {
  const [before, after, inside] = [unless?.before, unless?.after, unless?.inside].map((words) =>
    textsOf(words).map(fold),
  )
  // Room for as many characters again that show nothing.
  const reach = 2 * Math.max(0, ...[...before, ...after, ...inside].map((word) => word.length))
  if (reach === 0) return () => false
  return (text, { start, end }) => {
    const head = fold(text.slice(Math.max(0, start - reach), start))
    const tail = fold(text.slice(end, end + reach))
    const stretch = fold(text.slice(start, end))
    return (
      before.some((word) => head.endsWith(word)) ||
      after.some((word) => tail.startsWith(word)) ||
      inside.some((container) => stands(container, stretch, head, tail))
    )
  }
}

/** Whether the container stands there with the stretch in it; it may hold it twice. */
function stands(container: string, stretch: string, head: string, tail: string): boolean {
  for (let at = container.indexOf(stretch); at >= 0; at = container.indexOf(stretch, at + 1))
    if (head.endsWith(container.slice(0, at)) && tail.startsWith(container.slice(at + stretch.length))) return true
  return false
}
