/** What stands on every page apart from the text: running headers and footers, and the numbers of pages. */
import type { Line } from './lines.js'
import type { Page } from './page.js'

/** `number`: of the page; `running`: words that return on other pages. Lines of the text are neither. */
export type Furniture = 'number' | 'running'

/** Above and below this share of a page's height no text is set. */
const margin = 0.12
/** More lines than this are no header. */
const most = 3
/** A header may be that of the left or of the right page only. */
const reach = 2
/** How far the same header may lie elsewhere, in points. */
const drift = 3

/** `lines` are those of each page. */
export function furnitureOf(pages: readonly Page[], lines: readonly (readonly Line[])[]): ReadonlyMap<Line, Furniture> {
  const outer = pages.map((page, at) => outerLines(page, lines[at]))
  const found = new Map<Line, Furniture>()
  for (const [at, own] of outer.entries()) {
    const others = outer.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== own)
    for (const line of own) {
      if (isPageNumber(line.text)) found.set(line, 'number')
      else if (others.some((other) => other.some((same) => isSame(line, same)))) found.set(line, 'running')
    }
  }
  return found
}

/** Those that lie level in the upper or the lower margin. */
function outerLines({ view: [, bottom, , top] }: Page, lines: readonly Line[]): Line[] {
  const band = (top - bottom) * margin
  const widest = lines.reduce((width, { start, end }) => Math.max(width, end - start), 0)
  // A line as wide as the text is a line of it, though the next page may begin with the same words.
  const isApart = ({ text, start, end }: Line): boolean => text.includes('\t') || end - start < 0.9 * widest
  const level = lines.filter((line) => line.along[0] > 0.999 && isApart(line))
  const above = level.filter(({ across }) => across > top - band)
  const below = level.filter(({ across }) => across < bottom + band)
  return [above, below].flatMap((side) => (side.length <= most ? side : side.filter(({ text }) => isPageNumber(text))))
}

function isPageNumber(text: string): boolean {
  return /^[-–—－·•~\s]{0,4}\d{1,4}[-–—－·•~\s]{0,4}$|^第\s?\d{1,4}\s?页(?:[，,/\s]{0,3}共\s?\d{1,4}\s?页)?$|^\d{1,4}\s?\/\s?\d{1,4}$/.test(
    text,
  )
}

/** A header may count pages or chapters. */
function isSame(line: Line, other: Line): boolean {
  const words = ({ text }: Line): string => text.replace(/\d+/g, '#')
  return Math.abs(line.across - other.across) < drift && words(line) === words(other)
}
