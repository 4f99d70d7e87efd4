/** Guards that nobody had to write: where a common word holds a wrong form, or reaches across its edge, it is no slip. */
import { likelihood, openReading } from '../text/reading.js'
import type { WordIndex } from '../text/words.js'
import { createMatcher } from '../matcher/matcher.js'

export type Side = 'before' | 'after' | 'inside'

/** The text as a guard has it, and the word that made it. */
export interface InferredGuard {
  readonly side: Side
  readonly text: string
  readonly word: string
  readonly frequency: number
}

export interface WrongForm {
  readonly text: string
  /** What should stand instead; none where nobody can say. */
  readonly right: readonly string[]
}

/** All natural logarithms. */
export interface Thresholds {
  /** How seldom the wrong form is written where the right one is meant. */
  readonly slip: number
  /** How much likelier a reading must be in which nothing is wrong. */
  readonly margin: number
  /** What is met more seldom than this needs no guard. */
  readonly floor: number
  readonly bare: number
  readonly phrase: number
}

export const usualThresholds: Thresholds = {
  slip: Math.log(1e-3),
  margin: Math.log(2),
  floor: Math.log(1e-7),
  bare: Math.log(1e-6),
  phrase: Math.log(1e-10),
}

export function inferGuards(
  forms: readonly WrongForm[],
  words: WordIndex,
  thresholds: Thresholds = usualThresholds,
): InferredGuard[][] {
  const guards = forms.map((form) => straddling(form, words, thresholds))
  for (const [at, guard] of containing(forms, words, thresholds)) guards[at].push(guard)
  return guards
}

function slipShare({ right }: WrongForm, words: WordIndex, { slip, bare }: Thresholds): number {
  return right.length === 0 ? bare : slip + Math.max(...right.map((text) => likelihood(words, text)))
}

function straddling(form: WrongForm, words: WordIndex, thresholds: Thresholds): InferredGuard[] {
  const { text } = form
  if (text.length < 2) return []
  const { margin, floor, phrase } = thresholds
  const own = likelihood(words, text)
  const rights = form.right.map((right) => {
    const share = likelihood(words, right)
    const slip = Math.max(thresholds.slip, own - share)
    const { upTo, from } = openReading(words, right)
    return { right, share: Math.max(share + slip, phrase), slip, upTo, from }
  })
  if (rights.length === 0) rights.push({ right: '', share: Math.max(thresholds.bare, own), slip: 0, upTo: [], from: [] })
  const { upTo, from } = openReading(words, text)
  const guards: InferredGuard[] = []
  for (let cut = 1; cut < text.length; cut++) {
    const head = text.slice(0, cut)
    const tail = text.slice(cut)
    const wrongBefore = Math.max(...rights.map((r) => (r.right.startsWith(head) ? r.slip + r.from[cut] : -Infinity)))
    const wrongAfter = Math.max(
      ...rights.map((r) => (r.right.endsWith(tail) ? r.slip + r.upTo[r.right.length - tail.length] : -Infinity)),
    )
    const apart = Math.max(...rights.map((r) => r.share))
    if (from[cut] > wrongBefore + margin && !form.right.some((r) => tail.includes(r)))
      for (const word of words.ending(head, floor)) {
        const before = word.text.slice(0, -cut)
        if (words.share(word.text) + from[cut] > apart + words.shareEnding(before) + margin)
          guards.push({ side: 'before', text: before, word: word.text, frequency: word.frequency })
      }
    if (upTo[cut] > wrongAfter + margin && !form.right.some((r) => head.includes(r)))
      for (const word of words.beginning(tail, floor)) {
        const after = word.text.slice(tail.length)
        if (words.share(word.text) + upTo[cut] > apart + words.shareBeginning(after) + margin)
          guards.push({ side: 'after', text: after, word: word.text, frequency: word.frequency })
      }
  }
  return guards
}

function* containing(
  forms: readonly WrongForm[],
  words: WordIndex,
  thresholds: Thresholds,
): Iterable<[at: number, guard: InferredGuard]> {
  if (forms.length === 0) return
  const matcher = createMatcher(forms.map(({ text }) => text))
  const texts = words.all.map(({ text }) => text)
  const ends: number[] = []
  let length = 0
  for (const text of texts) ends.push((length += text.length + 1))
  const { count, starts, ends: stops, patterns } = matcher.scan(texts.join('\n'))
  for (let at = 0, next = 0; at < count; at++) {
    while (ends[next] <= starts[at]) next++
    const word = words.all[next]
    const size = stops[at] - starts[at]
    if (size === word.text.length) continue
    const form = forms[patterns[at]]
    const from = starts[at] - (ends[next] - word.text.length - 1)
    const head = word.text.slice(0, from)
    const tail = word.text.slice(from + size)
    const slip =
      slipShare(form, words, thresholds) +
      thresholds.margin +
      (head ? words.shareEnding(head) : 0) +
      (tail ? words.shareBeginning(tail) : 0)
    const put = form.right.some((right) => words.share(head + right + tail) > words.share(word.text) + thresholds.slip / 3)
    if (!put && words.share(word.text) > slip)
      yield [patterns[at], { side: 'inside', text: word.text, word: word.text, frequency: word.frequency }]
  }
}
