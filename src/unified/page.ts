/** The page of this package's documentation that tells of a rule. */
import { defaultDictionaries } from '../defaults.js'
import { once } from '../text/once.js'

const titles = once(() => new Map(defaultDictionaries.map(({ id, title = id }) => [id, title])))

/** Nothing for dictionaries that do not ship: they have no page. */
export function pageOf(ruleId: string, docs: string | undefined): string | undefined {
  if (docs === undefined) return undefined
  if (ruleId.startsWith('rule/')) return `${docs}rules.md#${headingName(ruleId)}`
  const dictionary = ruleId.slice(0, ruleId.indexOf('/'))
  const title = titles().get(dictionary)
  return title && `${docs}dictionaries.md#${encodeURIComponent(headingName(`${title} · ${dictionary}`))}`
}

/** As GitHub names the headings of a page. */
function headingName(heading: string): string {
  return heading.replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')
}
