/** Common words with how often they are met: what the compiler guards wrong forms with by itself. */

/** Any list will do: a segmenter's own, a county's names, a publisher's terms. */
export interface WordList {
  readonly name: string
  readonly version: string
  /** Each word once, with the times it is met in some body of text; only the proportions between them count. */
  readonly entries: Iterable<readonly [word: string, frequency: number]>
}
