/** Guards that nobody had to write: where a common word holds a wrong form, or reaches across its edge, it is no slip. */
import type { Entry, Unless } from '../model/entry.js'
import type { WordIndex } from '../text/words.js'
import { createContainerSearch } from './containing.js'
import { rightForms, wrongForms } from './forms.js'
import { type GuardedForm, type InferredGuard, type Thresholds, usualThresholds } from './inferred.js'
import { straddlingWords } from './straddling.js'
import { weigh } from './weight.js'

/** The wrong forms of an entry with what it knows of them. */
export function formsToGuard(entry: Entry): GuardedForm[] {
  const right = rightForms(entry)
  const examples = Object.keys(entry.examples ?? {})
  return wrongForms(entry).map((text) => ({ text, right, examples }))
}

/** For each form, in their order, its guards. Two words may ask for one text at one side. */
export function inferGuards(
  forms: readonly GuardedForm[],
  words: WordIndex,
  thresholds: Thresholds = usualThresholds,
): readonly (readonly InferredGuard[])[] {
  const containers = createContainerSearch(forms, words)
  return forms.map((form, at) => {
    const straddling = straddlingWords(weigh(form, words, thresholds), words, thresholds)
    return withoutRefuted([...straddling, ...containers(at)], form)
  })
}

/** The guards as people would write them, each text once; undefined where there are none. */
export function asUnless(guards: readonly InferredGuard[]): Unless | undefined {
  const sides = new Map<InferredGuard['side'], Set<string>>()
  for (const { side, text } of guards) sides.set(side, (sides.get(side) ?? new Set()).add(text))
  return sides.size > 0 ? Object.fromEntries(Array.from(sides, ([side, texts]) => [side, [...texts]])) : undefined
}

/** The guards as `explain` shows them, the commonest word first. */
export function asShown(guards: readonly InferredGuard[]): InferredGuard[] {
  const plain = guards.map(({ side, text, word, frequency }) => ({ side, text, word, frequency }))
  return plain.sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
}

/** The author's own sentences know better than the counts of words. */
function withoutRefuted(
  guards: readonly InferredGuard[],
  { text, examples = [] }: GuardedForm,
): readonly InferredGuard[] {
  const places = examples.flatMap((sentence) => placesOf(text, sentence))
  if (places.length === 0) return guards
  return guards.filter((guard) => !places.some(([head, tail]) => excuses(guard, text, head, tail)))
}

/** Whether the guard silences the form where it stands between the two texts. */
export function excuses({ side, text }: InferredGuard, form: string, head: string, tail: string): boolean {
  if (side === 'before') return head.endsWith(text)
  if (side === 'after') return tail.startsWith(text)
  return placesOf(form, text).some(([left, right]) => head.endsWith(left) && tail.startsWith(right))
}

/** What stands before and after the form, for each of its places in a text. */
function placesOf(form: string, text: string): [head: string, tail: string][] {
  const places: [string, string][] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    places.push([text.slice(0, at), text.slice(at + form.length)])
  return places
}
