/** Judges an office by the name that follows it: whether its bearer holds it on the day of the article. */
import { titlesOn } from '../dictionary/person.js'
import type { PersonEntry } from '../model/entry.js'
import type { Article, Named, PersonFinding, Register, Title } from './person-register.js'
import { doubted, type Weight } from './sequence.js'

/** What says that an office is another one, or not held at present. */
const qualifiedBefore = /(?:原|前|副|代|代理|时任|曾任|历任|拟任|候任|提名)$/
const qualifiedAfter = /^[（(](?:时任|原任|曾任)/

export function wrongOffice(
  article: Article,
  title: Title,
  named: Named,
  register: Register,
): PersonFinding | undefined {
  const { text, publishedAt } = article
  if (qualifiedBefore.test(text.slice(Math.max(0, title.start - 2), title.start))) return undefined
  if (qualifiedAfter.test(text.slice(named.end, named.end + 3))) return undefined
  const written = text.slice(title.start, title.end)
  if (holds(named.entry, written, publishedAt, register)) return undefined
  const weight = weigh(named.entry, publishedAt, register)
  return title.holders.includes(named.entry)
    ? notNow(title, written, named.entry, publishedAt, weight)
    : another(written, title, named, publishedAt, weight, register)
}

function holds(entry: PersonEntry, title: string, day: string | undefined, { fold }: Register): boolean {
  return titlesOn(entry, day).some((held) => fold(held) === fold(title))
}

/** Whether an office was right depends on the day; without the day nobody is accused. */
function weigh(entry: PersonEntry, publishedAt: string | undefined, { weightOf }: Register): Weight {
  if (publishedAt === undefined) return { severity: 'info', confidence: 'possible' }
  return { severity: weightOf(entry).severity, confidence: doubted(weightOf(entry)).confidence }
}

/** An office that the person has no more, or does not have yet. */
function notNow(
  { start, end }: Title,
  written: string,
  entry: PersonEntry,
  publishedAt: string | undefined,
  weight: Weight,
): PersonFinding {
  const suggestions = titlesOn(entry, publishedAt)
  const says = publishedAt === undefined ? '现在' : `${publishedAt}时`
  const rather = suggestions.length > 0 ? `应为${listed(suggestions)}` : '请核对职务'
  const message = entry.message ?? `${entry.person}${says}不任“${written}”，${rather}；写旧职务请加“时任”或“原”。`
  return { start, end, entry, suggestions, message, ...weight }
}

/** An office that others hold: the name may be wrong as well as the office. */
function another(
  written: string,
  { start, holders }: Title,
  { entry, end }: Named,
  publishedAt: string | undefined,
  weight: Weight,
  register: Register,
): PersonFinding {
  const rightful = holders.filter((holder) => holds(holder, written, publishedAt, register))
  const suggestions = [
    ...rightful.map(({ person }) => written + person),
    ...titlesOn(entry, publishedAt).map((title) => title + entry.person),
  ]
  const rather = suggestions.length > 0 ? `应为${listed(suggestions)}，` : ''
  const message = entry.message ?? `${entry.person}不任“${written}”，${rather}请核对姓名和职务。`
  return { start, end, entry, suggestions, message, ...weight }
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join('或')
}
