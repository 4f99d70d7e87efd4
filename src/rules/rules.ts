/** The rules that ship. A new rule is one file, its examples beside it, and one line here. */
import type { Rule } from '../model/rule.js'
import { address } from './address.js'
import { asOf } from './as-of.js'
import { mention } from './mention.js'
import { repetition } from './repetition.js'

/** Those that need no words; `jiaodui` uses them and one that reads with the words that ship, `jiaodui/core` none. */
export const plainRules: readonly Rule[] = [address, asOf, mention, repetition]
