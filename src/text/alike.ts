/** Which characters are taken for one another, by the ear or by the eye. */
import { createShapes } from './shapes.js'
import { createSounds } from './sounds.js'

/** Whether one character may stand for the other by a slip; one that the tables do not hold is like none. */
export type Alike = (one: string, other: string) => boolean

/** Builds the tables once: a few milliseconds. */
export function createAlike(): Alike {
  const soundsAlike = createSounds()
  const looksAlike = createShapes()
  return (one, other) => soundsAlike(one, other) || looksAlike(one, other)
}
