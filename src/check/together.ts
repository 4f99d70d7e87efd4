/** Edits of one report can be made together. */
import type { Finding } from '../model/finding.js'

/**
 * Two findings may share an entity that stands for two characters; then the second is left to people. The findings come
 * in order, and so do the edits of each.
 */
export function withoutClashes(findings: readonly Finding[]): readonly Finding[] {
  let done = 0
  return findings.map((finding) => {
    const { edits, ...rest } = finding
    if (!edits) return finding
    if (edits[0].range[0] < done) return rest
    done = edits[edits.length - 1].range[1]
    return finding
  })
}
