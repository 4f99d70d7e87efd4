/** Finding what two texts share, unit by unit: paragraphs or clauses that both have, in the same order. */

/** Where the two texts go apart: `a` of the one stands where `b` of the other does. Either may be empty. */
export interface Gap {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/** A text cut into units: where each begins, within a stretch of it. */
export interface Units {
  readonly text: string
  readonly starts: readonly number[]
  readonly end: number
}

/**
 * The stretches between units that are the same. Units at either end are matched as they come, those between where each
 * of the two texts has them once; of these the most that keep their order. Takes time n log n in the units.
 */
export function gapsBetween(a: Units, b: Units): Gap[] {
  const head = countEqual(a, b, (_, at) => at)
  const tail = countEqual(a, b, (units, at) => units.starts.length - 1 - at, head)
  const pairs = inOrder(uniquePairs(a, b, head, tail))
  const gaps: Gap[] = []
  let [nextA, nextB] = [head, head]
  for (const [atA, atB] of [...pairs, [a.starts.length - tail, b.starts.length - tail] as const]) {
    const gap: Gap = { a: [startOf(a, nextA), startOf(a, atA)], b: [startOf(b, nextB), startOf(b, atB)] }
    if (gap.a[0] < gap.a[1] || gap.b[0] < gap.b[1]) gaps.push(gap)
    nextA = atA + 1
    nextB = atB + 1
  }
  return gaps
}

type Pair = readonly [atA: number, atB: number]

function startOf({ starts, end }: Units, at: number): number {
  return at < starts.length ? starts[at] : end
}

function unitAt(units: Units, at: number): string {
  return units.text.slice(startOf(units, at), startOf(units, at + 1))
}

function countEqual(a: Units, b: Units, place: (units: Units, at: number) => number, taken = 0): number {
  const most = Math.min(a.starts.length, b.starts.length) - taken
  let count = 0
  while (count < most && unitAt(a, place(a, count)) === unitAt(b, place(b, count))) count++
  return count
}

/** In the order of the first text. */
function uniquePairs(a: Units, b: Units, head: number, tail: number): Pair[] {
  const inA = placesOfUnique(a, head, tail)
  const inB = placesOfUnique(b, head, tail)
  const pairs: Pair[] = []
  for (const [unit, atA] of inA) {
    const atB = inB.get(unit)
    if (atA >= 0 && atB !== undefined && atB >= 0) pairs.push([atA, atB])
  }
  return pairs
}

/** Negative for what is met more than once. */
function placesOfUnique(units: Units, head: number, tail: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = head; at < units.starts.length - tail; at++) {
    const unit = unitAt(units, at)
    places.set(unit, places.has(unit) ? -1 : at)
  }
  return places
}

/** The longest series of pairs that goes forward in both texts. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const before = new Int32Array(pairs.length)
  /** The pair with the lowest end of all series of each length. */
  const last: number[] = []
  pairs.forEach(([, atB], pair) => {
    let low = 0
    let high = last.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (pairs[last[middle]][1] < atB) low = middle + 1
      else high = middle
    }
    before[pair] = low > 0 ? last[low - 1] : -1
    last[low] = pair
  })
  const series: Pair[] = []
  for (let pair = last.at(-1) ?? -1; pair >= 0; pair = before[pair]) series.push(pairs[pair])
  return series.reverse()
}
