/** Guards that nobody had to write: where a common word holds a wrong form, or reaches across its edge, it is no slip. */
import type { WordIndex } from '../text/words.js'
import { createContainerSearch } from './containing.js'
import { type GuardedForm, type InferredGuard, type Thresholds, usualThresholds } from './inferred.js'
import { straddlingWords } from './straddling.js'
import { weigh } from './weight.js'

/** For each form, in their order, its guards. One text may stand there twice, for two words. */
export function inferGuards(
  forms: readonly GuardedForm[],
  words: WordIndex,
  thresholds: Thresholds = usualThresholds,
): readonly (readonly InferredGuard[])[] {
  const containers = createContainerSearch(forms, words, thresholds)
  return forms.map((form, at) => {
    const guards = [...straddlingWords(weigh(form, words, thresholds), words, thresholds), ...containers(at)]
    return withoutRefuted(guards, form)
  })
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

/** Whether the guard silences the form between the two texts. */
export function excuses({ side, text }: InferredGuard, form: string, head: string, tail: string): boolean {
  if (side === 'before') return head.endsWith(text)
  if (side === 'after') return tail.startsWith(text)
  return placesOf(form, text).some(([left, right]) => head.endsWith(left) && tail.startsWith(right))
}

/** What stands before and after the form, for each of its places in a text. */
export function placesOf(form: string, text: string): [head: string, tail: string][] {
  const places: [string, string][] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    places.push([text.slice(0, at), text.slice(at + form.length)])
  return places
}
