/** The walk: view → scan → guard → resolve → locate → suppress → report. */
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { Format, View, ViewReader } from '../model/view.js'
import { isDay } from '../text/date.js'
import { createView } from '../view/view.js'
import { withBehind, withinLines } from './behind.js'
import { readableIn, startClock } from './clock.js'
import { createJudge, type Judgement, type JudgeParts } from './judge.js'
import { locate } from './locate.js'
import { createReport } from './report.js'
import { suppress } from './suppress.js'
import { withoutClashes } from './together.js'

/** How to read an article. */
export interface CheckOptions {
  /**
   * What the article is written in; `text` without it, and for anything that is none of the three. A function reads a
   * format of its own; what it throws, a check throws.
   */
  readonly format?: Format | ViewReader
  /** YYYY-MM-DD in Beijing time. Without it, or where it is no such day, dated entries speak as info only. */
  readonly publishedAt?: string
  /**
   * Whether comments such as `<!-- jiaodui-disable-next-line typos/按装 -- reason -->` in HTML and Markdown are followed;
   * they are without it. A gate before publication says false: the text must not switch its check off.
   */
  readonly trustSuppressions?: boolean
  /** Whether only comments that give a reason are followed. */
  readonly requireReason?: boolean
  /** Plain text whose lines are broken at the width of a page, such as that of a scan: lines that go on are read as one. */
  readonly hardWrapped?: boolean
  /** The first so many findings are enough; `ended` of the report says whether there were more. */
  readonly maxFindings?: number
  /** Milliseconds after which the check ends, sooner or later by a little, with what it has found; `ended` says so. */
  readonly timeBudget?: number
}

/** A report, and what a fix must know beyond it. */
export interface Survey {
  readonly report: Report
  /** What lost its stretch of text to a stronger finding: rule id, and where it begins in the article. */
  readonly losers: readonly { readonly ruleId: string; readonly start: number }[]
}

export type Surveyor = (article: string, options?: CheckOptions) => Survey

export interface CheckParts extends JudgeParts {
  readonly fingerprint: () => string
  /** Whether some entry, rule or dictionary has the id. */
  readonly isKnown: (id: string) => boolean
}

/** Never throws, whatever the string; takes time linear in the article. */
export function createSurveyor({ fingerprint, isKnown, ...parts }: CheckParts): Surveyor {
  const judge = createJudge(parts)

  return (article, options) => {
    const { format = 'text', publishedAt, hardWrapped = false, maxFindings, timeBudget } = options ?? {}
    const { trustSuppressions = true, requireReason = false } = options ?? {}
    const clock = startClock(timeBudget)
    const readable = readableIn(timeBudget, article, format)
    const isCut = readable.length < article.length
    const whole = createView(readable, format, hardWrapped)
    const view = isCut ? withoutLastBlock(whole) : whole
    const circumstances = { publishedAt: dayOf(publishedAt), clock }
    const told = tell(judge({ ...circumstances, view, part: isCut ? 'beginning' : 'article' }), view)
    const aside = view.aside && tell(judge({ ...circumstances, view: view.aside, part: 'aside' }), view.aside, true)

    const { findings, hidden } = withBehind(told.seen, [...told.behind, ...(aside?.seen ?? [])])
    const losers = [...told.losers, ...(aside?.losers ?? []), ...hidden.map(loserOf)]
    const ended = isCut || told.ended || aside?.ended === true
    const limits = { maxFindings, ...(ended && { ended: 'time' as const }) }
    const comments = trustSuppressions ? view.comments : []
    const said = suppress(withoutClashes(findings), { ...view, comments }, { requireReason, isKnown })
    return { report: createReport(said, fingerprint(), limits), losers }
  }
}

interface Told {
  readonly seen: readonly Finding[]
  readonly behind: readonly Finding[]
  readonly losers: Survey['losers']
  readonly ended: boolean
}

/** What was judged, in the article's places. */
function tell({ owners, behind, losers, ended }: Judgement, view: View, byLine = false): Told {
  return {
    seen: (byLine ? withinLines(owners, view) : owners).map((claim) => locate(claim, view)),
    behind: behind.map((claim) => locate(claim, view)),
    losers: losers.map(({ origin, start, end }) => ({ ruleId: origin.ruleId, start: view.locate(start, end)[0] })),
    ended,
  }
}

function loserOf({ ruleId, range }: Finding): Survey['losers'][number] {
  return { ruleId, start: range[0] }
}

/** Where an article is cut off, so may be a phrase. */
function withoutLastBlock(view: View): View {
  return { ...view, text: view.text.slice(0, view.text.lastIndexOf('\n') + 1) }
}

function dayOf(publishedAt: string | undefined): string | undefined {
  return publishedAt !== undefined && isDay(publishedAt) ? publishedAt : undefined
}
