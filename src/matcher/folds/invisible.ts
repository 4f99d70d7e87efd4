/** Characters that show nothing: soft hyphen, zero-width and direction marks, variation selectors, a BOM inside a text. */
import type { Fold } from '../fold.js'

export const invisible: Fold = {
  from: '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f\ufeff',
  to: '',
}
