/** What an editor may choose when an article is tidied. */
import { OptionError } from '../model/errors.js'
import { type LayoutKind, layoutKinds } from '../model/layout.js'
import type { WordBoundary } from '../model/rule.js'
import type { Format } from '../model/view.js'
import { intlWordBoundary } from '../text/boundary.js'

/**
 * `existing`: paragraphs that have an indent get the same one; `always`: every paragraph gets it, titles and addressees
 * too; `never`: none has it.
 */
export const indentStyles = ['existing', 'always', 'never'] as const
/** One of `indentStyles`. */
export type IndentStyle = (typeof indentStyles)[number]

/** How many blank lines in a row may stay. Markdown needs one between paragraphs, and keeps it in any case. */
export const blankLineStyles = ['one', 'none'] as const
/** One of `blankLineStyles`. */
export type BlankLineStyle = (typeof blankLineStyles)[number]

/**
 * Which single spaces between Chinese characters go, besides those beside Chinese marks. `slips`: those inside a word and
 * those of a line that was spread; `all`: also those that may hold names or titles apart.
 */
export const spaceStyles = ['slips', 'all'] as const
/** One of `spaceStyles`. */
export type SpaceStyle = (typeof spaceStyles)[number]

/** How to read an article, and what to put in order in it. */
export interface TidyOptions {
  /** What the article is written in; `text` without it, and for anything that is none of the three. */
  readonly format?: Format
  /** What is put in order; everything without it. */
  readonly kinds?: readonly LayoutKind[]
  /** `existing` without it. */
  readonly indent?: IndentStyle
  /** `one` without it. */
  readonly blankLines?: BlankLineStyle
  /** `slips` without it. */
  readonly spaces?: SpaceStyle
  /** Tells a space inside a word from one between words; `Intl.Segmenter` without it. */
  readonly wordBoundary?: WordBoundary
}

/** The options with nothing left open. */
export interface TidyPlan {
  readonly format: Format
  readonly has: (kind: LayoutKind) => boolean
  readonly indent: IndentStyle
  /** How many blank lines in a row may stay. */
  readonly blankLines: number
  readonly spaces: SpaceStyle
  readonly wordBoundary: WordBoundary
}

const known = ['format', 'kinds', 'indent', 'blankLines', 'spaces', 'wordBoundary']

/** Throws an OptionError. */
export function planOf(options: TidyOptions): TidyPlan {
  const { format = 'text', kinds = layoutKinds, indent = 'existing', blankLines = 'one', spaces = 'slips' } = options
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new OptionError(`There is no option ${unknown}; there are ${known.join(', ')}.`)
  if (!Array.isArray(kinds)) throw new OptionError('kinds must be an array.')
  for (const kind of kinds) demand('kinds', kind, layoutKinds)
  demand('indent', indent, indentStyles)
  demand('blankLines', blankLines, blankLineStyles)
  demand('spaces', spaces, spaceStyles)
  return {
    format,
    has: (kind) => kinds.includes(kind),
    indent,
    blankLines: blankLines === 'one' ? 1 : 0,
    spaces,
    wordBoundary: options.wordBoundary ?? intlWordBoundary(),
  }
}

function demand(name: string, value: string, values: readonly string[]): void {
  if (!values.includes(value))
    throw new OptionError(`${name}: ${JSON.stringify(value)} is none of ${values.join(', ')}.`)
}
