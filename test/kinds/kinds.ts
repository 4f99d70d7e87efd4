/** The kinds of entry that there are, by the key that tells them apart. */
import type { EntryKind } from '../../src/dictionary/shape.js'
import { avoid } from './avoid.js'
import type { Kind } from './case.js'
import { keep } from './keep.js'
import { renamed } from './renamed.js'
import { template } from './template.js'
import { wrong } from './wrong.js'

export const kinds: Readonly<Partial<Record<EntryKind | 'template', Kind>>> = {
  wrong,
  keep,
  renamed,
  avoid,
  template,
}
