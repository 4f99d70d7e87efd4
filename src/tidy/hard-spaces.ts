/** White space in the source of HTML: what a browser shows as it stands, written as a character or as an entity. */
import type { Range } from '../model/range.js'
import { columnsOf } from './white-space.js'

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', '#160': '\u00a0', '#xa0': '\u00a0',
  ensp: '\u2002', '#8194': '\u2002', '#x2002': '\u2002',
  emsp: '\u2003', '#8195': '\u2003', '#x2003': '\u2003',
  '#12288': '\u3000', '#x3000': '\u3000',
} // biome-ignore format: a table

const hardSpace =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000]|&(?:nbsp|ensp|emsp|#160|#xa0|#819[45]|#x200[23]|#12288|#x3000);/gi
const leading = new RegExp(`^(?:\\s|${hardSpace.source})*`, 'i')
/** No person writes more of it in one place. */
const longest = 10_000

/** White space at the beginning of a stretch of text. */
export interface LeadingSpace {
  /** Nothing but white space stands there. */
  readonly isAll: boolean
  /** From the first hard space on; nothing where there is none. */
  readonly hard: Range | undefined
  readonly columns: number
  /** Where what is seen begins, or the stretch ends. */
  readonly end: number
}

export function leadingSpace(article: string, [start, end]: Range): LeadingSpace {
  const source = article.slice(start, Math.min(end, start + longest))
  const [space] = leading.exec(source) as RegExpExecArray
  const found = [...space.matchAll(hardSpace)]
  const first = found[0]
  const written = found.map(([mark]) => entities[mark.slice(1, -1).toLowerCase()] ?? mark).join('')
  return {
    isAll: space.length === end - start,
    hard: first && [start + first.index, start + space.length],
    columns: columnsOf(written),
    end: start + space.length,
  }
}
