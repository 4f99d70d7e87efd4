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
   * it shows. An empty view range gives one empty range, beside the character
   * before it, or behind the stress or link that ends with that one. An entity is never divided: then the view range is wider.
   */
  parts(start: number, end: number): readonly ViewPart[]
  /** In the order in which they end. Text has none that its format tells of. */
  readonly tables: readonly Table[]
  /** The text as it must be written at a place of the article for a reader to see it so. */
  encode(text: string, at: number): string
  /** Addresses behind the text, in the article's order; plain text has none. */
  readonly links: readonly Link[]
  /** Names that a link within the article may lead to. */
  readonly anchors: ReadonlySet<string>
  /** Those that speak to the proofreader, in the article's order; plain text has none. */
  readonly comments: readonly Comment[]
  /**
   * What no phrase of the text reaches to or from: attributes such as `alt` and `title`, and what is hidden. Each stands
   * on lines of its own.
   */
  readonly aside?: View
}

/** `<!-- jiaodui-… -->` */
export interface Comment {
  /** In the article, with its marks. */
  readonly place: Range
  /** What stands between the marks. */
  readonly text: string
  /** View offset. */
  readonly at: number
  /** It stands between blocks: nothing of its line is seen. */
  readonly alone: boolean
}

/** An address that a reader does not see: of a link, or of a picture or another thing that is shown. */
export interface Link {
  readonly kind: 'link' | 'source'
  /** As a browser reads it: entities are decoded. */
  readonly address: string
  /** Where the address stands in the article, without quotes. */
  readonly place: Range
  /** View offsets of what a reader sees of it; the same where that is nothing. */
  readonly start: number
  readonly end: number
  /** A script answers, whatever the address is. */
  readonly scripted: boolean
}

/** A cell of a table: its text in view offsets, where it begins, and how many rows and columns it covers. */
export interface Cell {
  readonly start: number
  readonly end: number
  /** Both counted from 0. */
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The cells of a table in reading order; those of a table within a cell are a table of their own. */
export type Table = readonly Cell[]

/**
 * Reads an article of a format of its own. Its ranges lie in the article, its text is made of it in time linear in its
 * length, and it throws for no article that an edit of its own view can lead to.
 */
export type ViewReader = (article: string) => View

export interface ViewPart {
  readonly article: Range
  readonly view: Range
}
