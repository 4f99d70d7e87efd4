/** What the compiler infers of a wrong form from common words, and how sure it must be. */

/** A word that makes a wrong form right after all where `text` stands at that side of it, or round it. */
export interface InferredGuard {
  readonly side: 'before' | 'after' | 'inside'
  readonly text: string
  readonly word: string
  /** Times that the word was met, as its list has it. */
  readonly frequency: number
}

/** A wrong form with what the entry knows of it. */
export interface GuardedForm {
  readonly text: string
  /** What should stand instead; empty where a person must find the words. */
  readonly right: readonly string[]
  /** Sentences in which it is wrong: a guard that would silence one of them is not made. */
  readonly examples?: readonly string[]
}

/** Natural logarithms of shares and of ratios between them. */
export interface Thresholds {
  /** How often the wrong form is written for the right one, where nothing is known. */
  readonly slip: number
  /** By how much the reading in which nothing is wrong must be the likelier one. */
  readonly margin: number
  /** What is met more seldom needs no guard. */
  readonly floor: number
  /** What somebody wrote an entry for is met at least as often as this. */
  readonly phrase: number
}

/** Where sentences that must be silent gain most, and examples that must be found lose least. */
export const usualThresholds: Thresholds = {
  slip: Math.log(1e-3),
  margin: Math.log(3),
  floor: Math.log(1e-10),
  phrase: Math.log(1e-7),
}
