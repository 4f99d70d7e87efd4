/** Common words with how often they are met: the compiler guards wrong forms with them by itself. */

/** Any list will do: a segmenter's own, a region's names, a publisher's terms. */
export interface WordList {
  readonly name: string
  readonly version: string
  /** Each word once, with the times it was met in some body of text. Single characters that are words belong to it. */
  readonly entries: Iterable<readonly [word: string, frequency: number]>
}
