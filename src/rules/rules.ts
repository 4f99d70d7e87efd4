/** The rules that ship. A new rule is one file, its examples beside it, and one line here. */
import type { Rule } from '../model/rule.js'
import { address } from './address.js'
import { arithmetic } from './arithmetic.js'
import { articleNumber } from './article-number.js'
import { asOf } from './as-of.js'
import { attachment } from './attachment.js'
import { consistency } from './consistency.js'
import { creditCode } from './credit-code.js'
import { date } from './date.js'
import { documentForm } from './document-form.js'
import { documentNumber } from './document-number.js'
import { documentParts } from './document-parts.js'
import { heading } from './heading.js'
import { lawName } from './law-name.js'
import { createLinkRule } from './link.js'
import { markPair } from './mark-pair.js'
import { markWidth } from './mark-width.js'
import { mention } from './mention.js'
import { numeral } from './numeral.js'
import { omission } from './omission.js'
import { paragraphEnd } from './paragraph-end.js'
import { privacy } from './privacy.js'
import { privateDetail } from './private-detail.js'
import { punctuation } from './punctuation.js'
import { quotedTerm } from './quoted-term.js'
import { repetition } from './repetition.js'
import { script } from './script.js'

const link: Rule = /* @__PURE__ */ createLinkRule()

/** Those that need no words; `jiaodui` uses them and one that reads with the words that ship, `jiaodui/core` none. */
export const plainRules: readonly Rule[] = [
  address,
  arithmetic,
  articleNumber,
  asOf,
  attachment,
  consistency,
  creditCode,
  date,
  documentForm,
  documentNumber,
  documentParts,
  heading,
  lawName,
  link,
  markPair,
  markWidth,
  mention,
  numeral,
  omission,
  paragraphEnd,
  privacy,
  privateDetail,
  punctuation,
  quotedTerm,
  repetition,
  script,
]
