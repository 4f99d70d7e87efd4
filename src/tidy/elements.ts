/** The elements of an HTML article: which tags belong together, and what each lies in. */
import type { Range } from '../model/range.js'
import type { Tag } from './tags.js'

export interface Element {
  readonly open: Tag
  readonly parent: Element | undefined
  /** Absent where nobody closed it, or another element was closed across it. */
  close?: Tag
  /** Where it ends, however it does. */
  end: number
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** In the order of their opening tags; those without content too. */
export function elementsOf(tags: readonly Tag[], length: number): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const counts = new Map<string, number>()
  const count = (name: string, step: 1 | -1): void => void counts.set(name, (counts.get(name) ?? 0) + step)
  for (const tag of tags) {
    if (!tag.isClosing) {
      const element: Element = { open: tag, parent: open.at(-1), end: length }
      elements.push(element)
      if (voids.has(tag.name)) continue
      open.push(element)
      count(tag.name, 1)
    } else if ((counts.get(tag.name) ?? 0) > 0) {
      const isClean = open.at(-1)?.open.name === tag.name
      for (let last = open.pop(); last; last = last.open.name === tag.name ? undefined : open.pop()) {
        count(last.open.name, -1)
        last.end = tag.range[1]
        if (isClean) last.close = tag
      }
    }
  }
  return elements
}

/** From a tag of one of these names to the one that closes it, whatever stands between, or to the end of the article. */
export function stretchesOf(tags: readonly Tag[], names: ReadonlySet<string>, length: number): Range[] {
  const stretches: Range[] = []
  let name: string | undefined
  let start = 0
  let depth = 0
  for (const tag of tags) {
    if (name === undefined && !tag.isClosing && names.has(tag.name)) {
      name = tag.name
      start = tag.range[0]
      depth = 0
    }
    if (tag.name !== name) continue
    depth += tag.isClosing ? -1 : 1
    if (depth > 0) continue
    stretches.push([start, tag.range[1]])
    name = undefined
  }
  if (name !== undefined) stretches.push([start, length])
  return stretches
}
