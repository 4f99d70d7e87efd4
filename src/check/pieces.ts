/** The second step where time is limited: the matchers pass over the text piece by piece, as far as there is time. */
import type { Span } from '../model/rule.js'
import { createForwardSearch } from '../text/search.js'
import type { Clock } from './clock.js'
import type { Sightings } from './scan.js'

export interface PartialScan {
  readonly sightings: Sightings
  /** How far the text was read: to the end of a block or of a sentence, unless it was read to its end. */
  readonly end: number
}

const pieceLength = 1 << 15
/** The rest is for rules, which read what was scanned. */
const share = 0.3

export function scanInTime(scan: (text: string) => Sightings, text: string, clock: Clock): PartialScan {
  const parts: Sightings[] = []
  const endOf = createPieceEnds(text)
  let start = 0
  while (start < text.length && !clock.isOver(share)) {
    const end = endOf(start + pieceLength)
    parts.push(moved(scan(text.slice(start, end)), start))
    start = end
  }
  return { sightings: joined(parts), end: start }
}

/** Answers with the first end of a block or of a sentence after a place; the places asked for must not go back. */
function createPieceEnds(text: string): (at: number) => number {
  const nextLine = createForwardSearch(text, '\n')
  const nextStop = createForwardSearch(text, '。')
  return (at) => Math.min(text.length, nextLine(at) + 1, nextStop(at) + 1)
}

function moved(sightings: Sightings, by: number): Sightings {
  const move = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
  const moveAll = <K, T extends Span>(spans: ReadonlyMap<K, readonly T[]>): Map<K, T[]> =>
    new Map([...spans].map(([key, list]) => [key, move(list)]))
  return {
    wrong: move(sightings.wrong),
    right: move(sightings.right),
    kept: move(sightings.kept),
    dropped: move(sightings.dropped),
    triggers: moveAll(sightings.triggers),
    anchors: moveAll(sightings.anchors),
  }
}

function joined(parts: readonly Sightings[]): Sightings {
  const join = <K, T>(maps: readonly ReadonlyMap<K, readonly T[]>[]): Map<K, T[]> => {
    const all = new Map<K, T[]>()
    for (const map of maps)
      for (const [key, list] of map) {
        const known = all.get(key)
        if (known) for (const span of list) known.push(span)
        else all.set(key, [...list])
      }
    return all
  }
  return {
    wrong: parts.flatMap(({ wrong }) => wrong),
    right: parts.flatMap(({ right }) => right),
    kept: parts.flatMap(({ kept }) => kept),
    dropped: parts.flatMap(({ dropped }) => dropped),
    triggers: join(parts.map(({ triggers }) => triggers)),
    anchors: join(parts.map(({ anchors }) => anchors)),
  }
}
