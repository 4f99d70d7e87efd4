/** The laws whose names lie nearest to one that no law has, and where the two differ. */

import { slipsBetween } from '../text/distance.js'
import { once } from '../text/once.js'
import { mayDiffer, type Signature, signatureOf } from '../text/signature.js'
import { knownLaws, type Law, lawNamed, state } from './law-register.js'

export interface Nearest {
  /** One or several that lie equally near. */
  readonly laws: readonly Law[]
  readonly slips: number
}

interface Shelf {
  readonly law: Law
  readonly signature: Signature
}

/** By the length of the name: a slip or two change it by no more. */
const shelves: () => readonly (readonly Shelf[])[] = once(() => {
  const byLength: Shelf[][] = []
  for (const law of knownLaws()) {
    const shelf = { law, signature: signatureOf(law.name) }
    byLength[law.name.length] = [...(byLength[law.name.length] ?? []), shelf]
  }
  return byLength
})
const ofState = signatureOf(state)

/** Among all laws, by their names without the state's. */
export function nearestByName(name: string, limit: number): Nearest | undefined {
  return nearest(name, limit, { prefix: '', signatureOn: ({ signature }) => signature })
}

/** Among those whose whole name begins with the state's, by their whole names. */
export function nearestByWholeName(name: string, limit: number): Nearest | undefined {
  const signatureOn = ({ law, signature: { low, high } }: Shelf): Signature | undefined =>
    law.ofState ? { low: low | ofState.low, high: high | ofState.high } : undefined
  return nearest(name, limit, { prefix: state, signatureOn })
}

interface Manner {
  /** What stands before every name. */
  readonly prefix: string
  readonly signatureOn: (shelf: Shelf) => Signature | undefined
}

function nearest(words: string, limit: number, { prefix, signatureOn }: Manner): Nearest | undefined {
  const signature = signatureOf(words)
  const length = words.length - prefix.length
  let laws: Law[] = []
  let slips = limit
  for (let at = Math.max(0, length - limit); at <= length + limit; at++)
    for (const shelf of shelves()[at] ?? []) {
      const known = signatureOn(shelf)
      if (!known || !mayDiffer(known, signature, slips)) continue
      const found = slipsBetween(words, prefix + shelf.law.name, slips)
      if (found > slips) continue
      laws = found < slips ? [shelf.law] : [...laws, shelf.law]
      slips = found
    }
  return laws.length > 0 ? { laws, slips } : undefined
}

/**
 * The law that is meant by a name of another kind: 政府信息公开法, 政府采购法实施细则. Ministries make 办法 and 规定 of the
 * state's own names, so that only those that carry out a law are taken for 条例.
 */
export function lawsOfOtherKinds(name: string): readonly Law[] {
  const [, stem, kind] = /^(.+?)(法|条例|法实施条例|法实施细则|法实施办法)$/.exec(name) ?? []
  if (kind === undefined) return []
  const others = kind.includes('实施') ? ['法实施条例', '法实施细则', '法实施办法'] : ['法', '条例']
  return others.map((other) => lawNamed(stem + other)).filter((law) => law?.ofState) as readonly Law[]
}

/** Of the state, and longer than one that stands in any other. */
const lawsProper: () => readonly Law[] = once(() =>
  knownLaws().filter(({ name, ofState }) => ofState && name.length >= 3 && name.endsWith('法')),
)

/**
 * Laws whose names are this one with words put in or left out: 就业法 and 就业促进法, 档案管理法 and 档案法. Those that
 * differ least, those that begin alike before others.
 */
export function lawsInOtherWords(name: string): readonly Law[] {
  if (!name.endsWith('法') || name.length < 3) return []
  const like = lawsProper().filter(
    (law) => isThinned(name, law.name) || (name.length - law.name.length <= 3 && isThinned(law.name, name)),
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
