/** What tidying an article hands back: changes of layout, which are never mixed with corrections. */
import type { Edit } from './range.js'

/**
 * Indents of paragraphs, spaces between Chinese characters and at line ends, blank lines, full-width digits and letters,
 * and what editors leave in HTML: fonts, sizes, colours, classes, tags that do nothing.
 */
export const layoutKinds = ['indent', 'space', 'blank-line', 'width', 'style'] as const
/** One of `layoutKinds`. */
export type LayoutKind = (typeof layoutKinds)[number]

/** A change of layout; a reader reads the same before and after it. */
export interface LayoutEdit extends Edit {
  readonly kind: LayoutKind
  /** One sentence in Chinese for the editor. */
  readonly message: string
}

/** What `tidy` hands back: plain data. */
export interface Tidied {
  /** The article with all edits made. */
  readonly article: string
  /** In reading order; they never overlap. Ranges are those of the article as handed in. */
  readonly edits: readonly LayoutEdit[]
}
