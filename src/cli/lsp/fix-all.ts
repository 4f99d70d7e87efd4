/** What a machine may change in a document all at once, of what its user sees. */
import type { CheckOptions } from '../../check/check.js'
import type { Finding } from '../../model/finding.js'
import type { Fix } from '../../model/report.js'
import { applyEdits } from '../../text/edits.js'
import type { Checked } from './checker.js'

/** What `fix` proves; and where some of that is not shown, the rest, once it is proven to leave nothing new to find. */
export function safeChanges({ document, proofreader, findings }: Checked, options: CheckOptions): Pick<Fix, 'applied'> {
  if (!findings.some(({ edits }) => edits)) return { applied: [] }
  const { applied } = proofreader.fix(document.text, options)
  const isShown = new Set(findings.map(placeOf))
  const shown = applied.filter((finding) => isShown.has(placeOf(finding)))
  if (shown.length === applied.length) return { applied }
  const before = proofreader.check(document.text, options).findings.length
  const after = applyEdits(
    document.text,
    shown.flatMap(({ edits }) => edits ?? []),
  )
  const left = proofreader.check(after, options).findings.length
  return { applied: left <= before - shown.length ? shown : [] }
}

function placeOf({ ruleId, range }: Pick<Finding, 'ruleId' | 'range'>): string {
  return `${range[0]} ${ruleId}`
}
