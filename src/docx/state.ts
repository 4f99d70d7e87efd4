/** Where one is while a part is read. */
import type { Range } from '../model/range.js'
import type { ViewBuilder } from '../view/builder.js'
import type { Fields } from './fields.js'
import type { Paragraph, Run } from './reading.js'
import type { TableReader } from './tables.js'
import type { TextReader } from './text.js'

/** Text boxes float beside the text that they hang on, so that the two are read apart. */
export type Layer = 'flow' | 'boxes'

interface OpenParagraph {
  readonly paragraph: Paragraph
  runs: number
}

export interface OpenRun {
  readonly run: Run
  readonly depth: number
  propertiesAt: number
  propertiesStart: number
  isVanished: boolean
}

/** Numbers that end in `At` are the depth of an open element, 0 where none is open. */
export interface ReadingState {
  readonly layer: Layer
  readonly builder: ViewBuilder
  readonly tables: TableReader
  readonly text: TextReader
  fields: Fields
  /** Of a tag; a name without prefix is one of Word's. */
  attribute(name: string, start: number, end: number): string | undefined
  /** Whether text boxes are read, and one is in none. */
  isOutside(): boolean
  readonly paragraphs: Paragraph[]
  readonly hosts: {
    readonly footnotes: Run[]
    readonly endnotes: Run[]
    readonly boxes: Run[]
    first: Run | undefined
  }
  /** Paragraphs of a text box lie in one of another; runs that a reading is set beside hold runs. */
  readonly openParagraphs: OpenParagraph[]
  readonly openRuns: OpenRun[]
  /** Of each set of alternatives that is open, whether one was read. */
  readonly choices: boolean[]
  insertion: { readonly depth: number; readonly tag: Range } | undefined
  ordinal: number
  container: number
  /** Below it nothing is read. */
  hiddenAt: number
  boxAt: number
  textAt: number
  paragraphPropertiesAt: number
  /** The mark at the end of the paragraph was deleted: the next one goes on in the same line. */
  isJoined: boolean
}
