/** Time, taken so that other load on the machine shows as little as it can. */

/** Milliseconds of the fastest run within about `budget` milliseconds, at least one run. */
export function fastest(run: () => unknown, budget: number): number {
  let best = Number.POSITIVE_INFINITY
  const end = performance.now() + budget
  do {
    const start = performance.now()
    sink = run()
    best = Math.min(best, performance.now() - start)
  } while (performance.now() < end)
  return best
}

/**
 * Milliseconds of each run, the median of `rounds`; the runs take turns, so that all meet the same load. Garbage is not
 * collected between them: a forced collection also throws away compiled code, and everything after it would be cold.
 */
export function inTurns<Name extends string>(runs: Record<Name, () => unknown>, rounds: number): Record<Name, number> {
  const names = Object.keys(runs) as Name[]
  const times = names.map(() => [] as number[])
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, index) => {
      times[index].push(fastest(runs[name], 0))
    })
  }
  return Object.fromEntries(names.map((name, index) => [name, median(times[index])])) as Record<Name, number>
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

/** What a run gave, so that no compiler leaves the run out. */
export let sink: unknown
