/** The rules that ship. A new rule is one file, its examples beside it, and one line here. */
import type { Rule } from '../model/rule.js'
import { address } from './address.js'
import { articleNumber } from './article-number.js'
import { asOf } from './as-of.js'
import { attachment } from './attachment.js'
import { documentForm } from './document-form.js'
import { documentNumber } from './document-number.js'
import { documentParts } from './document-parts.js'
import { heading } from './heading.js'
import { lawName } from './law-name.js'
import { markPair } from './mark-pair.js'
import { markWidth } from './mark-width.js'
import { mention } from './mention.js'
import { numeral } from './numeral.js'
import { privacy } from './privacy.js'
import { punctuation } from './punctuation.js'
import { quotedTerm } from './quoted-term.js'
import { repetition } from './repetition.js'

/** Those that need no words; `jiaodui` uses them and one that reads with the words that ship, `jiaodui/core` none. */
export const plainRules: readonly Rule[] = [
  address,
  articleNumber,
  asOf,
  attachment,
  documentForm,
  documentNumber,
  documentParts,
  heading,
  lawName,
  markPair,
  markWidth,
  mention,
  numeral,
  privacy,
  punctuation,
  quotedTerm,
  repetition,
]
