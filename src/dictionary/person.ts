/** Persons with their offices → the texts round which their names are read, and who held what on a day. */
import type { PersonEntry } from '../model/entry.js'

/** Names that may stand in an order, and offices beside which a name stands. Each is a pattern for the matcher. */
export function personAnchors(persons: readonly PersonEntry[]): readonly string[] {
  const names = persons.filter(({ rank }) => rank !== undefined).map(({ person }) => person)
  const titles = persons.flatMap(({ offices = [] }) => offices.map(({ title }) => title))
  return [...new Set([...names, ...titles])]
}

/** The titles that a person had on the day; without a day, those that the person still has. */
export function titlesOn({ offices = [] }: PersonEntry, day: string | undefined): readonly string[] {
  const held = offices.filter(({ since = '', until }) =>
    day === undefined ? until === undefined : since <= day && (until === undefined || day <= until),
  )
  return held.map(({ title }) => title)
}
