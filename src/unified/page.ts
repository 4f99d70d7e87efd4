/** The page of this package's documentation that tells of a rule. */
import { defaultDictionaries } from '../index.js'

/** Nothing for dictionaries that do not ship: they have no page. */
export function pageOf(ruleId: string, docs: string | undefined): string | undefined {
  if (docs === undefined) return undefined
  if (ruleId.startsWith('rule/')) return `${docs}rules.md#${headingName(ruleId)}`
  const dictionary = defaultDictionaries.find(({ id }) => ruleId.startsWith(`${id}/`))
  if (!dictionary) return undefined
  const heading = headingName(`${dictionary.title} · ${dictionary.id}`)
  return `${docs}dictionaries.md#${encodeURIComponent(heading)}`
}

/** As GitHub names the headings of a page. */
function headingName(heading: string): string {
  return heading.replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')
}
