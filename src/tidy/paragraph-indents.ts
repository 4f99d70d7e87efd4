/** Indents of HTML paragraphs that are written as hard spaces: &nbsp;&nbsp;&nbsp;&nbsp;全县 → 　　全县. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import { layoutEdit } from './draft.js'
import type { Element } from './elements.js'
import { leadingSpace } from './hard-spaces.js'
import { indentFor, messageFor } from './indent.js'
import type { IndentStyle } from './options.js'
import type { Tag } from './tags.js'

/** Word writes eight narrow ones for two characters. */
const deepest = 8
const inline = new Set(['span', 'font', 'b', 'strong', 'i', 'em', 'u', 'a', 'o:p'])

interface Lead {
  readonly hard: Range[]
  columns: number
  /** Where what is seen begins. */
  end: number
}

/** In any order. `stays` says which paragraphs are left as they are. */
export function* paragraphIndentEdits(
  article: string,
  tags: readonly Tag[],
  elements: readonly Element[],
  style: IndentStyle,
  stays: (range: Range) => boolean,
): Iterable<LayoutEdit> {
  const places = new Map(tags.map((tag, at) => [tag, at]))
  for (const { open } of elements) {
    if (open.name !== 'p' || stays(open.range)) continue
    const lead = readLead(article, tags, places.get(open) as number)
    if (lead) yield* leadEdits(article, lead, indentOf(article, open, lead, style))
  }
}

/** Nothing where a paragraph shows nothing, or begins with something else than words. */
function readLead(article: string, tags: readonly Tag[], from: number): Lead | undefined {
  const lead: Lead = { hard: [], columns: 0, end: 0 }
  for (let at = from; ; at++) {
    const next = tags[at + 1]
    const space = leadingSpace(article, [tags[at].range[1], next?.range[0] ?? article.length])
    if (space.hard) lead.hard.push(space.hard)
    lead.columns += space.columns
    lead.end = space.end
    if (!space.isAll) return article.startsWith('<!', space.end) ? undefined : lead
    if (!next || !inline.has(next.name)) return undefined
  }
}

function indentOf(article: string, { attributes }: Tag, { columns }: Lead, style: IndentStyle): string | undefined {
  const read = (name: string): string => {
    const attribute = attributes.find((other) => other.name === name)
    return attribute ? article.slice(...attribute.value).toLowerCase() : ''
  }
  const look = read('style')
  if (/text-align\s*:\s*(?:center|right|end)/.test(look) || /center|right/.test(read('align'))) return undefined
  // The style sets the indent already.
  const isIndented = /text-indent\s*:\s*-?(?:0*\.)?0*[1-9]/.test(look)
  return indentFor(columns, isIndented && style !== 'never' ? (columns > 0 ? 'never' : 'existing') : style, deepest)
}

function* leadEdits(article: string, { hard, end }: Lead, indent: string | undefined): Iterable<LayoutEdit> {
  if (indent === undefined) return
  const [first = [end, end], ...others] = hard
  const message = messageFor(indent)
  if (article.slice(...first) !== indent) yield layoutEdit('indent', first, indent, message)
  for (const range of others) yield layoutEdit('indent', range, '', message)
}
