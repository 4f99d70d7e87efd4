/** What comments and tracked changes have in common: who, when, and a number that no other has. */
import { OptionError } from '../model/errors.js'
import { encodeAttribute } from '../office/scan-xml.js'

/** Who signs comments and tracked changes, and when. */
export interface DocxSignature {
  /** 校对 where nobody is named. */
  readonly author?: string
  /** Now where none is given; written in Beijing time, for Word shows it wherever one is as it is written. */
  readonly date?: Date
}

/** The attributes of one annotation in a part whose prefix is given, with a blank before them. */
export interface Annotation {
  readonly number: number
  /** The first character of the author's name. */
  readonly initials: string
  attributes(prefix: string): string
}

/** Numbers begin behind those that stand in the parts. Throws an OptionError for a date that is none. */
export function createSigner(
  { author = '校对', date = new Date() }: DocxSignature,
  parts: readonly string[],
): () => Annotation {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw new OptionError('date must be a valid Date.')
  const name = encodeAttribute(author)
  const when = `${new Date(date.getTime() + beijing).toISOString().slice(0, 19)}Z`
  const initials = encodeAttribute([...author][0] ?? '')
  let last = Math.max(-1, ...parts.map(largestNumber))
  return () => {
    const number = ++last
    const attributes = (prefix: string): string =>
      ` ${prefix}:id="${number}" ${prefix}:author="${name}" ${prefix}:date="${when}"`
    return { number, initials, attributes }
  }
}

/** Milliseconds ahead of UTC. */
const beijing = 8 * 3_600_000

/** Larger ones are no numbers that Word gives, and left alone. */
const largest = 0x3fff_ffff

function largestNumber(xml: string): number {
  let found = -1
  for (const [, digits] of xml.matchAll(/:id\s{0,9}=\s{0,9}["'](\d{1,10})["']/g)) {
    const number = Number(digits)
    if (number > found && number <= largest) found = number
  }
  return found
}
