/** Findings as one JSON value for machines. */
import type { RunResult } from './result.js'

/** `{ files: [{ path, findings, counts }], counts, fingerprint }`; each finding has its `line` and `column` too. */
export function jsonReport(result: RunResult): string {
  return `${JSON.stringify(result, null, 2)}\n`
}
