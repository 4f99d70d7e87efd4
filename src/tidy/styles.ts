/** Styles scattered over the tags of an HTML article, and tags that do nothing once these are gone. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import { layoutEdit } from './draft.js'
import type { Element } from './elements.js'
import { type AttributeNoise, noiseOf, type Shape, shapeBelow } from './style-noise.js'
import type { Tag } from './tags.js'

/** Elements that do nothing without attributes. */
const idle: ReadonlySet<string> = new Set(['span', 'font', 'o:p'])

/** In any order. `stays` says which tags must not be touched. */
export function* styleEdits(
  article: string,
  tags: readonly Tag[],
  elements: readonly Element[],
  stays: (range: Range) => boolean,
): Iterable<LayoutEdit> {
  const apart = tagsThatHoldApart(article, tags)
  const shapes = new Map<Element | undefined, Shape>([[undefined, new Set()]])
  for (const element of elements) {
    const { open, close, parent } = element
    const shape = shapeBelow(article, open, shapes.get(parent) ?? 'any')
    shapes.set(element, shape)
    if (stays(open.range)) continue
    const noise = noiseOf(article, open, shape)
    const isBare = noise.filter(({ isWhole }) => isWhole).length === open.attributes.length
    if (idle.has(open.name) && isBare && close && !apart.has(open) && !apart.has(close))
      yield* unwrap(open.range, close.range)
    else for (const found of noise) yield* attributeEdits(article, found)
  }
}

/** Longer than the name of any entity. */
const longestEntity = 40

/** Tags without which the characters on either side might become a tag or an entity: &<span>amp;</span>. */
function tagsThatHoldApart(article: string, tags: readonly Tag[]): ReadonlySet<Tag> {
  const found = new Set<Tag>()
  let done = 0
  let isHalf = false
  for (const tag of tags) {
    const [start, end] = tag.range
    if (start > done) {
      const before = article.slice(Math.max(done, start - longestEntity), start)
      isHalf = /(?:<[/!?]?|&#?[0-9A-Za-z]*)$/.test(before)
    }
    if (isHalf) found.add(tag)
    done = end
  }
  return found
}

function* unwrap(open: Range, close: Range): Iterable<LayoutEdit> {
  const message = open[1] === close[0] ? '空的标签。' : '没有作用的标签。'
  yield layoutEdit('style', open, '', message)
  yield layoutEdit('style', close, '', message)
}

/** The attribute with the white space before it; a space stays where it holds others apart. */
function* attributeEdits(
  article: string,
  { attribute, isWhole, parts, message }: AttributeNoise,
): Iterable<LayoutEdit> {
  if (!isWhole) {
    for (const range of parts) yield layoutEdit('style', range, '', message)
    return
  }
  const [, end] = attribute.range
  let [start] = attribute.range
  while (/\s/.test(article[start - 1])) start--
  const isApart = /[\s>]/.test(article[end])
  yield layoutEdit('style', [start, end], isApart ? '' : ' ', message)
}
