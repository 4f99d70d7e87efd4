/** Second step of a check: one pass of the matcher over the view, sorted by what each occurrence means. */
import type { Form, Lexicon } from '../dictionary/lexicon.js'
import { createMatcher } from '../matcher/matcher.js'
import type { Rule, Span } from '../model/rule.js'

/** A wrong form where it stands; whether it is meant is for the guards to say. */
export interface Sighting extends Span {
  readonly form: Form
}

/** All in text order, in view offsets. */
export interface Sightings {
  readonly wrong: readonly Sighting[]
  /** Right forms that hold a wrong one. */
  readonly right: readonly Span[]
  readonly kept: readonly Span[]
  readonly triggers: ReadonlyMap<Rule, readonly Span[]>
}

interface Gathered {
  readonly wrong: Sighting[]
  readonly right: Span[]
  readonly kept: Span[]
  readonly triggers: Map<Rule, Span[]>
}

/** One pass for each lexicon; the triggers of the rules are looked for in the first. */
export function createScan(lexicons: readonly Lexicon[], rules: readonly Rule[]): (text: string) => Sightings {
  const [first = { folds: [], patterns: [], meanings: [] }, ...others] = lexicons
  const passes = [createPass(first, rules), ...others.map((lexicon) => createPass(lexicon, []))]
  return (text) => {
    const gathered: Gathered = { wrong: [], right: [], kept: [], triggers: new Map() }
    for (const pass of passes) pass(text, gathered)
    return gathered
  }
}

const nothing: readonly [] = []

function createPass({ folds, meanings, ...lexicon }: Lexicon, rules: readonly Rule[]) {
  const listeners = listenersByTrigger(rules)
  const patterns = [...new Set([...lexicon.patterns, ...listeners.keys()])]
  const rulesOf = patterns.map((pattern) => listeners.get(pattern) ?? nothing)
  const matcher = createMatcher(patterns, { folds })

  return (text: string, { wrong, right, kept, triggers }: Gathered): void => {
    const { count, starts, ends, patterns: found } = matcher.scan(text)
    // Matches come by their starts: what ends before a right form does that began earlier stands in it. Most wrong forms
    // of a clean article do, and are dropped here before they cost an object each.
    let rightUntil = 0
    for (let at = 0; at < count; at++) {
      const start = starts[at]
      const end = ends[at]
      const meaning = meanings[found[at]]
      if (meaning) {
        if (meaning.right) rightUntil = Math.max(rightUntil, end)
        if (end > rightUntil) for (const form of meaning.forms) wrong.push({ start, end, form })
        if (meaning.right) right.push({ start, end })
        if (meaning.keep) kept.push({ start, end })
      }
      for (const rule of rulesOf[found[at]]) {
        const hits = triggers.get(rule)
        if (hits) hits.push({ start, end })
        else triggers.set(rule, [{ start, end }])
      }
    }
  }
}

function listenersByTrigger(rules: readonly Rule[]): Map<string, Rule[]> {
  const listeners = new Map<string, Rule[]>()
  for (const rule of rules)
    for (const trigger of rule.triggers ?? []) listeners.set(trigger, [...(listeners.get(trigger) ?? []), rule])
  return listeners
}
