/** The kinds of entry that there are, by the key that tells them apart. */
import type { EntryKind } from '../../src/dictionary/shape.js'
import { avoid } from './avoid.js'
import { canonical } from './canonical.js'
import type { Kind } from './case.js'
import { keep } from './keep.js'
import { person } from './person.js'
import { renamed } from './renamed.js'
import { sequence } from './sequence.js'
import { template } from './template.js'
import { wrong } from './wrong.js'

export const kinds: Readonly<Record<EntryKind | 'template', Kind>> = {
  wrong,
  keep,
  canonical,
  sequence,
  renamed,
  avoid,
  person,
  template,
}
