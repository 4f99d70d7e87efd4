/** Finds names, beside an office, that differ in one character from the name of whoever holds it. */
import type { PersonEntry } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import type { PersonFinding, Register, Title } from './person-register.js'
import { doubted } from './sequence.js'

/** `at` is where a name would begin that follows the title; one may also stand before it. */
export function misspelling(text: string, title: Title, at: number, register: Register): PersonFinding | undefined {
  for (const length of register.lengths) {
    const after = misspelt(text, { start: at, end: at + length }, title, register)
    const found = after ?? misspelt(text, { start: title.start - length, end: title.start }, title, register)
    if (found) return found
  }
  return undefined
}

function misspelt(text: string, span: Span, { holders }: Title, register: Register): PersonFinding | undefined {
  const { fold, byName, weightOf, alike } = register
  const written = fold(text.slice(Math.max(0, span.start), span.end))
  if (byName.has(written)) return undefined
  const meant = holders.filter(({ person }) => isMeant(written, fold(person), holders, register))
  const [entry] = meant
  if (!entry) return undefined
  const suggestions = meant.map(({ person }) => person)
  const message =
    entry.message ?? `“${text.slice(span.start, span.end)}”疑为“${suggestions.join('”或“')}”，请核对姓名。`
  const weight = doubted(weightOf(entry))
  return { ...span, entry, suggestions, message, ...weight, ...(alike && { severity: weightOf(entry).severity }) }
}

/** Of two characters one is too few to know a name by, and an office of several may well have one more. */
function isMeant(written: string, name: string, holders: readonly PersonEntry[], { alike }: Register): boolean {
  if (written.length !== name.length) return false
  const [first, ...others] = Array.from(name, (_, at) => at).filter((at) => written[at] !== name[at])
  if (first === undefined || others.length > 0 || !isHan(written.charCodeAt(first))) return false
  return alike ? alike(written[first], name[first]) : name.length > 2 && holders.length === 1
}
