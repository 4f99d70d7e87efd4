/** A glance at what stands beside an anchor: it tells nearly all that are of no account, and touches no object. */
import type { Anchor } from '../dictionary/canonical.js'

/** Of the roles of a lexicon. */
export interface Glances {
  /** Notes what must stand beside an anchor. A role of which nothing was noted is always worth a look. */
  note(role: number, anchor: Anchor): void
  /** Whether a near miss may stand where the anchor does. */
  isWorthALook(role: number, text: string, start: number, end: number): boolean
}

/**
 * Next to the half that stands, or at the far end of the other half, give or take one, stands what the phrase has there.
 * Two numbers for each role, side by side: the two characters, and how far away the second is; negative where it lies before.
 */
export function createGlances(roles: number): Glances {
  const noted = new Int32Array(2 * roles)
  return {
    note(role, { phrase, text: half, at, swapped }) {
      if (swapped) return
      const length = phrase.length - half.length
      const inner = phrase.charCodeAt(at === 0 ? half.length : at - 1)
      const outer = phrase.charCodeAt(at === 0 ? phrase.length - 1 : 0)
      noted[2 * role] = (outer << 16) | inner
      noted[2 * role + 1] = at === 0 ? length : -length
    },
    isWorthALook(role, text, start, end) {
      const distance = noted[2 * role + 1]
      if (distance === 0) return true
      const inner = noted[2 * role] & 0xffff
      const outer = noted[2 * role] >>> 16
      const far = distance > 0 ? end + distance - 1 : start + distance
      return (
        text.charCodeAt(distance > 0 ? end : start - 1) === inner ||
        text.charCodeAt(far) === outer ||
        text.charCodeAt(far - 1) === outer ||
        text.charCodeAt(far + 1) === outer
      )
    },
  }
}
