/** Capital letters of the Latin alphabet, read as small ones. */
import type { Fold } from '../fold.js'

export const letterCase: Fold = {
  from: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  to: 'abcdefghijklmnopqrstuvwxyz',
}
