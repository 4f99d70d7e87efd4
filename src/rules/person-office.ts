/** Judges an office by the name that follows it: whether its bearer holds it on the day of the article. */
import { titlesOn } from '../dictionary/person.js'
import type { PersonEntry } from '../model/entry.js'
import { daysIn } from '../text/days.js'
import { type Article, holds, type Named, type PersonFinding, type Register, type Title } from './person-register.js'
import { doubted, type Weight } from './sequence.js'

/** What says, just before it, that an office is another one, or not held at present. */
const qualifiedBefore = /(?:原|前|副|代|代理|时任|曾任|历任|拟任|候任|提名)$/
/** What says so of all offices of the clause: 原县委副书记、县长, 时任县委副书记、县长. */
const qualifiedInClause =
  /时任|原任|曾任|历任|前任|卸任|离任|当时|(?<![中平高草还复])原(?![因则本来有理料材文始创])|(?:^|[、和及])前(?![往来后期景进列线提面夕沿])/
const qualifiedAfter = /^[（(][^）)]*(?:时任|原任|曾任|卸任|离任|免去|退休|已故)/

export function wrongOffice(
  article: Article,
  title: Title,
  named: Named,
  register: Register,
): PersonFinding | undefined {
  const { publishedAt } = article
  if (isQualified(article, title, named)) return undefined
  if (named.bearers.some((bearer) => holds(bearer, title.text, publishedAt, register))) return undefined
  const former = named.bearers.find((bearer) => title.holders.includes(bearer))
  const entry = former ?? named.bearers[0]
  const weight = weigh(entry, publishedAt, register)
  return former
    ? notNow(title, entry, publishedAt, weight)
    : another(title, { entry, end: named.end }, publishedAt, weight, register)
}

/** How far a sentence is read on either side, so that the cost of an office is bounded. */
const nearby = 40

/** Whether the sentence says that it speaks of another office, or of another time. */
function isQualified({ text, publishedAt = '9' }: Article, title: Title, { end }: Named): boolean {
  const before = text.slice(Math.max(0, title.start - nearby), title.start)
  const after = text.slice(end, end + nearby)
  if (qualifiedBefore.test(before) || qualifiedInClause.test(lastOf(before, clauseEnd))) return true
  if (qualifiedAfter.test(after)) return true
  const sentence = `${lastOf(before, sentenceEnd)}，${after.split(sentenceEnd, 1)[0]}`
  return daysIn(sentence).some((day) => day < publishedAt.slice(0, day.length))
}

const sentenceEnd = /[。！？；\n]/
const clauseEnd = /[。！？；，：\n]/

function lastOf(text: string, mark: RegExp): string {
  return text.split(mark).pop() ?? ''
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
  { entry, end }: { readonly entry: PersonEntry; readonly end: number },
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
