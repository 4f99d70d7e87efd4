/** data/law-misnomers.txt → the wrong and shortened names of laws that people write, and the laws they mean. */
import { text } from '../../data/law-misnomers.txt'
import { once } from '../text/once.js'
import { type Law, lawNamed, withoutState } from './law-register.js'

export interface Misnomer {
  readonly law: Law
  /** Whether the name is a short one that some use on purpose. */
  readonly isDoubtful: boolean
}

/** What somebody means who writes this, with or without the name of the state. */
export function misnomerOf(name: string): Misnomer | undefined {
  return misnomers().get(withoutState(name))
}

const misnomers: () => ReadonlyMap<string, Misnomer> = once(
  () =>
    new Map(
      text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .flatMap(misnomersIn),
    ),
)

function misnomersIn(line: string): [string, Misnomer][] {
  const isDoubtful = line.startsWith('?')
  const [right, ...wrong] = line.slice(isDoubtful ? 1 : 0).split(' ')
  const law = lawNamed(right)
  return law ? wrong.map((name) => [name, { law, isDoubtful }]) : []
}
