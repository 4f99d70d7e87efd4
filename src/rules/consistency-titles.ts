/** One title written in two ways in an article: 《眉县城乡规划条例》 and 《眉县城乡规化条例》. */
import type { Candidate, Span } from '../model/rule.js'
import type { Alike } from '../text/alike.js'
import { differenceOf, isTelling } from './consistency-difference.js'

const longest = 60
/** Shorter titles differ by a character and are others. */
const shortest = 7
/** So many titles of an article are compared; more have lists and collections. */
const mostTitles = 1000
/** With so many that begin or end alike. */
const mostAlike = 20
/** As long as titles begin or end alike that differ in one character. */
const edge = 3

interface Title {
  readonly words: string
  readonly places: Span[]
}

export function titleSlips(text: string, openings: readonly Span[], alike: () => Alike): Candidate[] {
  const titles = titlesOf(text, openings)
  if (titles.length < 2) return []
  const found: Candidate[] = []
  const settled = new Set<Title>()
  for (const [one, other] of neighbours(titles)) {
    const [rarer, usual] = one.places.length < other.places.length ? [one, other] : [other, one]
    const difference = differenceOf(rarer.words, usual.words)
    if (settled.has(rarer) || !difference || !isTelling(difference, alike)) continue
    settled.add(rarer)
    for (const place of rarer.places) found.push(told(place, usual))
  }
  return found
}

function told(place: Span, usual: Title): Candidate {
  const message = `文中另处写作“${usual.words}”，请核对哪一个对。`
  return { ...place, suggestions: [usual.words], message, related: [usual.places[0]] }
}

/** Each with all its places, in text order. */
function titlesOf(text: string, openings: readonly Span[]): Title[] {
  const titles = new Map<string, Title>()
  for (const { end: start } of openings) {
    const end = text.slice(start, start + longest).search(/[《》\n]/)
    if (end < shortest || text[start + end] !== '》') continue
    const place = { start, end: start + end }
    const words = text.slice(place.start, place.end)
    const known = titles.get(words)
    if (known) known.places.push(place)
    else if (titles.size < mostTitles) titles.set(words, { words, places: [place] })
  }
  return [...titles.values()]
}

/** Pairs that begin alike or end alike. */
function* neighbours(titles: readonly Title[]): Iterable<readonly [Title, Title]> {
  const groups = new Map<string, Title[]>()
  for (const title of titles)
    for (const key of [`${title.words.slice(0, edge)}…`, `…${title.words.slice(-edge)}`]) {
      const group = groups.get(key) ?? []
      groups.set(key, group)
      for (const before of group.slice(-mostAlike)) yield [before, title]
      group.push(title)
    }
}
