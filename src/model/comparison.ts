/** What comparing a manuscript with its publication hands back: plain data. */
import type { Range } from './range.js'

/** Words that only the publication has, only the manuscript has, or that stand for one another. */
export const differenceKinds = ['added', 'removed', 'changed'] as const
/** One of `differenceKinds`. */
export type DifferenceKind = (typeof differenceKinds)[number]

/** A stretch of one of the two articles. */
export interface Passage {
  /** In that article as it was handed in; empty where it has nothing of the sort, and then where it would stand. */
  readonly range: Range
  /** As a reader sees it, without markup; private numbers are masked. */
  readonly text: string
}

/** One place where the two say different things. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly signed: Passage
  readonly published: Passage
}

/** What `compare` hands back. */
export interface Comparison {
  /** In reading order of both articles; empty where they say the same. */
  readonly differences: readonly Difference[]
}
