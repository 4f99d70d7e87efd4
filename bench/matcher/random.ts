/** Random numbers that are the same in every run. */

export type Random = (below: number) => number

/** A linear congruential generator: whole numbers from 0 to `below` - 1. */
export function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * below)
  }
}
