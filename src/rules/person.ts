/** Reads the names of a dictionary's persons: their spelling, their offices, their order. */
import type { PersonEntry } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import { misspelling } from './person-name.js'
import { wrongOffice } from './person-office.js'
import { wrongOrder } from './person-order.js'
import {
  type Article,
  createRegister,
  endsAsName,
  nameAt,
  type PersonFinding,
  type PersonOptions,
  type Register,
  type Title,
} from './person-register.js'

/**
 * Answers with what is wrong about the persons of one dictionary; `hits` are the places of its `personAnchors`, in any
 * order. `publishedAt` is a day as YYYY-MM-DD; without it a former office is no more than a hint.
 */
export type PersonReader = (text: string, hits: readonly Span[], publishedAt: string | undefined) => PersonFinding[]

export function createPersonReader(persons: readonly PersonEntry[], options: PersonOptions): PersonReader {
  const register = createRegister(persons, options)
  return (text, hits, publishedAt) => {
    const article = { text, publishedAt }
    const places = longest(hits).map((span) => ({ ...span, word: options.fold(text.slice(span.start, span.end)) }))
    const titles = places.flatMap(({ word, start, end }) => {
      const holders = register.holders.get(word)
      return holders ? [{ start, end, text: text.slice(start, end), holders }] : []
    })
    const names = places.flatMap(({ word, start, end }) => {
      const bearers = register.byName.get(word)
      return bearers && endsAsName(text, { start, end }) ? [{ start, end, bearers }] : []
    })
    const beside = titles.flatMap((title) => faultBeside(article, title, register) ?? [])
    return [...beside, ...wrongOrder(article, names, options)]
  }
}

/** In text order, without those that stand in another: 县长 in 示例县县长. */
function longest(hits: readonly Span[]): Span[] {
  let furthest = 0
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isWithin = end <= furthest
      furthest = Math.max(furthest, end)
      return !isWithin
    })
}

function faultBeside(article: Article, title: Title, register: Register): PersonFinding | undefined {
  const at = afterSpaces(article.text, title.end)
  const named = nameAt(article.text, at, register)
  if (named && !endsAsName(article.text, named)) return undefined
  return named ? wrongOffice(article, title, named, register) : misspelling(article, title, at, register)
}

/** A caption may set the name apart. */
function afterSpaces(text: string, start: number): number {
  let at = start
  while (at < start + 2 && /[ \u3000]/.test(text[at] ?? '')) at++
  return at
}
