/** Which characters are taken for one another, by the ear or by the eye. */
import { createShapes } from './shapes.js'
import { createSounds } from './sounds.js'

/** Whether one character may stand for the other by a slip; one that the tables do not hold is like none. */
export interface Alike {
  /** They sound the same, or look alike. */
  readonly closely: (one: string, other: string) => boolean
  /** They sound the same to many, or look alike. */
  readonly loosely: (one: string, other: string) => boolean
}

/** The tables, to look up what a character is like. */
export interface AlikeTables extends Alike {
  /** Numbers of the sounds of a character; two are near in sound where they share one. */
  readonly soundsOf: (code: number) => readonly number[]
  /** All that look like the character. */
  readonly looksLike: (code: number) => readonly number[]
}

/** Builds the tables once: a few milliseconds. */
export function createAlike(): AlikeTables {
  const { areSame, areNear, nearSoundsOf } = createSounds()
  const { areAlike: looksAlike, likesOf } = createShapes()
  return {
    closely: (one, other) => areSame(one, other) || looksAlike(one, other),
    loosely: (one, other) => areNear(one, other) || looksAlike(one, other),
    soundsOf: nearSoundsOf,
    looksLike: likesOf,
  }
}
