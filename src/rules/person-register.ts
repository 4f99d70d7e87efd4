/** The persons of one dictionary by name and by office, and what their readers share. */
import { titlesOn } from '../dictionary/person.js'
import type { PersonEntry } from '../model/entry.js'
import type { Candidate, Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import type { Folder } from '../text/folded.js'
import type { Weight } from './sequence.js'

/** What is wrong, and the entry that says so. */
export interface PersonFinding extends Candidate {
  readonly entry: PersonEntry
}

/** How the names and titles of a dictionary are read. */
export interface PersonOptions {
  readonly fold: Folder
  /** What an entry's findings weigh where nothing is doubtful. */
  readonly weightOf: (entry: PersonEntry) => Weight
  /** Whether one character is written for the other, by sound or by shape. Without it any may be, and is doubtful. */
  readonly alike?: (one: string, other: string) => boolean
}

export interface Register extends PersonOptions {
  /** By folded name: whoever bears it; by folded title: whoever holds or held it. */
  readonly byName: ReadonlyMap<string, readonly PersonEntry[]>
  readonly holders: ReadonlyMap<string, readonly PersonEntry[]>
  /** How long names are, longest first. */
  readonly lengths: readonly number[]
}

export interface Article {
  readonly text: string
  /** YYYY-MM-DD, where it is known. */
  readonly publishedAt: string | undefined
}

/** An office where it stands in an article. */
export interface Title extends Span {
  /** As it is written. */
  readonly text: string
  /** Whoever holds or held it. */
  readonly holders: readonly PersonEntry[]
}

/** A name where it stands in an article. */
export interface Named extends Span {
  /** Whoever bears it; one, as a rule. */
  readonly bearers: readonly PersonEntry[]
}

export function createRegister(persons: readonly PersonEntry[], options: PersonOptions): Register {
  const { fold } = options
  const byName = groupedBy(persons, ({ person }) => [fold(person)])
  const holders = groupedBy(persons, ({ offices = [] }) => offices.map(({ title }) => fold(title)))
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((a, b) => b - a)
  return { ...options, byName, holders, lengths }
}

/** In the order of the list, each entry once under each of its keys. */
function groupedBy(persons: readonly PersonEntry[], keysOf: (entry: PersonEntry) => readonly string[]) {
  const groups = new Map<string, PersonEntry[]>()
  for (const entry of persons)
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  return groups
}

/** The name that begins at `at`, the longest where one begins as another does. */
export function nameAt(text: string, at: number, { lengths, byName, fold }: Register): Named | undefined {
  for (const length of lengths) {
    const bearers = byName.get(fold(text.slice(at, at + length)))
    if (bearers) return { bearers, start: at, end: at + length }
  }
  return undefined
}

/** A name of two characters may be the beginning of a longer one, as 王明 is of 王明远. */
export function endsAsName(text: string, { start, end }: Span): boolean {
  return end - start !== 2 || !isHan(text.charCodeAt(end)) || afterName.test(text.slice(end, end + 2))
}

/** What goes on after a name and seldom ends one. */
const afterName =
  /^(?:[在到说讲指对向与和及等就也还是把被从的了率赴陪听致调参担兼走看作出称带签批将已要表介视检]|主持|会见|同志|先生|女士|一行|强调|宣布|来到|深入|前往|代表|任)/

/** Whether the office is the person's on the day, or, without a day, at present. */
export function holds(entry: PersonEntry, title: string, day: string | undefined, { fold }: Register): boolean {
  return titlesOn(entry, day).some((held) => fold(held) === fold(title))
}
