/** data/laws.txt → the laws and regulations by name, and how many articles those in force have. */
import { text } from '../../data/laws.txt'
import { once } from '../text/once.js'

/** The words that the whole name of most laws begins with. */
export const state = '中华人民共和国'

export interface Law {
  /** Without the name of the state. */
  readonly name: string
  /** Whether its whole name begins with that of the state. */
  readonly ofState: boolean
  /** Of the version in force, where it is known. */
  readonly articles?: number
  /** YYYY-MM-DD: the first day of that version. */
  readonly since?: string
}

/** All of them; a law and a regulation never share a name. Read when they are first asked for. */
export const knownLaws: () => readonly Law[] = once(() => text.split('\n').filter(isEntry).map(parse))

/** By name, and by whole name, so that what texts are full of is looked up once. */
const register: () => ReadonlyMap<string, Law> = once(
  () =>
    new Map(
      knownLaws().flatMap((law) =>
        law.ofState
          ? [
              [law.name, law],
              [state + law.name, law],
            ]
          : [[law.name, law]],
      ),
    ),
)

/** The law that somebody means who writes this, with or without the name of the state. */
export function lawNamed(words: string): Law | undefined {
  return register().get(words) ?? (words.startsWith(state) ? register().get(withoutState(words)) : undefined)
}

/** A name as it stands after the name of the state. */
export function withoutState(name: string): string {
  return name.startsWith(state) ? name.slice(state.length) : name
}

/** What stands behind a name in the same marks and is no part of it: （修订草案）, （2020年修正）. */
export function withoutRemark(name: string): string {
  if (!/[）)]$/.test(name)) return name
  const open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('))
  return open > 0 ? name.slice(0, open) : name
}

function isEntry(line: string): boolean {
  return line !== '' && !line.startsWith('#')
}

function parse(line: string): Law {
  const [title, articles, since] = line.split(' ')
  const ofState = title.startsWith('*')
  return {
    name: ofState ? title.slice(1) : title,
    ofState,
    ...(articles !== undefined && { articles: Number(articles), since }),
  }
}
