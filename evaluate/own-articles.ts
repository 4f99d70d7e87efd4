/** The project's own test articles: written here, with errors planted in some and none in the others. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Article, readMarks } from './article.js'

/** The classes of error that are planted, with what belongs to each. */
export const classes = {
  typo: 'wrong characters: alike in sound or shape',
  idiom: 'four-character idioms miswritten',
  'word-usage': 'one word for another that is near it',
  name: 'persons, offices and places',
  organization: 'bodies and their former names',
  law: 'names of laws and regulations',
  expression: 'fixed expressions of documents and campaigns',
  order: 'items out of their order, or the list with a gap',
  omission: 'a character too many, too few, or twice',
  style: 'redundant, mixed or unfit wording: a hint is enough',
  format: 'punctuation, numerals, dates and units',
} as const

/** What the file of an article says, all of it written by people. */
interface ArticleFile {
  readonly kind: string
  readonly publishedAt?: string
  readonly text: string
}

const ownFolder = 'test/articles'

export function ownArticles(folder = ownFolder): Article[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.sort().map((name) => {
    const { publishedAt, text } = parse(readFileSync(`${folder}/${name}`, 'utf8')) as ArticleFile
    return { name, ...readMarks(text), ...(publishedAt !== undefined && { publishedAt }) }
  })
}
