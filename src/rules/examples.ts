/** Examples beside a rule: documentation and tests at once. */
import type { Format } from '../model/view.js'

export interface RuleExamples {
  /** What the sentences are written in; plain text without it. */
  readonly format?: Format
  /** Wrong sentence → the sentence put right by the first suggestions. */
  readonly wrong: Readonly<Record<string, string>>
  /** Sentences in which the rule must be silent. */
  readonly right: readonly string[]
}
