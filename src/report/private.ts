/** Hides the private data of an article, so that the words around another finding can be shown. */
import type { Finding } from '../model/finding.js'
import { maskNumbers } from '../text/mask.js'

/** The same article, of the same length, with private data masked where a finding names it. */
export function withoutPrivate(article: string, findings: readonly Pick<Finding, 'type' | 'range' | 'text'>[]): string {
  const secrets = findings.filter(({ type }) => type === 'privacy')
  if (secrets.length === 0) return article
  const parts: string[] = []
  let done = 0
  for (const { range, text } of secrets) {
    const length = range[1] - range[0]
    // With markup inside, the words are not those of the article, and nothing of them is shown.
    parts.push(article.slice(done, range[0]), text.length === length ? text : '*'.repeat(length))
    done = range[1]
  }
  return parts.join('') + article.slice(done)
}

/** The same article, of the same length, with long numbers masked in its comments, which no rule reads. */
export function withoutNumbersInComments(article: string): string {
  const parts: string[] = []
  let done = 0
  for (let start = article.indexOf('<!--'); start >= 0; start = article.indexOf('<!--', done)) {
    const end = article.indexOf('-->', start)
    const close = end < 0 ? article.length : end
    parts.push(article.slice(done, start), maskNumbers(article.slice(start, close)))
    done = close
  }
  return parts.join('') + article.slice(done)
}
