/** The persons of one dictionary by name and by office, and what their readers share. */
import type { PersonEntry } from '../model/entry.js'
import type { Candidate, Span } from '../model/rule.js'
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
  /** By folded name, and by folded title: whoever holds or held it. */
  readonly byName: ReadonlyMap<string, PersonEntry>
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
  /** Whoever holds or held it. */
  readonly holders: readonly PersonEntry[]
}

/** A name where it stands in an article. */
export interface Named extends Span {
  readonly entry: PersonEntry
}

export function createRegister(persons: readonly PersonEntry[], options: PersonOptions): Register {
  const { fold } = options
  const byName = new Map(persons.map((entry) => [fold(entry.person), entry]))
  const holders = new Map<string, PersonEntry[]>()
  for (const entry of persons)
    for (const title of new Set(entry.offices?.map((office) => fold(office.title))))
      holders.set(title, [...(holders.get(title) ?? []), entry])
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((a, b) => b - a)
  return { ...options, byName, holders, lengths }
}

/** The name that begins at `at`, the longest where one begins as another does. */
export function nameAt(text: string, at: number, { lengths, byName, fold }: Register): Named | undefined {
  for (const length of lengths) {
    const entry = byName.get(fold(text.slice(at, at + length)))
    if (entry) return { entry, start: at, end: at + length }
  }
  return undefined
}
