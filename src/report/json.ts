/** Findings as one JSON value for machines. */
import type { RunResult } from './result.js'

/**
 * `{ files: [{ path, findings, counts, … }], counts, fingerprint }`; each finding has its `line` and `column` too, or its
 * `place` in a document that is no plain text.
 */
export function jsonReport(result: RunResult): string {
  return jsonText(result)
}

/** Any plain data. */
export function jsonText(value: unknown): string {
  // A terminal must not obey what a file name holds; JSON itself escapes only the lower half of the control characters.
  const asNumber = (mark: string): string => `\\u00${mark.charCodeAt(0).toString(16)}`
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f]/g, asNumber)}\n`
}
