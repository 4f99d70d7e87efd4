/** Finds names, beside an office, that differ in one character from the name of whoever holds it. */
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { type Article, endsAsName, holds, type PersonFinding, type Register, type Title } from './person-register.js'
import { doubted } from './sequence.js'

/** `at` is where a name would begin that follows the title; one may also stand before it. */
export function misspelling(article: Article, title: Title, at: number, register: Register): PersonFinding | undefined {
  for (const length of register.lengths) {
    const next = { start: at, end: at + length }
    const isBare = isPartOfAnother(article.text, title) || !endsAsName(article.text, next)
    const after = isBare ? undefined : misspelt(article, next, title, register)
    const found = after ?? misspelt(article, { start: title.start - length, end: title.start }, title, register)
    if (found) return found
  }
  return undefined
}

/** What may stand before an office that is the whole of it; after any other character it may be another: 副县长, 岐山县县长. */
const apart = '，。；：、！？“”‘’（）《》 　和与由向请让对及以是为随同经在到被将把'

function isPartOfAnother(text: string, { start }: Title): boolean {
  return start > 0 && !apart.includes(text[start - 1]) && isHan(text.charCodeAt(start - 1))
}

function misspelt(article: Article, span: Span, title: Title, register: Register): PersonFinding | undefined {
  const { fold, byName, weightOf, alike } = register
  const text = article.text.slice(Math.max(0, span.start), span.end)
  const written = fold(text)
  if (byName.has(written)) return undefined
  const isOfSeveral =
    title.holders.filter((holder) => holds(holder, title.text, article.publishedAt, register)).length > 1
  const meant = title.holders.filter(({ person }) => isMeant(written, fold(person), isOfSeveral, register))
  const [entry] = meant
  if (!entry) return undefined
  const suggestions = meant.map(({ person }) => person)
  const message = entry.message ?? `“${text}”疑为“${suggestions.join('”或“')}”，请核对姓名。`
  const weight = doubted(weightOf(entry))
  return { ...span, entry, suggestions, message, ...weight, ...(alike && { severity: weightOf(entry).severity }) }
}

/** Of two characters one is too few to know a name by, and an office of several may well have one more. */
function isMeant(written: string, name: string, isOfSeveral: boolean, { alike }: Register): boolean {
  if (written.length !== name.length) return false
  const [first, ...others] = Array.from(name, (_, at) => at).filter((at) => written[at] !== name[at])
  if (first === undefined || others.length > 0 || !isHan(written.charCodeAt(first))) return false
  return alike ? alike(written[first], name[first]) : name.length > 2 && !isOfSeveral
}
