/** What a kernel is: the matching loop on its own memory. Two are alike to the last number: WASM and TypeScript. */

export interface Kernel {
  readonly name: 'wasm' | 'typescript'
  /** The characters that are scanned, as many at a time as the array is long. */
  readonly text: Uint16Array
  /** Characters before folding. The same array as `text` unless the folding skips characters. */
  readonly raw: Uint16Array
  /** Position of each character of `text`; of use only where the folding skips characters. */
  readonly where: Int32Array
  /** UTF-8 before decoding. */
  readonly bytes: Uint8Array
  /** Folds characters `from` … `to` - 1 of `text` where they stand. */
  fold(from: number, to: number): void
  /** Folds `count` characters of `raw` and appends them to `text` at `at`, skipping some. Returns the text's length. */
  gather(count: number, at: number, origin: number): number
  /** Decodes `count` bytes to `raw` from `at` on; returns the characters written. `last`: nothing follows the bytes. */
  decode(count: number, at: number, last: boolean): number
  /** Bytes that `decode` read. */
  readonly consumed: number
  /**
   * Finds what begins at places `from` … `to` - 1 of the first `length` characters of `text`, and returns the place to
   * go on from: matches have only so much room. `origin` is added to their positions.
   */
  scan(length: number, from: number, to: number, origin: number): number
  /** Matches of the last scan, in text order; of patterns given twice, only the first. */
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly patterns: Int32Array
}
