/** What a scan hands back. */

/**
 * Occurrences in text order: by start, then by length, then by pattern. The arrays are longer than `count` and belong
 * to the matcher: they are overwritten by its next scan.
 */
export interface Matches {
  readonly count: number
  /** Offsets in UTF-16 code units of the text as it was handed in, half-open. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Index of the pattern in the list that was compiled. */
  readonly patterns: Int32Array
}
