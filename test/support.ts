/** What several tests need. */
import type { Finding } from '../src/model/finding.js'
import { applyEdits } from '../src/text/edits.js'

/** The article as an editor would leave it who takes the first suggestion of every finding. */
export function bestSuggestions(article: string, findings: readonly Finding[]): string {
  return applyEdits(
    article,
    findings.flatMap(({ range, suggestions }) => suggestions.slice(0, 1).map((text) => ({ range, text }))),
  )
}
