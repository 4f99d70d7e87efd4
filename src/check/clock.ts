/** How long a check may take, and how far it reads in that time. */
import type { Format, ViewReader } from '../model/view.js'

export interface Clock {
  /** Whether the time may run out. */
  readonly isRunning: boolean
  /** Whether that share of the time is over; all of it without a share. */
  isOver(share?: number): boolean
  /** Milliseconds that are left; undefined where it never runs out. */
  rest(): number | undefined
}

const timeless: Clock = { isRunning: false, isOver: () => false, rest: () => undefined }

/** Starts at once. Without a budget, or with one that is no time in milliseconds, it never runs out. */
export function startClock(budget: number | undefined): Clock {
  if (budget === undefined || !(budget >= 0)) return timeless
  const start = Date.now()
  const taken = (): number => Date.now() - start
  return {
    isRunning: true,
    isOver: (share = 1) => taken() >= budget * share,
    rest: () => Math.max(0, budget - taken()),
  }
}

/** So many characters a millisecond are more than any machine checks; a view of more is not worth its making. */
const fastest: Readonly<Record<Format, number>> = { text: Number.POSITIVE_INFINITY, html: 20_000, markdown: 4000 }

/** Of a format that a caller brings nothing is known. */
function speedOf(format: Format | ViewReader): number {
  return typeof format === 'function' ? Number.POSITIVE_INFINITY : (fastest[format] ?? 1e9)
}

/** As much of the article as there may be time for. */
export function readableIn(budget: number | undefined, article: string, format: Format | ViewReader): string {
  const most = budget === undefined || !(budget >= 0) ? Number.POSITIVE_INFINITY : (budget + 1) * speedOf(format)
  return article.length <= most ? article : article.slice(0, most)
}
