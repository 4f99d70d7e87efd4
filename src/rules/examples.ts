/** Examples beside a rule: documentation and tests at once. */
export interface RuleExamples {
  /** Wrong sentence → the sentence put right by the first suggestions. */
  readonly wrong: Readonly<Record<string, string>>
  /** Sentences in which the rule must be silent. */
  readonly right: readonly string[]
}
