/** Timing and printing, for all benches. */

export interface Row {
  readonly name: string
  /** Milliseconds. */
  readonly compiled?: number
  readonly time: number
  readonly characters: number
  readonly found?: number | undefined
}

/** The least of several runs: what the machine takes when nothing else disturbs it. Milliseconds. */
export function fastest(work: () => unknown, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.min(...times)
}

/** Speeds, and ratios to the limit of the machine; an engine that found something else than `truth` is not compared. */
export function print(title: string, rows: readonly Row[], truth: string | undefined): void {
  const limit = rows[0].time
  const found = rows.find((row) => row.name === truth)?.found ?? rows.find((row) => row.name === 'jiaodui')?.found
  console.log(`\n${title}`)
  console.table(
    Object.fromEntries(
      rows.map((row) => {
        const differs = truth !== undefined && row.found !== undefined && row.found !== found
        return [
          row.name,
          {
            'compile ms': row.compiled?.toFixed(1) ?? '',
            'Mchar/s': (row.characters / row.time / 1000).toFixed(2),
            'of the limit': differs ? 'not compared' : `${((100 * limit) / row.time).toFixed(2)} %`,
            found: row.found ?? '',
            result: differs ? 'different' : '',
          },
        ]
      }),
    ),
  )
}
