/** Judges an office by the name that follows it: whether its bearer holds it on the day of the article. */
import { titlesOn } from '../dictionary/person.js'
import type { PersonEntry } from '../model/entry.js'
import { type Article, holds, type Named, type PersonFinding, type Register, type Title } from './person-register.js'
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
  if (holds(named.entry, title.text, publishedAt, register)) return undefined
  const weight = weigh(named.entry, publishedAt, register)
  return title.holders.includes(named.entry)
    ? notNow(title, named.entry, publishedAt, weight)
    : another(title, named, publishedAt, weight, register)
}

/** Whether an office was right depends on the day; without the day nobody is accused. */
function weigh(entry: PersonEntry, publishedAt: string | undefined, { weightOf }: Register): Weight {
  if (publishedAt === undefined) return { severity: 'info', confidence: 'possible' }
  return { severity: weightOf(entry).severity, confidence: doubted(weightOf(entry)).confidence }
}

/** An office that the person has no more, or does not have yet. */
function notNow(title: Title, entry: PersonEntry, publishedAt: string | undefined, weight: Weight): PersonFinding {
  const suggestions = titlesOn(entry, publishedAt)
  const says = publishedAt === undefined ? '现在' : `${publishedAt}时`
  const rather = suggestions.length > 0 ? `应为${listed(suggestions)}` : '请核对职务'
  const message = `${entry.person}${says}不任“${title.text}”，${rather}；写旧职务请加“时任”或“原”。`
  return { start: title.start, end: title.end, entry, suggestions, message: entry.message ?? message, ...weight }
}

/** An office that others hold: the name may be wrong as well as the office. */
function another(
  { start, text, holders }: Title,
  { entry, end }: Named,
  publishedAt: string | undefined,
  weight: Weight,
  register: Register,
): PersonFinding {
  const rightful = holders.filter((holder) => holds(holder, text, publishedAt, register))
  const own = titlesOn(entry, publishedAt)
  const suggestions = [...rightful.map(({ person }) => text + person), ...own.map((title) => title + entry.person)]
  const rather = suggestions.length > 0 ? `应为${listed(suggestions)}，` : ''
  const message = `${entry.person}不任“${text}”，${rather}请核对姓名和职务。`
  return { start, end, entry, suggestions, message: entry.message ?? message, ...weight }
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join('或')
}
