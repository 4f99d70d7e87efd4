/** The rules that ship. A new rule is one file, its examples beside it, and one line here. */
import type { Rule } from '../model/rule.js'
import { address } from './address.js'
import { articleNumber } from './article-number.js'
import { asOf } from './as-of.js'
import { consistency } from './consistency.js'
import { documentNumber } from './document-number.js'
import { lawName } from './law-name.js'
import { markPair } from './mark-pair.js'
import { markWidth } from './mark-width.js'
import { mention } from './mention.js'
import { numeral } from './numeral.js'
import { omission } from './omission.js'
import { paragraphEnd } from './paragraph-end.js'
import { privacy } from './privacy.js'
import { punctuation } from './punctuation.js'
import { repetition } from './repetition.js'
import { script } from './script.js'

/** Those that need no words; `jiaodui` uses them and one that reads with the words that ship, `jiaodui/core` none. */
export const plainRules: readonly Rule[] = [
  address,
  articleNumber,
  asOf,
  consistency,
  documentNumber,
  lawName,
  markPair,
  markWidth,
  mention,
  numeral,
  omission,
  paragraphEnd,
  privacy,
  punctuation,
  repetition,
  script,
]
