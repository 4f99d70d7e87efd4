/** What the reading of a part yields: the view of its text, and the nodes of its XML that the text comes from. */
import type { Range } from '../model/range.js'
import type { View } from '../model/view.js'

/** All numbers are counted from 1; the places in the view are offsets. */
export interface Paragraph {
  /** Among all paragraphs of the part. */
  readonly number: number
  readonly viewStart: number
  viewEnd: number
  /** Among those of its story that hold text and stand in no table; 0 where it is none of them. */
  ordinal: number
  readonly cell: CellPlace | undefined
  /** Which note, or which text box of the part, it stands in; 0 for neither. */
  readonly container: number
}

export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A stretch of text with properties of its own; places are offsets into the part's XML. */
export interface Run {
  readonly paragraph: Paragraph
  /** Among the runs of its paragraph, those that are not seen too. */
  readonly number: number
  readonly start: number
  readonly tagEnd: number
  /** Its properties: `<w:rPr>…</w:rPr>`. */
  properties: Range | undefined
  /** Behind tag and properties. */
  contentStart: number
  end: number
  /** The tag of the tracked insertion that directly holds it. */
  readonly insertion: Range | undefined
  /** Where its text begins in the view. */
  readonly viewStart: number
}

/** An element of a run that a reader sees: `<w:t>`, or another that stands for a character, such as a tab. */
export interface TextNode {
  readonly kind: 'text' | 'mark'
  readonly run: Run
  /** The element in the XML. */
  readonly start: number
  readonly end: number
  /** Its characters as they are seen: blanks at the edges may not be. */
  readonly from: number
  readonly to: number
  /** Where that begins in the view, if it stands there character for character as it stands in the XML. */
  readonly copiedTo: number | undefined
  /** Whether blanks at its edges are seen. */
  readonly preserves: boolean
  /** Nothing stands before it in its run, or behind it. */
  readonly isFirst: boolean
  isLast: boolean
}

/** Notes and text boxes stand apart from what they belong to, which is the run that leads to them. */
interface Hosts {
  readonly footnotes: readonly Run[]
  readonly endnotes: readonly Run[]
  readonly boxes: readonly Run[]
  /** The first run of all. */
  readonly first: Run | undefined
}

export interface Reading {
  readonly view: View
  /** In the order of the XML. */
  readonly nodes: readonly TextNode[]
  /** The last node that begins at or before an offset of the XML. */
  nodeAt(offset: number): TextNode | undefined
  readonly paragraphs: readonly Paragraph[]
  readonly hosts: Hosts
  /** What stands before the colon in the names of Word's elements. */
  readonly prefix: string
}
