/** Rules made of forms, each read in a small window where one of its triggers stands. */
import type { Candidate, Reading, Span } from '../model/rule.js'

/** One way of writing something wrong. */
export interface WrittenForm extends Pick<Candidate, 'severity' | 'confidence'> {
  readonly triggers: readonly string[]
  /** Read in the text up to the trigger's end, and ends with `$`: what it matches is where the stretch begins. */
  readonly head: RegExp
  /** Read from the trigger's end, and begins with `^`: what it matches belongs to the stretch. */
  readonly tail?: RegExp
  readonly message: string
  /** What may stand in its place, best first; undefined where it is right after all. */
  readonly put: (head: RegExpExecArray, tail: RegExpExecArray) => readonly string[] | undefined
}

/** How much of the text a form may see on either side of its trigger's end. */
const before = 28
const after = 24

/** Reads every form where its triggers stand; hits of folded triggers that are not the trigger itself are left alone. */
export function createFormReader(forms: readonly WrittenForm[]): (reading: Reading) => Iterable<Candidate> {
  const byTrigger = new Map<string, WrittenForm[]>()
  for (const form of forms)
    for (const trigger of form.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), form])
  return function* ({ text, hits }) {
    for (const hit of hits)
      for (const form of byTrigger.get(text.slice(hit.start, hit.end)) ?? []) {
        const candidate = readForm(form, text, hit)
        if (candidate) yield candidate
      }
  }
}

/** All triggers of the forms, each once. */
export function triggersOf(forms: readonly WrittenForm[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => form.triggers))]
}

const nothing = /^/

function readForm(form: WrittenForm, text: string, { end }: Span): Candidate | undefined {
  const head = form.head.exec(text.slice(Math.max(0, end - before), end))
  if (!head) return undefined
  const tail = (form.tail ?? nothing).exec(text.slice(end, end + after))
  const suggestions = tail ? form.put(head, tail) : undefined
  if (!tail || !suggestions) return undefined
  const { message, severity, confidence } = form
  return {
    start: end - head[0].length,
    end: end + tail[0].length,
    suggestions,
    message,
    ...(severity && { severity }),
    ...(confidence && { confidence }),
  }
}
