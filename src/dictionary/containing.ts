/** Common words that hold a wrong form and are no slips themselves. */
import { createMatcher } from '../matcher/matcher.js'
import type { Word } from '../text/word-edges.js'
import type { WordIndex } from '../text/words.js'
import type { GuardedForm, InferredGuard } from './inferred.js'

/** Put right, a word that is a slip itself is a word about as common: 渡假村 is no reason to spare 渡假. */
const asCommon = Math.log(0.1)

/** Answers, by place in the list of forms, with the words that hold the form; reads all words once. */
export function createContainerSearch(
  forms: readonly GuardedForm[],
  words: WordIndex,
): (at: number) => readonly InferredGuard[] {
  const found = new Map<number, InferredGuard[]>()
  for (const [at, word] of containers(forms, words)) {
    if (isSlip(word, forms[at], words)) continue
    const { text, frequency } = word
    const guard: InferredGuard = { side: 'inside', text, word: text, frequency }
    const before = found.get(at)
    if (before) before.push(guard)
    else found.set(at, [guard])
  }
  return (at) => found.get(at) ?? []
}

function isSlip({ text, share }: Word, form: GuardedForm, words: WordIndex): boolean {
  return form.right.some((right) => {
    const corrected = words.find(text.replaceAll(form.text, right))
    return corrected !== undefined && corrected.share > share + asCommon
  })
}

/** Every form that is a part of a word and not all of it, with the word; twice where it stands there twice. */
function* containers(
  forms: readonly GuardedForm[],
  { words, text }: WordIndex,
): Iterable<readonly [at: number, word: Word]> {
  if (forms.length === 0 || words.length === 0) return
  const matcher = createMatcher(forms.map((form) => form.text))
  const { count, starts, ends, patterns } = matcher.scan(text)
  let [place, from] = [0, 0]
  for (let at = 0; at < count; at++) {
    while (from + words[place].text.length < ends[at]) from += words[place++].text.length + 1
    if (ends[at] - starts[at] < words[place].text.length) yield [patterns[at], words[place]]
  }
}
