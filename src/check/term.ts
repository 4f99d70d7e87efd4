/** On which days an entry speaks, and what it says where the day is not known. */
import type { Term } from '../dictionary/form.js'
import type { Entry } from '../model/entry.js'
import type { Claim } from '../model/rule.js'

export function termOf({ since, expires }: Entry): Term {
  return { since, expires }
}

/** Without a day it is in force. */
export function isInForce({ since = '', expires = '9' }: Term, publishedAt: string | undefined): boolean {
  return publishedAt === undefined || (publishedAt >= since && publishedAt < expires)
}

/** Whether a name was right depends on the day; without the day nobody is accused. */
export function dated(claim: Claim, { since, expires }: Term, publishedAt: string | undefined): Claim {
  const isOpen = publishedAt === undefined && (since !== undefined || expires !== undefined)
  return isOpen ? { ...claim, severity: 'info', confidence: 'possible' } : claim
}
