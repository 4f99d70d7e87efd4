/** The laws whose names lie nearest to one that no law has, and where the two differ. */

import { slipsBetween } from '../text/distance.js'
import { once } from '../text/once.js'
import { mayDiffer, type Signature, signatureOf } from '../text/signature.js'
import { type Law, lawRegister, state } from './law-register.js'

export interface Nearest {
  /** One or several that lie equally near. */
  readonly laws: readonly Law[]
  readonly slips: number
}

interface Shelf {
  readonly law: Law
  readonly signature: Signature
}

const shelves: () => readonly Shelf[] = once(() =>
  [...lawRegister().values()].map((law) => ({ law, signature: signatureOf(law.name) })),
)
const ofState = signatureOf(state)

/** Among all laws, by their names without the state's. */
export function nearestByName(name: string, limit: number): Nearest | undefined {
  return nearest(
    name,
    limit,
    ({ signature }) => signature,
    ({ name }) => name,
  )
}

/** Among those whose whole name begins with the state's, by their whole names. */
export function nearestByWholeName(name: string, limit: number): Nearest | undefined {
  const withState = ({ law, signature: { low, high } }: Shelf): Signature | undefined =>
    law.ofState ? { low: low | ofState.low, high: high | ofState.high } : undefined
  return nearest(name, limit, withState, ({ name }) => state + name)
}

/**
 * Laws whose names are this one with words put in or left out: 就业法 and 就业促进法, 档案管理法 and 档案法. Those that
 * differ least, those that begin alike before others.
 */
export function lawsInOtherWords(name: string): readonly Law[] {
  if (!name.endsWith('法') || name.length < 3) return []
  const like = [...lawRegister().values()].filter(
    (law) =>
      law.ofState &&
      law.name.length >= 3 &&
      (isThinned(name, law.name) || (name.length - law.name.length <= 3 && isThinned(law.name, name))),
  )
  const difference = ({ name: other }: Law): number =>
    Math.abs(other.length - name.length) + (other[0] === name[0] ? 0 : 3)
  const least = Math.min(...like.map(difference))
  return like.filter((law) => difference(law) === least)
}

/** Whether the one is what is left of the other when characters are taken out. */
function isThinned(one: string, other: string): boolean {
  let at = 0
  for (let next = 0; next < other.length && at < one.length; next++) if (one[at] === other[next]) at++
  return at === one.length
}

function nearest(
  words: string,
  limit: number,
  signatureOn: (shelf: Shelf) => Signature | undefined,
  nameOf: (law: Law) => string,
): Nearest | undefined {
  const signature = signatureOf(words)
  let laws: Law[] = []
  let slips = limit
  for (const shelf of shelves()) {
    const known = signatureOn(shelf)
    if (!known || !mayDiffer(known, signature, slips)) continue
    const found = slipsBetween(words, nameOf(shelf.law), slips)
    if (found > slips) continue
    laws = found < slips ? [shelf.law] : [...laws, shelf.law]
    slips = found
  }
  return laws.length > 0 ? { laws, slips } : undefined
}
