/** What a button or a menu of an editor says about a change. */
import type { Finding } from '../model/finding.js'

/** Characters of a phrase that a menu has room for. */
const room = 40

/** One line: 改为“安装”, or 删去“的”. */
export function changeTitle({ text }: Pick<Finding, 'text'>, suggestion: string): string {
  return suggestion === '' ? `删去“${short(text)}”` : `改为“${short(suggestion)}”`
}

function short(phrase: string): string {
  const line = phrase.replace(/[\s\p{Cc}]+/gu, ' ')
  const characters = Array.from(line.slice(0, room * 2))
  return characters.length > room ? `${characters.slice(0, room - 1).join('')}…` : line
}
