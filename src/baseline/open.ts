/** Holds reports against a baseline: what is accepted is set aside, what has expired or is of no use is told. */
import { countBySeverity } from '../check/report.js'
import { OptionError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { Format } from '../model/view.js'
import { isDay } from '../text/date.js'
import { type Baseline, type BaselineEntry, keyOf } from './baseline.js'
import { fingerprintsOf } from './sentences.js'

/** A finding with the entry that accepts it, or did. */
export type AcceptedFinding<F extends Finding = Finding> = F & { readonly acceptance: BaselineEntry }

export interface BaselineResult<F extends Finding = Finding> {
  /** Without what is accepted; its counts are those of the findings left. */
  readonly report: Report<F>
  /** In reading order. */
  readonly accepted: readonly AcceptedFinding<F>[]
  /** What was accepted until a day that has come; the findings are in the report. */
  readonly expired: readonly AcceptedFinding<F>[]
}

/** A baseline in use over any number of articles. */
export interface OpenBaseline {
  /** `report` must be that of the article in this format. */
  apply<F extends Finding>(article: string, report: Report<F>, format?: Format): BaselineResult<F>
  /** Entries that no report since has had a finding for. */
  unused(): BaselineEntry[]
}

/** `today` is YYYY-MM-DD. Throws an OptionError where it is no such day. */
export function openBaseline({ entries }: Baseline, { today }: { readonly today: string }): OpenBaseline {
  if (!isDay(today)) throw new OptionError('today must be a day such as 2026-03-06.')
  const known = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const used = new Set<BaselineEntry>()
  return {
    apply<F extends Finding>(article: string, report: Report<F>, format: Format = 'text') {
      const fingerprints = known.size > 0 ? fingerprintsOf(article, report.findings, format) : []
      const [accepted, expired]: AcceptedFinding<F>[][] = [[], []]
      const findings = report.findings.filter((finding, at) => {
        const acceptance = fingerprints[at] && known.get(keyOf(fingerprints[at]))
        if (!acceptance) return true
        used.add(acceptance)
        const isOver = acceptance.expires <= today
        ;(isOver ? expired : accepted).push({ ...finding, acceptance })
        return isOver
      })
      return { report: { ...report, findings, counts: countBySeverity(findings) }, accepted, expired }
    },
    unused: () => entries.filter((entry) => !used.has(entry)),
  }
}

/** Who accepts findings, why, and until which day. */
export type Acceptance = Pick<BaselineEntry, 'owner' | 'reason' | 'expires'>

/** How findings are accepted. */
export interface AcceptOptions extends Acceptance {
  readonly format?: Format
  /** Only findings of these rules. Without it all but private data, which is accepted only by the ids of its rules. */
  readonly ruleIds?: readonly string[]
}

/** Entries for all findings of the report of an article, to be merged into a baseline. */
export function acceptFindings(article: string, report: Report, options: AcceptOptions): BaselineEntry[] {
  const { owner, reason, expires, format = 'text', ruleIds } = options
  const fingerprints = fingerprintsOf(article, report.findings, format)
  return report.findings.flatMap(({ ruleId, type }, at) => {
    const isMeant = ruleIds ? ruleIds.includes(ruleId) : type !== 'privacy'
    return isMeant ? [{ ...fingerprints[at], owner, reason, expires }] : []
  })
}
