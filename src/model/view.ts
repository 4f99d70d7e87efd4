/** The text a reader sees, with an exact way back to the article it was made from. */
import type { Range } from './range.js'

/** What an article may be written in. */
export const formats = ['text', 'markdown', 'html'] as const
/** One of `formats`. */
export type Format = (typeof formats)[number]

/**
 * Offsets into `text` are view offsets, offsets into the article are article offsets; both are UTF-16 code units.
 * In `text`, `\n` stands between blocks and U+FFFC for what is not prose: code, pictures, fields.
 */
export interface View {
  readonly text: string
  /** The smallest range of the article that holds the view's characters `start` to `end`. */
  locate(start: number, end: number): Range
  /**
   * The same characters as ranges of the article that hold no markup between them, in order, each with the view range
   * it shows. An empty view range gives one empty range, beside the character before it.
   */
  parts(start: number, end: number): readonly ViewPart[]
  /** The text as it must be written in the article for a reader to see it so. */
  encode(text: string): string
}

export interface ViewPart {
  readonly article: Range
  readonly view: Range
}
